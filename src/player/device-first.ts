import type { MonotoneClock } from '../progress/lms/monotone-clock.ts';

/** How long a device that does not answer keeps the LMS waiting. */
const PATIENCE_MS = 2000;

/** What the LMS is to be told waits for the device: an LMS may hold the page for long, and its word proves nothing. */
export interface DeviceFirst {
  /** Never rejects. Tells once `isKept` has resolved, in the order of asking. */
  afterwards(isKept: Promise<void>, tell: () => void): Promise<void>;
  /** Tells all that waits: the page may never get another turn. */
  now(): void;
}

export function openDeviceFirst({ after }: MonotoneClock): DeviceFirst {
  const waiting: (() => void)[] = [];
  const now = (): void => {
    for (const tell of waiting.splice(0)) tell();
  };
  return {
    async afterwards(isKept, tell) {
      waiting.push(tell);
      await Promise.race([isKept, new Promise<void>((resolve) => after(PATIENCE_MS, resolve))]);
      // What was asked for before this is told first; what came after it may not be kept yet.
      for (const one of waiting.splice(0, waiting.indexOf(tell) + 1)) one();
    },
    now,
  };
}
