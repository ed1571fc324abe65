import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatSessionTime,
  startSessionTime,
} from '../../../../src/progress/scorm12/session-time.ts';
import { HandClock } from './hand-clock.ts';

const MINUTE = 60_000;

describe('formatSessionTime', () => {
  it.each([
    [0, '0000:00:00.00'],
    [62_509, '0000:01:02.50'],
    [3_599_999, '0000:59:59.99'],
    [3_600_000, '0001:00:00.00'],
    [1e15, '9999:59:59.99'],
    [-5, '0000:00:00.00'],
    [Number.NaN, '0000:00:00.00'],
    [Number.POSITIVE_INFINITY, '9999:59:59.99'],
  ])('R22: %d ms is %s', (ms, text) => {
    expect(formatSessionTime(ms)).toBe(text);
  });

  it('R22: every number gives a time that the LMS takes', () => {
    fc.assert(
      fc.property(fc.double(), (ms) => {
        expect(formatSessionTime(ms)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
      }),
    );
  });
});

describe('startSessionTime', () => {
  function measured() {
    const clock = new HandClock();
    return { clock, time: startSessionTime(() => clock.nowMs()) };
  }

  it('R22: counts the time between things done', () => {
    const { clock, time } = measured();
    clock.forward(MINUTE);
    time.active();
    clock.forward(MINUTE);
    expect(time.elapsedMs()).toBe(2 * MINUTE);
  });

  it('R22: counts no more than five minutes of a pause', () => {
    const { clock, time } = measured();
    clock.forward(90 * MINUTE);
    expect(time.elapsedMs()).toBe(5 * MINUTE);
    time.active();
    clock.forward(MINUTE);
    expect(time.elapsedMs()).toBe(6 * MINUTE);
  });

  it('R22: counts nothing while the page is hidden', () => {
    const { clock, time } = measured();
    clock.forward(MINUTE);
    time.hidden();
    clock.forward(3 * MINUTE);
    expect(time.elapsedMs()).toBe(MINUTE);
    time.shown();
    clock.forward(MINUTE);
    expect(time.elapsedMs()).toBe(2 * MINUTE);
  });

  it('R22: never runs backwards and is never NaN, whatever the clock does', () => {
    const reading = fc.oneof(fc.double(), fc.integer({ min: -1e6, max: 1e9 }));
    const act = fc.constantFrom('active', 'hidden', 'shown');
    fc.assert(
      fc.property(fc.array(fc.tuple(reading, act)), (moments) => {
        let now = 0;
        const time = startSessionTime(() => now);
        let before = 0;
        for (const [reading, what] of moments) {
          now = reading;
          time[what]();
          const elapsed = time.elapsedMs();
          expect(elapsed).toBeGreaterThanOrEqual(before);
          before = elapsed;
        }
      }),
    );
  });
});
