/** A commit blocks the page in most LMSes, so it is not made after every decision (R23). */
const FIRST_INTERVAL_MS = 30_000;
const LONGEST_INTERVAL_MS = 600_000;
/** From here on a learner feels it. */
const SLOW_MS = 1000;

export interface CommitPolicy {
  /** After a decision: has enough time passed? (At an ending, a change of status and on hidden always.) */
  isDue(): boolean;
  /** A commit was made and took so long. True the one time when the learner should be told of it. */
  committed(tookMs: number): boolean;
  /** Milliseconds between commits after decisions. */
  intervalMs(): number;
}

/**
 * When to commit after a decision: 30 s after the last commit, whatever that was made for. One that took
 * more than a second doubles the wait, up to ten minutes.
 */
export function createCommitPolicy(nowMs: () => number): CommitPolicy {
  let intervalMs = FIRST_INTERVAL_MS;
  let lastMs: number | null = null;
  let hasTold = false;
  return {
    isDue: () => lastMs === null || nowMs() - lastMs >= intervalMs,
    committed(tookMs) {
      lastMs = nowMs();
      if (!(tookMs > SLOW_MS)) return false;
      intervalMs = Math.min(intervalMs * 2, LONGEST_INTERVAL_MS);
      const isNews = !hasTold;
      hasTold = true;
      return isNews;
    },
    intervalMs: () => intervalMs,
  };
}
