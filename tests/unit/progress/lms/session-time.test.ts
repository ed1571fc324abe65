import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorm12 } from '../../../../src/progress/lms/scorm12.ts';
import { scorm2004 } from '../../../../src/progress/lms/scorm2004.ts';
import { startSessionTime } from '../../../../src/progress/lms/session-time.ts';
import { HandClock } from './hand-clock.ts';

const MINUTE = 60_000;

describe('timespan', () => {
  it.each([
    [0, '0000:00:00.00', 'PT0H0M0.00S'],
    [62_509, '0000:01:02.50', 'PT0H1M2.50S'],
    [3_599_999, '0000:59:59.99', 'PT0H59M59.99S'],
    [3_600_000, '0001:00:00.00', 'PT1H0M0.00S'],
    [1e15, '9999:59:59.99', 'PT9999H59M59.99S'],
    [-5, '0000:00:00.00', 'PT0H0M0.00S'],
    [Number.NaN, '0000:00:00.00', 'PT0H0M0.00S'],
    [Number.POSITIVE_INFINITY, '9999:59:59.99', 'PT9999H59M59.99S'],
  ])('R22: %d ms is %s in SCORM 1.2 and %s in SCORM 2004', (ms, clock, iso) => {
    expect(scorm12.timespan(ms)).toBe(clock);
    expect(scorm2004.timespan(ms)).toBe(iso);
  });

  it('R22: every number gives a time that the LMS takes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.double({ min: 0, max: 1e10 })), (ms) => {
        expect(scorm12.timespan(ms)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
        expect(scorm2004.timespan(ms)).toMatch(/^PT\d{1,4}H[0-5]?\dM[0-5]?\d\.\d\dS$/);
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
