import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opacityByTrust } from '../../../src/stage/opacity-by-trust.ts';

describe('opacityByTrust', () => {
  it('is exact at low, middle and high trust', () => {
    const rain = [0.9, 0.2, 0.4] as const;
    expect([0, 50, 100].map((trust) => opacityByTrust(rain, trust))).toEqual([0.9, 0.2, 0.4]);
  });

  it('is linear between them', () => {
    expect(opacityByTrust([0, 0.4, 1], 25)).toBeCloseTo(0.2);
    expect(opacityByTrust([0, 0.4, 1], 75)).toBeCloseTo(0.7);
  });

  it('never leaves the three values, whatever trust is', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.integer({ min: -20, max: 120 }),
        (low, middle, high, trust) => {
          const opacity = opacityByTrust([low, middle, high], trust);
          expect(opacity).toBeGreaterThanOrEqual(Math.min(low, middle, high) - 1e-9);
          expect(opacity).toBeLessThanOrEqual(Math.max(low, middle, high) + 1e-9);
        },
      ),
    );
  });
});
