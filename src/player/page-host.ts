import type { MonotoneClock } from '../progress/lms/monotone-clock.ts';
import { afterPaint } from './after-paint.ts';

/** What somebody wants to hear of the page’s life. */
export interface PageLife {
  hidden?(): void;
  shown?(): void;
  /** The page goes. `isKept`: the browser may show it again as it is. */
  leaving?(isKept: boolean): void;
}

/** What the player uses of the page that it runs in. A test holds one in its hand. */
export interface PageHost {
  /** Where the search for an LMS begins. */
  readonly window: object;
  readonly clock: MonotoneClock;
  /** Runs work once the words just rendered are on screen. */
  afterPaint(work: () => void): void;
  /** Who asks first hears first. */
  follow(life: PageLife): void;
  /** Asks for a small file of the package past every cache: an LMS’s «true» says nothing about the network. */
  isReachable(): Promise<boolean>;
}

export function openPageHost(): PageHost {
  return {
    window,
    clock: {
      nowMs: () => performance.now(),
      after: (ms, callback) => void setTimeout(callback, ms),
    },
    afterPaint,
    follow(life) {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') life.shown?.();
        else life.hidden?.();
      });
      addEventListener('pagehide', (event) => life.leaving?.(event.persisted));
    },
    async isReachable() {
      const answer = await fetch(`data/module.js?probe=${Math.floor(performance.now())}`, {
        method: 'HEAD',
        cache: 'no-store',
      });
      return answer.ok;
    },
  };
}
