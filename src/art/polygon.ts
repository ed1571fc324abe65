import { knots } from './knots.ts';
import type { Point } from './spline.ts';

/** A straight-edged outline from x and y in turn. Throws when the last y is missing. */
export function polygon(values: readonly number[]): Point[] {
  return knots(values).map(([x, y]): Point => [x, y]);
}
