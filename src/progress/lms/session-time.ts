/** A pause longer than this is a coffee, not learning: what is beyond it does not count (R22). */
export const IDLE_AFTER_MS = 5 * 60 * 1000;

export interface SessionTime {
  /** The learner did something. */
  active(): void;
  /** The page was hidden: nothing counts until it is shown. */
  hidden(): void;
  shown(): void;
  /** Milliseconds spent so far; never less than before, never NaN. */
  elapsedMs(): number;
}

/** Measures time spent: visible, and not idle for more than five minutes (R22). Starts at once. */
export function startSessionTime(nowMs: () => number): SessionTime {
  let countedMs = 0;
  let sinceMs = nowMs();
  let isVisible = true;
  // A clock that jumps back, or gives no number, adds nothing.
  const running = (): number => {
    const gapMs = nowMs() - sinceMs;
    return isVisible && gapMs > 0 ? Math.min(gapMs, IDLE_AFTER_MS) : 0;
  };
  const settle = (): void => {
    countedMs += running();
    sinceMs = nowMs();
  };
  return {
    active: settle,
    hidden() {
      settle();
      isVisible = false;
    },
    shown() {
      settle();
      isVisible = true;
    },
    elapsedMs: () => countedMs + running(),
  };
}
