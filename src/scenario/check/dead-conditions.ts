import { type Problem, pointerTo, type Says, type Sentence } from '../problem.ts';
import type { Findings } from '../walk/findings.ts';
import type { CheckContext } from './check-context.ts';
import { waysOf } from './graph.ts';
import { type GuardPlace, guardPlaces } from './guard-places.ts';
import { type Loose, objectIn, stringIn } from './loose.ts';
import { guardReads } from './outline.ts';
import { type WhyNever, whyNever } from './why-never.ts';

/**
 * TSB076, TSB077: a condition that is false, or true, every time it is judged, on every path and for everybody. A
 * choice whose condition is never true is told of as a choice that nobody can take (TSB078). What only follows from
 * something that is told of by itself is not told: it may mend itself with that. `told` are conditions of that kind.
 */
export function deadConditions(
  context: CheckContext,
  found: Findings,
  told: ReadonlySet<string>,
): Problem[] {
  const { outline, tell } = context;
  const problems: Problem[] = [];
  const set = new Set(
    outline.states.flatMap((state) =>
      waysOf(state).flatMap(({ actions }) =>
        actions.flatMap(({ writes }) =>
          writes.flatMap(({ kind, name }) => (kind === 'flag' ? [name] : [])),
        ),
      ),
    ),
  );
  /** TSB037 has told of it. */
  const readsUnset = (guard: Loose): boolean =>
    guardReads(guard, '').some(({ kind, name }) => kind === 'flag' && !set.has(name));
  const never = (guard: NonNullable<Loose>, pointer: string, what: Sentence): Problem[] => {
    const why = whyNever(guard, pointer, context, found);
    if (why?.isFollower === true || told.has(why?.pointer ?? '')) return [];
    // It stands in a named condition, which is told of where it stands.
    if (why !== null && why.named !== null) return [];
    const remedy = remedyFor(why);
    const says: Says = {
      nb: [why === null ? `${what.nb}.` : `${what.nb}: ${why.reason.nb}.`, remedy.nb],
      en: [why === null ? `${what.en}.` : `${what.en}: ${why.reason.en}.`, remedy.en],
    };
    // The line that says what is asked for, and not the brace before it.
    return [
      why === null
        ? tell(`${pointer}/type`, 'TSB076', says, 'key')
        : tell(why.pointer, 'TSB076', says),
    ];
  };
  const outcomes = found.guards as ReadonlyMap<unknown, { holds: number; fails: number }>;
  for (const place of guardPlaces(context)) {
    const outcome = outcomes.get(place.guard);
    if (outcome === undefined || isToldByName(place.guard, found)) continue;
    const [nb, en] = decided(place);
    if (outcome.holds === 0 && place.decides !== 'choice' && !readsUnset(place.guard))
      problems.push(
        ...never(place.guard, place.pointer, {
          nb: `Vilkåret for ${nb} blir aldri sant`,
          en: `The condition of ${en} is never true`,
        }),
      );
    if (outcome.fails === 0)
      problems.push(
        tell(place.pointer, 'TSB077', {
          nb: [`Vilkåret for ${nb} er sant hver gang.`, ALWAYS.nb],
          en: [`The condition of ${en} is true every time.`, ALWAYS.en],
        }),
      );
  }
  for (const { name } of outline.conditions) {
    const outcome = found.conditions.get(name);
    if (outcome === undefined) continue;
    const pointer = pointerTo('meta', 'conditions', name);
    const guard = objectIn(objectIn(context.outline.meta, 'conditions'), name);
    if (outcome.holds === 0 && guard !== null)
      problems.push(
        ...never(guard, pointer, {
          nb: `Vilkåret som heter «${name}», blir aldri sant`,
          en: `The condition called «${name}» is never true`,
        }),
      );
    if (outcome.fails === 0)
      problems.push(
        tell(pointer, 'TSB077', {
          nb: [`Vilkåret som heter «${name}», er sant hver gang.`, ALWAYS.nb],
          en: [`The condition called «${name}» is true every time.`, ALWAYS.en],
        }),
      );
  }
  return problems;
}

/** A guard that is nothing but a named condition is told of once, where the condition stands. */
function isToldByName(guard: NonNullable<Loose>, { conditions }: Findings): boolean {
  const name = guard['type'] === 'condition' ? stringIn(objectIn(guard, 'params'), 'name') : null;
  const outcome = conditions.get(name ?? '');
  return outcome !== undefined && (outcome.holds === 0 || outcome.fails === 0);
}

/** Deleting is the last way out: what is never shown is often what the author wants most. */
function remedyFor(why: WhyNever | null): Sentence {
  return why === null
    ? {
        nb: 'Se om et tall, et navn eller et «ikke» i vilkåret er feil, og slett bare det som aldri skal vises.',
        en: 'See whether a number, a name or a «not» in the condition is wrong, and delete only what shall never be shown.',
      }
    : LESS;
}

/** What to do about a measure that never comes so far. */
export const LESS: Sentence = {
  nb: 'Skriv et tall som kan nås, eller la valg tidligere i samtalen gi større utslag.',
  en: 'Write a number that can be reached, or let choices earlier in the conversation move the measure more.',
};

const ALWAYS = {
  nb: 'Slett vilkåret, eller rett det hvis det skulle ha stengt for noen.',
  en: 'Delete the condition, or mend it if it was meant to shut somebody out.',
} as const;

function decided({ decides, id, state }: GuardPlace): [nb: string, en: string] {
  if (decides === 'route') return [`en vei ut av «${state.key}»`, `a way out of «${state.key}»`];
  return decides === 'line'
    ? [`replikken «${id}»`, `the line «${id}»`]
    : [`valget «${id}»`, `the choice «${id}»`];
}
