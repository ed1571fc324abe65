import type { Attempt } from '../attempt/attempt.ts';
import type { Replay } from '../attempt/replay.ts';

/** One encounter being played or looked back on. */
export interface Encounter {
  attempt: Attempt;
  state: Replay;
  /** True until the learner has passed the title card. */
  isOnCard: boolean;
  /** The learner's own last words: the id of the choice, until the patient's next line but one. */
  spoken: string | null;
}
