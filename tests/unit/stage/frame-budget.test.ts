import { describe, expect, it } from 'vitest';
import { FrameBudget, type FrameSource } from '../../../src/stage/frame-budget.ts';

/** A display of 120 frames a second and a clock that moves only when told. */
class FakeDisplay implements FrameSource {
  nowMs = 0;
  #handle = 0;
  readonly #waiting = new Map<number, { atMs: number; run: () => void }>();

  now(): number {
    return this.nowMs;
  }
  requestFrame(run: () => void): number {
    return this.after(1000 / 120, run);
  }
  cancelFrame(handle: number): void {
    this.#waiting.delete(handle);
  }
  after(delayMs: number, run: () => void): number {
    this.#handle += 1;
    this.#waiting.set(this.#handle, { atMs: this.nowMs + delayMs, run });
    return this.#handle;
  }
  cancelAfter(handle: number): void {
    this.#waiting.delete(handle);
  }
  get waiting(): number {
    return this.#waiting.size;
  }
  run(untilMs: number): void {
    for (;;) {
      const next = [...this.#waiting].sort((a, b) => a[1].atMs - b[1].atMs)[0];
      if (next === undefined || next[1].atMs > untilMs) break;
      this.#waiting.delete(next[0]);
      this.nowMs = next[1].atMs;
      next[1].run();
    }
    this.nowMs = untilMs;
  }
}

describe('FrameBudget', () => {
  it('asks for nothing until it is woken', () => {
    const display = new FakeDisplay();
    const budget = new FrameBudget(display, () => 0);
    display.run(1000);
    expect(display.waiting).toBe(0);
    expect(budget.asleep).toBe(true);
  });

  it('draws at most sixty frames a second on a faster display', () => {
    const display = new FakeDisplay();
    let drawn = 0;
    const budget = new FrameBudget(display, (nowMs) => {
      drawn += 1;
      return nowMs;
    });
    budget.wake();
    display.run(1000);
    expect(drawn).toBeGreaterThan(55);
    expect(drawn).toBeLessThanOrEqual(60);
  });

  it('waits without frames for a change that is to come', () => {
    const display = new FakeDisplay();
    const times: number[] = [];
    const budget = new FrameBudget(display, (nowMs) => {
      times.push(nowMs);
      return times.length === 1 ? nowMs + 500 : null;
    });
    budget.wake();
    display.run(2000);
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(500);
    expect(budget.asleep).toBe(true);
  });

  it('leaves no frame and no timer behind when it is put to sleep', () => {
    const display = new FakeDisplay();
    const budget = new FrameBudget(display, (nowMs) => nowMs + 100);
    budget.wake();
    display.run(50);
    budget.wake();
    budget.sleep();
    expect(display.waiting).toBe(0);
  });
});
