import type { Problem } from '../problem.ts';
import { someOf } from '../read/some-of.ts';
import type { CheckContext, Rule } from './check-context.ts';
import { decisionsIn } from './decisions.ts';
import { stringIn } from './loose.ts';
import type { ChoiceOutline } from './outline.ts';

/** TSB083: a decision is a real one when at least two of its choices are good or fair. */
export const realDecisions: Rule = (context) => {
  if (context.outline.isTalk) return [];
  return decisionsIn(context).flatMap(({ beat: { key, pointer }, rated }) => {
    const usable = rated.filter(({ meta }) => stringIn(meta, 'quality') !== 'poor');
    return usable.length >= 2
      ? []
      : [
          context.tell(
            pointer,
            'TSB083',
            {
              nb: [
                `${usable.length === 0 ? 'Ingen' : 'Bare ett'} av valgene ved «${key}» er gode eller brukbare.`,
                'Skriv et valg til som en god kollega kunne ha tatt.',
              ],
              en: [
                `${usable.length === 0 ? 'None' : 'Only one'} of the choices at «${key}» is good or fair.`,
                'Write one more choice that a good colleague could have made.',
              ],
            },
            'key',
          ),
        ];
  });
};

/**
 * TSB084: a choice that does at least as well on every measure as all the others beside it leaves nothing to weigh. A
 * few such decisions are life; more than half of them make a game of points.
 */
export const dominance: Rule = (context) => {
  if (context.outline.isTalk) return [];
  const decisions = decisionsIn(context);
  const easy = decisions.filter(({ rated }) => rated.some((one) => dominates(one, rated)));
  if (decisions.length === 0 || easy.length * 2 <= decisions.length) return [];
  return [
    problemAbout(
      context,
      easy.length,
      decisions.length,
      easy.map(({ beat }) => beat.key),
    ),
  ];
};

function problemAbout(
  { tell }: CheckContext,
  easy: number,
  all: number,
  beats: readonly string[],
): Problem {
  const where = someOf(beats.map((key) => `«${key}»`));
  return tell(
    '/states',
    'TSB084',
    {
      nb: [
        `I ${easy} av ${all} beslutninger er ett valg minst like godt som de andre på alle mål: ${where.nb}.`,
        'La noen av de gode valgene koste noe på et annet mål.',
      ],
      en: [
        `In ${easy} of ${all} decisions one choice is at least as good as the others on every measure: ${where.en}.`,
        'Let some of the good choices cost something on another measure.',
      ],
    },
    'key',
  );
}

/** True when no other choice does better on any measure, and some other does worse on one. */
function dominates(one: ChoiceOutline, all: readonly ChoiceOutline[]): boolean {
  const own = effects(one);
  const others = all.filter((other) => other !== one).map(effects);
  const measures = new Set([own, ...others].flatMap((each) => [...each.keys()]));
  const on = (each: ReadonlyMap<string, number>, measure: string): number => each.get(measure) ?? 0;
  const isNowhereWorse = others.every((other) =>
    [...measures].every((measure) => on(own, measure) >= on(other, measure)),
  );
  return (
    isNowhereWorse &&
    others.every((other) => [...measures].some((measure) => on(own, measure) > on(other, measure)))
  );
}

/** What a choice itself does to each measure. */
function effects({ actions }: ChoiceOutline): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { writes, by } of actions)
    for (const { kind, name } of writes)
      if (kind === 'measure' && by !== null) sum.set(name, (sum.get(name) ?? 0) + by);
  return sum;
}
