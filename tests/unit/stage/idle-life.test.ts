import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  IDLE_LIFE_MS,
  IDLE_STEP_MS,
  idlePoseAt,
  nextIdleChange,
} from '../../../src/stage/idle-life.ts';

const all = { breath: true, blink: true, weather: true };
const none = { breath: false, blink: false, weather: false };

/** Every time at which the picture changes after a line. */
function changes(line: string, parts = all): number[] {
  const times: number[] = [];
  for (let at = nextIdleChange(0, line, parts); at !== null; at = nextIdleChange(at, line, parts)) {
    times.push(at);
  }
  return times;
}

describe('idlePoseAt', () => {
  it('lifts the shoulders by two pixels at most and lets them down again', () => {
    const lifts = [0, ...changes('a')].map((at) => idlePoseAt(at, 'a', all).lift);
    expect(Math.max(...lifts)).toBe(2);
    expect(lifts.at(-1)).toBe(0);
  });

  it('closes the eyes twice a line, at times that depend on the line', () => {
    const closings = (line: string): number[] =>
      changes(line, { ...none, blink: true }).filter((at) => idlePoseAt(at, line, all).eyesClosed);
    expect(closings('first')).toHaveLength(2);
    expect(closings('first')).not.toEqual(closings('second'));
  });

  it('ends with open eyes and shoulders at rest', () => {
    const { lift, eyesClosed } = idlePoseAt(IDLE_LIFE_MS, 'a', all);
    expect({ lift, eyesClosed }).toEqual({ lift: 0, eyesClosed: false });
  });
});

describe('nextIdleChange', () => {
  it('changes the picture at most twelve times a second and never after 4.5 seconds', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const times = [0, ...changes(line)];
        const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(IDLE_STEP_MS - 0.001);
        expect(times.at(-1)).toBeLessThanOrEqual(IDLE_LIFE_MS);
      }),
    );
  });

  it('finds nothing to do in an empty room without weather', () => {
    expect(nextIdleChange(0, 'a', none)).toBeNull();
  });
});
