import { attemptKey } from '../attempt/attempt.ts';
import { nextNumber } from '../attempt/keep.ts';
import type { Progress } from '../attempt/progress.ts';
import { replay } from '../attempt/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Encounter } from './encounter.ts';

interface Begun {
  encounter: Encounter;
  /** What is known here, the open attempt among it. */
  progress: Progress;
  /** What a store gave back after the learner had begun. */
  received: Progress;
  scenario: Scenario;
}

/**
 * Gives an attempt that was begun before a store had answered the number it would have had: with one that is taken it
 * would not be the newest, and nobody would ever go on with it. Null where its number is free, where it has ended, and
 * where its choices lead elsewhere under another number (a guard may read it; a line may change its words by it).
 */
export function renumberBegun(begun: Begun): Pick<Begun, 'encounter' | 'progress'> | null {
  const { encounter, progress, received, scenario } = begun;
  const { attempt, state } = encounter;
  const number = nextNumber(received, attempt.scenario);
  if (number <= attempt.number || state.moment.ending !== null) return null;
  const moved = { ...attempt, number, log: state.log, steps: state.steps };
  const again = replay(scenario, moved);
  if (again.aside !== '' || again.moment.beat !== state.moment.beat) return null;
  const before = attemptKey(attempt);
  return {
    encounter: { ...encounter, attempt: { ...attempt, number }, state: again },
    progress: {
      ...progress,
      attempts: progress.attempts.map((one) =>
        attemptKey(one) === before ? { ...one, number } : one,
      ),
    },
  };
}
