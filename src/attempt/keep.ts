import type { Attempt } from './attempt.ts';
import { endingCode } from './checksum.ts';
import { factNumber, type Progress } from './progress.ts';
import type { Replay } from './replay.ts';
import { scoreOf } from './score.ts';
import { mergeProgress } from './merge.ts';

/** Writes a step of an attempt into progress: the log, the facts met and, at an ending, score and ending. */
export function keepStep(progress: Progress, attempt: Attempt, state: Replay): Progress {
  const { ending } = state.moment;
  const finished =
    ending === null ? null : { score: scoreOf(state.taken), ending: endingCode(ending.id) };
  const grown: Attempt = { ...attempt, log: state.log, steps: state.steps, finished };
  const facts = [
    ...Object.keys(state.moment.position.memory.facts),
    ...state.taken.flatMap((choice) => choice.meta.facts ?? []),
  ].flatMap((id) => factNumber(id) ?? []);
  return mergeProgress(progress, {
    attempts: [grown],
    encounters:
      finished === null
        ? {}
        : { [attempt.scenario]: { best: finished.score, endings: [finished.ending] } },
    facts,
  });
}

/** The number of the next attempt at a scenario: one more than the highest known. */
export function nextNumber(progress: Progress, scenario: string): number {
  const numbers = progress.attempts.filter((a) => a.scenario === scenario).map((a) => a.number);
  return Math.max(0, ...numbers) + 1;
}

/** The attempt to go on with: the newest by number, then device tag; null when none or when it is finished. */
export function runningAttempt(progress: Progress, scenario: string): Attempt | null {
  const newest = newestAttempt(progress, scenario);
  return newest === null || newest.finished !== null ? null : newest;
}

export function newestAttempt(progress: Progress, scenario: string): Attempt | null {
  let newest: Attempt | null = null;
  for (const attempt of progress.attempts)
    if (attempt.scenario === scenario && (newest === null || isNewer(attempt, newest)))
      newest = attempt;
  return newest;
}

/** The best finished attempt: highest stored score, then newest. */
export function bestAttempt(progress: Progress, scenario: string): Attempt | null {
  let best: Attempt | null = null;
  for (const attempt of progress.attempts) {
    if (attempt.scenario !== scenario || attempt.finished === null) continue;
    const gain = attempt.finished.score - (best?.finished?.score ?? -1);
    if (best === null || gain > 0 || (gain === 0 && isNewer(attempt, best))) best = attempt;
  }
  return best;
}

function isNewer(one: Attempt, other: Attempt): boolean {
  return one.number === other.number ? one.device > other.device : one.number > other.number;
}
