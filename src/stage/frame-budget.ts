/** Time and frames, as the browser gives them or as a test does. */
export interface FrameSource {
  now(): number;
  requestFrame(run: () => void): number;
  cancelFrame(handle: number): void;
  after(delayMs: number, run: () => void): number;
  cancelAfter(handle: number): void;
}

/** Sixty frames a second, less a little because display clocks tremble. */
const SHORTEST_FRAME_MS = 1000 / 60 - 2;

/**
 * Asks for frames only while there is something to draw. `draw` is told the time and answers when the
 * picture next differs: a time, or null for "nothing moves", after which nothing runs at all, no
 * frame and no timer, until `wake`.
 */
export class FrameBudget {
  readonly #source: FrameSource;
  readonly #draw: (nowMs: number) => number | null;
  #frame: number | null = null;
  #timer: number | null = null;
  #lastMs = Number.NEGATIVE_INFINITY;

  constructor(source: FrameSource, draw: (nowMs: number) => number | null) {
    this.#source = source;
    this.#draw = draw;
  }

  /** Draws with the next frame, and goes on as long as something moves. */
  wake(): void {
    this.#clearTimer();
    this.#frame ??= this.#source.requestFrame(() => this.#onFrame());
  }

  /** Stops at once. */
  sleep(): void {
    this.#clearTimer();
    if (this.#frame !== null) this.#source.cancelFrame(this.#frame);
    this.#frame = null;
  }

  get asleep(): boolean {
    return this.#frame === null && this.#timer === null;
  }

  #onFrame(): void {
    this.#frame = null;
    const nowMs = this.#source.now();
    if (nowMs - this.#lastMs < SHORTEST_FRAME_MS) {
      this.wake();
      return;
    }
    this.#lastMs = nowMs;
    const nextMs = this.#draw(nowMs);
    if (nextMs === null) return;
    const delayMs = nextMs - nowMs;
    if (delayMs <= 0) this.wake();
    else this.#timer = this.#source.after(delayMs, () => this.wake());
  }

  #clearTimer(): void {
    if (this.#timer !== null) this.#source.cancelAfter(this.#timer);
    this.#timer = null;
  }
}

/** The page's own clock and frames. */
export function browserFrames(): FrameSource {
  return {
    now: () => performance.now(),
    requestFrame: (run) => requestAnimationFrame(run),
    cancelFrame: (handle) => cancelAnimationFrame(handle),
    after: (delayMs, run) => window.setTimeout(run, delayMs),
    cancelAfter: (handle) => window.clearTimeout(handle),
  };
}
