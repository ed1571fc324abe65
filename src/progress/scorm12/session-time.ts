/** A pause longer than this is a coffee, not learning: what is beyond it does not count (R22). */
export const IDLE_AFTER_MS = 5 * 60 * 1000;

const MOST_MS = ((9999 * 60 + 59) * 60 + 59) * 1000 + 990;

/**
 * `HHHH:MM:SS.cc`, the CMITimespan of RTE 1.2 §3.4.2.1.10 in the one form that every LMS takes. Whatever
 * is no time (NaN, negative, endless) is `0000:00:00.00`, and longer than it can say is its largest.
 */
export function formatSessionTime(ms: number): string {
  const hundredths = ms > 0 ? Math.floor(Math.min(ms, MOST_MS) / 10) : 0;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

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
