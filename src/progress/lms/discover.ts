import type { ForeignApi } from './find-api.ts';
import type { MonotoneClock } from './monotone-clock.ts';

/** R12 asks for at least three seconds; some LMSes write their API only after the content has loaded. */
const PATIENCE_MS = 4000;
const PAUSE_MS = 100;

/**
 * Looks for the API until it is there or four seconds have passed (R12), then gives null: the module
 * plays on untracked and says so. The words must not wait for this. Counts tries as well as time, so
 * that a clock that stands still cannot make it endless.
 */
export function discover(
  find: () => ForeignApi | null,
  clock: MonotoneClock,
): Promise<ForeignApi | null> {
  const startedMs = clock.nowMs();
  return new Promise((resolve) => {
    const look = (triesLeft: number): void => {
      const api = find();
      const isLate = clock.nowMs() - startedMs >= PATIENCE_MS;
      if (api !== null || isLate || triesLeft <= 0) resolve(api);
      else clock.after(PAUSE_MS, () => look(triesLeft - 1));
    };
    look(PATIENCE_MS / PAUSE_MS);
  });
}
