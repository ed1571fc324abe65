import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutCurve } from '../../../src/player/parts/curve-layout.ts';

const names = (count: number, length = 9): string[] =>
  Array.from({ length: count }, () => 'x'.repeat(length));

describe('layoutCurve', () => {
  it('keeps every point inside the drawing and apart from the next, however many and however narrow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 240, max: 1100 }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(1, 1.25, 1.5, 2),
        (width, count, rem) => {
          const { x, y, step, height } = layoutCurve(width, rem, names(count));
          expect(step).toBeGreaterThan(0);
          expect(x(0)).toBeGreaterThanOrEqual(0);
          expect(x(count)).toBeLessThanOrEqual(width);
          expect(y(100)).toBeGreaterThan(0);
          expect(y(0)).toBeLessThan(height);
          expect(y(100)).toBeLessThan(y(0));
        },
      ),
    );
  });

  it('writes names and changes where there is room, else numbers', () => {
    const few = layoutCurve(1000, 1, names(5));
    expect(few).toMatchObject({ hasNames: true, hasValues: true, hasChanges: true, numbered: 1 });
    const many = layoutCurve(1000, 1, names(14));
    expect(many).toMatchObject({ hasNames: false, hasValues: true, hasChanges: false });
    const onPhone = layoutCurve(326, 1, names(14));
    expect(onPhone).toMatchObject({ hasNames: false, hasValues: false });
    expect(onPhone.numbered).toBeGreaterThan(1);
  });

  it('gives the column of levels up before the points lie on one another', () => {
    expect(layoutCurve(326, 1, names(14)).hasColumn).toBe(true);
    const crowded = layoutCurve(326, 2, names(14));
    expect(crowded.hasColumn).toBe(false);
    expect(crowded.left).toBeLessThan(layoutCurve(326, 1, names(14)).left);
  });
});
