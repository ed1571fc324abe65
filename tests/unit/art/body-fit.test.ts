import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTo } from '../../../src/art/person/body/fit.ts';
import { MEASURE, torsoOf } from '../../../src/art/person/body/torso.ts';

const measure = torsoOf(MEASURE, 'seated', 'waiting');
const x = fc.double({ min: -220, max: 220, noNaN: true });
const y = fc.double({ min: -300, max: 120, noNaN: true });

describe('fitTo', () => {
  it('leaves the measure as it is', () => {
    const fit = fitTo(measure, measure);
    fc.assert(
      fc.property(x, y, (px, py) => {
        const [fx, fy] = fit.point([px, py]);
        expect(fx).toBeCloseTo(px, 6);
        expect(fy).toBeCloseTo(py, 6);
      }),
    );
  });

  it('keeps what is left of something left of it, on any build', () => {
    const build = fc.record({
      breadth: fc.double({ min: 0.8, max: 1.2, noNaN: true }),
      roundness: fc.double({ min: 0, max: 1, noNaN: true }),
      curve: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(build, x, x, y, (each, a, b, py) => {
        const fit = fitTo(torsoOf(each, 'seated', 'open'), measure);
        const [left, right] = [Math.min(a, b), Math.max(a, b)];
        expect(fit.point([left, py])[0]).toBeLessThanOrEqual(fit.point([right, py])[0] + 1e-6);
      }),
    );
  });

  it('puts shoulders on shoulders', () => {
    const broad = torsoOf({ breadth: 1.15, roundness: 0.7 }, 'seated', 'closed');
    const fit = fitTo(broad, measure);
    for (const side of ['back', 'front'] as const) {
      const [fx, fy] = fit.point(measure[side].shoulder);
      expect(fx).toBeCloseTo(broad[side].shoulder[0], 0);
      expect(fy).toBeCloseTo(broad[side].shoulder[1], 0);
    }
  });
});
