import { pointerTo, type Sentence } from '../problem.ts';
import { someOf } from '../read/some-of.ts';
import type { Extremes, Findings } from '../walk/findings.ts';
import type { CheckContext } from './check-context.ts';
import { waysOf } from './graph.ts';
import { listIn, type Loose, numberIn, objectIn, stringIn } from './loose.ts';

/** Why a condition never holds: what it asks for never happens, or happens only where nobody comes. */
export interface WhyNever {
  /** The end of a sentence, after a colon. */
  readonly reason: Sentence;
  /** True when what is to be mended lies elsewhere: a choice or a step that nobody comes to is told of by itself. */
  readonly isFollower: boolean;
  /** The named condition that the reason stands in; null when it stands in the condition itself. */
  readonly named: string | null;
  /** JSON pointer to the very value that is asked for. */
  readonly pointer: string;
}

/**
 * Finds the reason that a condition is never true: the measure that is never so high or so low, the flag, choice or beat
 * that nobody comes by; of several that must all hold the first such. Null where the reason is none of these.
 */
export function whyNever(
  guard: NonNullable<Loose>,
  pointer: string,
  context: CheckContext,
  found: Findings,
): WhyNever | null {
  const params = objectIn(guard, 'params');
  const at = (name: string): string => pointer + pointerTo('params', name);
  switch (guard['type']) {
    case 'atLeast':
    case 'atMost': {
      const asked = found.asked as ReadonlyMap<unknown, Extremes>;
      return measured(guard['type'], params, asked.get(guard), at('value'));
    }
    case 'has':
      return behind(setters(stringIn(params, 'flag') ?? '', context), found, at('flag'), {
        nb: `merket «${stringIn(params, 'flag')}» settes bare av`,
        en: `the flag «${stringIn(params, 'flag')}» is set only by`,
      });
    case 'chosen': {
      const id = stringIn(params, 'choice') ?? '';
      if (found.offered.has(id)) return null;
      return {
        reason: { nb: `ingen får ta valget «${id}»`, en: `nobody can take the choice «${id}»` },
        isFollower: true,
        named: null,
        pointer: at('choice'),
      };
    }
    case 'visits': {
      const key = stringIn(params, 'beat') ?? '';
      if (found.leaves.has(key)) return null;
      return {
        reason: { nb: `ingen kommer til «${key}»`, en: `nobody gets to «${key}»` },
        isFollower: true,
        named: null,
        pointer: at('beat'),
      };
    }
    case 'condition': {
      const name = stringIn(params, 'name') ?? '';
      const inner = objectIn(objectIn(context.outline.meta, 'conditions'), name);
      if (inner === null || found.conditions.get(name)?.holds !== 0) return null;
      const why = whyNever(inner, pointerTo('meta', 'conditions', name), context, found);
      return why === null ? null : { ...why, named: name };
    }
    case 'all':
      for (const [index, part] of listIn(params, 'of').entries()) {
        const here = pointer + pointerTo('params', 'of', index);
        const why = part === null ? null : whyNever(part, here, context, found);
        if (why !== null) return why;
      }
      return null;
    default:
      return null;
  }
}

function measured(
  type: 'atLeast' | 'atMost',
  params: Loose,
  asked: Extremes | undefined,
  pointer: string,
): WhyNever | null {
  const [measure, value] = [stringIn(params, 'measure'), numberIn(params, 'value')];
  if (asked === undefined || measure === null || value === null || asked.most < 0) return null;
  // A part of a condition may hold, and another be the reason.
  if (type === 'atLeast' ? asked.most >= value : asked.least <= value) return null;
  const reason: Sentence =
    type === 'atLeast'
      ? {
          nb: `det krever ${measure} ${value} eller mer, men da er ${measure} høyst ${asked.most}`,
          en: `it wants ${measure} ${value} or more, but ${measure} is at most ${asked.most} then`,
        }
      : {
          nb: `det krever ${measure} ${value} eller mindre, men da er ${measure} minst ${asked.least}`,
          en: `it wants ${measure} ${value} or less, but ${measure} is at least ${asked.least} then`,
        };
  return { reason, isFollower: false, named: null, pointer };
}

interface Setter {
  /** The choice that sets it, else the step that it is set in. */
  readonly name: string;
  isReached(found: Findings): boolean;
}

function setters(flag: string, { outline }: CheckContext): Setter[] {
  return outline.states.flatMap((state) =>
    waysOf(state)
      .filter(({ actions }) =>
        actions.some(({ writes }) =>
          writes.some((one) => one.kind === 'flag' && one.name === flag),
        ),
      )
      .map((way): Setter => {
        const choice = 'id' in way ? String(way.id) : null;
        return {
          name: choice ?? state.key,
          isReached: ({ offered, leaves }) =>
            choice === null ? leaves.has(state.key) : offered.has(choice),
        };
      }),
  );
}

function behind(
  from: readonly Setter[],
  found: Findings,
  pointer: string,
  only: Sentence,
): WhyNever | null {
  if (from.length === 0 || from.some((one) => one.isReached(found))) return null;
  const names = someOf([...new Set(from.map(({ name }) => `«${name}»`))]);
  return {
    reason: {
      nb: `${only.nb} ${names.nb}, og dit kommer ingen`,
      en: `${only.en} ${names.en}, and nobody gets there`,
    },
    isFollower: true,
    named: null,
    pointer,
  };
}
