import type { MonotoneClock } from '../../../../src/progress/lms/monotone-clock.ts';

/** A clock that a test moves by hand. What is due is called while it moves. */
export class HandClock implements MonotoneClock {
  #nowMs = 1000;
  #waiting: { atMs: number; callback: () => void }[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(ms: number, callback: () => void): void {
    this.#waiting.push({ atMs: this.#nowMs + ms, callback });
  }

  forward(ms: number): void {
    this.#nowMs += ms;
    const due = this.#waiting.filter(({ atMs }) => atMs <= this.#nowMs);
    this.#waiting = this.#waiting.filter(({ atMs }) => atMs > this.#nowMs);
    for (const { callback } of due) callback();
  }
}
