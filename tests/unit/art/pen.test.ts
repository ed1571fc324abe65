import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixColours } from '../../../src/art/colour.ts';
import { createPen } from '../../../src/art/pen.ts';
import { seededRandom, seedOf } from '../../../src/art/seeded-random.ts';
import { distance, resample, spline } from '../../../src/art/spline.ts';

const look = { width: 7.2, color: '#261d17' };

describe('createPen', () => {
  it('draws the same line from the same seed and another the second time', () => {
    const draw = (): string[] => {
      const pen = createPen(5, look);
      return [0, 1].map(() =>
        pen.line([
          [0, 0],
          [50, 10],
          [100, 0],
        ]),
      );
    };
    expect(draw()).toEqual(draw());
    expect(draw()[0]).not.toBe(draw()[1]);
  });

  it('never gives a clip name twice', () => {
    const pen = createPen(5, look);
    expect(pen.freshId()).not.toBe(pen.freshId());
  });
});

describe('seededRandom', () => {
  it('stays within 0 and 1 and repeats itself', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const values = Array.from({ length: 20 }, seededRandom(seed));
        expect(values).toEqual(Array.from({ length: 20 }, seededRandom(seed)));
        for (const value of values) expect(value >= 0 && value < 1).toBe(true);
      }),
    );
  });
});

describe('seedOf', () => {
  it('tells names apart', () => {
    expect(seedOf('clock-1')).not.toBe(seedOf('clock-2'));
  });
});

describe('spline', () => {
  it('begins and ends at its first and last knot', () => {
    const line = spline([
      [3, 4],
      [50, 60],
      [70, 8],
    ]);
    expect(line[0]).toEqual([3, 4]);
    expect(line.at(-1)).toEqual([70, 8]);
  });
});

describe('resample', () => {
  it('puts points an even step apart', () => {
    const line = resample(
      [
        [0, 0],
        [100, 0],
      ],
      4,
    );
    for (let i = 1; i < line.length; i++)
      expect(distance(line[i - 1] ?? [0, 0], line[i] ?? [0, 0])).toBeLessThanOrEqual(4.001);
    expect(line).toHaveLength(27);
  });
});

describe('mixColours', () => {
  it('meets both colours at its ends', () => {
    expect(mixColours('#102030', '#ffeedd', 0)).toBe('#102030');
    expect(mixColours('#102030', '#ffeedd', 1)).toBe('#ffeedd');
  });
});
