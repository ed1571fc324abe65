import type { Problem } from '../problem.ts';
import { someOf } from '../read/some-of.ts';
import type { Findings } from '../walk/findings.ts';
import type { CheckContext } from './check-context.ts';
import { decisionsIn } from './decisions.ts';

/**
 * TSB084: a choice that, wherever some path offers it, does at least as well on every measure as all the others beside
 * it leaves nothing to weigh. A few such decisions are life; more than half of them make a game of points.
 */
export function dominance(context: CheckContext, { rivals }: Findings): Problem[] {
  const decisions = decisionsIn(context);
  const outdone = new Set(
    rivals.flatMap(({ choice, over, isNeverLess, isSometimesMore }) =>
      isNeverLess && isSometimesMore ? [`${choice} ${over}`] : [],
    ),
  );
  const easy = decisions.filter(({ rated }) =>
    rated.some((one) =>
      rated.every((other) => other === one || outdone.has(`${one.id} ${other.id}`)),
    ),
  );
  if (decisions.length === 0 || easy.length * 2 <= decisions.length) return [];
  const beats = easy.map(({ beat }) => beat.key);
  return [problemAbout(context, easy.length, decisions.length, beats)];
}

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
