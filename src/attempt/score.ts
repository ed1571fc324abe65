import type { TakenChoice } from './replay.ts';

const POINTS = { good: 2, fair: 1, poor: 0 } as const;

/**
 * Scores an attempt: round(100 × points / possible) over the decisions met. Good gives 2, fair 1, poor 0; a poor
 * turn that was repaired later counts 1. A beat that offers a repair is no decision of its own. Without a decision
 * the score is 0.
 */
export function scoreOf(taken: readonly TakenChoice[]): number {
  const isRepairedAfter = (id: string, at: number): boolean =>
    taken.slice(at + 1).some((later) => later.meta.repairs === id);
  let points = 0;
  let decisions = 0;
  for (const [at, choice] of taken.entries()) {
    if (choice.meta.quality === undefined || !isDecision(choice)) continue;
    decisions += 1;
    points += POINTS[choice.meta.quality];
    if (choice.meta.quality === 'poor' && isRepairedAfter(choice.id, at)) points += 1;
  }
  return decisions === 0 ? 0 : Math.round((100 * points) / (2 * decisions));
}

/** True when the beat was a decision: at least two choices with a quality, and no repair among them. */
export function isDecision(choice: TakenChoice): boolean {
  const rated = choice.offered.filter((offered) => offered.meta.quality !== undefined);
  return rated.length >= 2 && choice.offered.every((offered) => offered.meta.repairs === undefined);
}
