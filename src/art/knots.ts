import type { Knot } from './spline.ts';

/**
 * Knots from x and y in turn, `corners` naming those that are corners by their place: for data with many short
 * lines. Throws when the last y is missing.
 */
export function knots(values: readonly number[], corners: readonly number[] = []): Knot[] {
  return Array.from({ length: Math.ceil(values.length / 2) }, (_, i) => {
    const [x, y] = values.slice(2 * i, 2 * i + 2);
    if (x === undefined || y === undefined) throw new Error('The last knot has no y');
    return corners.includes(i) ? [x, y, 'c'] : [x, y];
  });
}
