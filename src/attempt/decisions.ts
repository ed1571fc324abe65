import type { Quality } from '../scenario/scenario.ts';
import type { TakenChoice } from './replay.ts';
import { isDecision } from './score.ts';

/** R25: an LMS is told of so many decisions and of so many encounters at most, whatever is played. */
export const MOST_REPORTED = 50;

/** How many decisions of each encounter an LMS is told of, so that all encounters of a module have room. */
export function decisionsTold(encounters: number): number {
  return Math.max(1, Math.floor(MOST_REPORTED / Math.max(1, encounters)));
}

/** What was chosen where it counted. */
export interface Decision {
  beat: string;
  choice: string;
  quality: Quality;
}

/** The decisions of an attempt in order: those that its score is made of. */
export function decisionsOf(taken: readonly TakenChoice[]): Decision[] {
  return taken.flatMap((made) => {
    const { quality } = made.meta;
    if (quality === undefined || !isDecision(made)) return [];
    return [{ beat: made.beat, choice: made.id, quality }];
  });
}
