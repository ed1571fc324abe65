import type { Outcome } from './lms-port.ts';
import type { ElementValue, LmsStandard } from './lms-standard.ts';
import type { LmsLaunch } from './read-launch.ts';

/** What a status word is worth: an element never goes down (R19). */
const RANK: Readonly<Record<string, number>> = { completed: 1, passed: 2 };

/** What the LMS holds of status and score, as far as it has been told. */
export interface ToldStatus {
  /** The learner is done: the attempt is left as finished, not as suspended (R21). */
  isFinished(): boolean;
  /** Something of this is not told yet, or is more than was told. */
  isNews(outcome: Outcome): boolean;
  /** R14: the learner has begun. */
  begin(): void;
  /**
   * R18: the score, and the status last. A lower score or status than before is not sent. False when the LMS refused a
   * status, so that it must be told again.
   */
  send(outcome: Outcome): boolean;
}

/** Remembers what was told, from what the LMS said at launch on. `set` is false where the LMS refused. */
export function toldStatus(
  standard: LmsStandard,
  launch: LmsLaunch,
  set: (element: string, value: string) => boolean,
): ToldStatus {
  const { completion, rawScore } = standard.elements;
  const words = new Map(launch.statuses);
  let sentScore = launch.score ?? -1;

  const rankOf = (element: string): number => RANK[words.get(element) ?? ''] ?? 0;
  const missing = ({ status }: Outcome): ElementValue[] =>
    standard.finished[status].filter(([element, word]) => (RANK[word] ?? 0) > rankOf(element));
  const tell = ([element, word]: ElementValue): boolean => {
    const isTold = set(element, word);
    if (isTold) words.set(element, word);
    return isTold;
  };
  return {
    isFinished: () => rankOf(completion) > 0,
    isNews: (outcome) => missing(outcome).length > 0 || integer(outcome.score) > sentScore,
    begin: () => void set(completion, 'incomplete'),
    send(outcome) {
      const score = integer(outcome.score);
      if (score > sentScore) {
        const taken = standard.scored(score).filter(([element, value]) => set(element, value));
        if (taken.some(([element]) => element === rawScore)) sentScore = score;
      }
      return missing(outcome).map(tell).every(Boolean);
    },
  };
}

/** 0–100, rounded. NaN stays NaN, which is never more than what was sent. */
function integer(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score)));
}
