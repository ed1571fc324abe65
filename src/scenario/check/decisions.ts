import type { Problem } from '../problem.ts';
import { type CheckContext, type Rule, textEntries } from './check-context.ts';
import { problemAt, type Says } from '../problem.ts';
import { someOf } from '../read/some-of.ts';
import { stringIn } from './loose.ts';
import { mendedLater, nearestMend } from './mended-later.ts';
import type { ChoiceOutline, StateOutline } from './outline.ts';

const LONGEST_SHARE_PERCENT = 40;

interface Decision {
  beat: StateOutline;
  rated: ChoiceOutline[];
}

const qualityOf = ({ meta }: ChoiceOutline): string | null => stringIn(meta, 'quality');

/** Beats with at least two choices that have a quality; one that offers a repair is none of its own. */
export function decisionsIn({ outline }: CheckContext): Decision[] {
  return outline.states.flatMap((beat) => {
    const rated = beat.choices.filter((choice) => qualityOf(choice) !== null);
    const repairs = beat.choices.some(({ meta }) => stringIn(meta, 'repairs') !== null);
    return rated.length >= 2 && !repairs ? [{ beat, rated }] : [];
  });
}

/** TSB031: a decision has a short name for the debrief’s curve. */
export const decisionTitles: Rule = (context) => {
  const texts = context.texts.get('nb');
  if (context.outline.isTalk || texts === undefined) return [];
  const keys = new Set(textEntries(texts).map(([key]) => key));
  return decisionsIn(context).flatMap(({ beat: { key } }) =>
    keys.has(`${key}.title`)
      ? []
      : [
          problemAt(texts, `/${key}.title`, 'TSB031', {
            nb: [
              `Beslutningen i «${key}» har ikke noe kort navn.`,
              `Legg til «${key}.title» med to–tre ord, som vises på kurven i tilbakeblikket.`,
            ],
            en: [
              `The decision in «${key}» has no short name.`,
              `Add «${key}.title» with two or three words, shown on the curve of the debrief.`,
            ],
          }),
        ],
  );
};

/** TSB057, TSB058: every decision has a good choice, and every poor choice can be mended by one that comes later. */
export const fairness: Rule = (context) => {
  const { outline, graph, tell } = context;
  if (outline.isTalk) return [];
  const isMended = mendedLater(outline, graph);
  const problems: Problem[] = [];
  for (const { beat, rated } of decisionsIn(context))
    if (!rated.some((choice) => qualityOf(choice) === 'good'))
      problems.push(
        tell(
          beat.pointer,
          'TSB057',
          {
            nb: [
              `Ingen av valgene i «${beat.key}» er gode.`,
              'Gi minst ett valg "quality": "good".',
            ],
            en: [
              `None of the choices in «${beat.key}» is good.`,
              'Give at least one choice "quality": "good".',
            ],
          },
          'key',
        ),
      );
  const nearest = nearestMend(graph);
  for (const choice of outline.choices)
    if (qualityOf(choice) === 'poor' && !isMended(choice))
      problems.push(
        tell(choice.pointer, 'TSB058', notMended(context, choice, nearest(choice)), 'key'),
      );
  return problems;
};

function notMended(
  { document }: CheckContext,
  { id }: ChoiceOutline,
  other: ChoiceOutline | null,
): Says {
  // A scenario that is being edited is no text, and has no lines.
  const line = other === null ? 0 : document.locate(other.pointer, 'key').line;
  const where = other === null ? '' : `«${other.id}»`;
  const nb =
    other === null ? '' : `, for eksempel i ${where}${line > 0 ? ` på linje ${line}` : ''}`;
  const en =
    other === null ? '' : `, for instance in ${where}${line > 0 ? ` on line ${line}` : ''}`;
  return {
    nb: [
      `Det dårlige valget «${id}» kan ikke rettes opp senere i samtalen.`,
      `La et valg som kommer etter det, rette det opp: skriv , "repairs": "${id}" rett foran } i "meta"${nb}.`,
    ],
    en: [
      `The poor choice «${id}» cannot be mended later in the conversation.`,
      `Let a choice that comes after it mend it: write , "repairs": "${id}" right before the } of "meta"${en}.`,
    ],
  };
}

/**
 * TSB056: over a scenario the good choice is the longest one in at most 40 % of the decisions, else a learner can
 * pick by length. A tie in length counts as longest. Judged in each language, of what is wholly written in it.
 */
export const longestIsBest: Rule = (context) => {
  if (context.outline.isTalk) return [];
  const all = decisionsIn(context);
  return [...context.texts].flatMap(([language, document]) => {
    const texts = new Map(textEntries(document));
    const decisions = all.filter(({ rated }) => rated.every(({ id }) => texts.has(id)));
    const lengthOf = ({ id }: ChoiceOutline): number => texts.get(id)?.length ?? 0;
    const revealing = decisions.filter(({ rated }) => {
      const longest = Math.max(...rated.map(lengthOf));
      return rated.some((choice) => qualityOf(choice) === 'good' && lengthOf(choice) === longest);
    });
    const percent = Math.round((100 * revealing.length) / decisions.length);
    if (decisions.length === 0 || percent <= LONGEST_SHARE_PERCENT) return [];
    const where = someOf(revealing.map(({ beat }) => `«${beat.key}»`));
    const [count, of] = [revealing.length, decisions.length];
    return [
      problemAt(document, '', 'TSB056', {
        nb: [
          `Det gode valget er lengst i ${count} av ${of} beslutninger (${percent} %, ${language}): ${where.nb}.`,
          `Kort ned de gode valgene eller skriv mer i de andre, til det gjelder høyst ${LONGEST_SHARE_PERCENT} %.`,
        ],
        en: [
          `The good choice is the longest in ${count} of ${of} decisions (${percent}%, ${language}): ${where.en}.`,
          `Shorten the good choices or write more in the others, until it is so in at most ${LONGEST_SHARE_PERCENT}%.`,
        ],
      }),
    ];
  });
};
