import { describe, expect, it } from 'vitest';
import { createCommitPolicy } from '../../../../src/progress/lms/commit-policy.ts';
import { HandClock } from './hand-clock.ts';

describe('createCommitPolicy', () => {
  function policy() {
    const clock = new HandClock();
    return { clock, policy: createCommitPolicy(() => clock.nowMs()) };
  }

  it('R23: is due before the first commit, and again 30 s after one', () => {
    const { clock, policy: p } = policy();
    expect(p.isDue()).toBe(true);
    p.committed(20);
    clock.forward(29_999);
    expect(p.isDue()).toBe(false);
    clock.forward(1);
    expect(p.isDue()).toBe(true);
  });

  it('R23: a commit of more than a second doubles the interval, at most to ten minutes, and is told once', () => {
    const { policy: p } = policy();
    expect(p.committed(1000)).toBe(false);
    expect(p.intervalMs()).toBe(30_000);
    expect(p.committed(1001)).toBe(true);
    expect(p.intervalMs()).toBe(60_000);
    for (let turn = 0; turn < 9; turn += 1) expect(p.committed(5000)).toBe(false);
    expect(p.intervalMs()).toBe(600_000);
  });

  it('a time that is no number is not slow', () => {
    const { policy: p } = policy();
    expect(p.committed(Number.NaN)).toBe(false);
    expect(p.intervalMs()).toBe(30_000);
  });
});
