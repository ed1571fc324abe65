import type { Joint } from '../../../limb-outline.ts';
import type { Knot, Point } from '../../../spline.ts';

/** A hand with the wrist at the origin, the fingers along +x and the thumb at −y, for a wrist about 36 px wide. */
export interface HandShape {
  fingers: readonly (readonly Joint[])[];
  /** Left out where only a thumb is seen. */
  palm?: readonly Knot[];
  /** The edges of the palm, where it is inked. */
  edges: readonly (readonly Knot[])[];
  thumb?: readonly Joint[];
  /** The thumb lies behind the palm. */
  thumbBehind?: boolean;
  /** No ink within so many radii of the thumb's root. */
  thumbOpen?: number;
  creases?: readonly (readonly Knot[])[];
  /** What the hand holds between its fingers, under them. */
  pen?: { tail: Point; tip: Point };
}

/** Joints from x, y and radius in turn. Throws when the last radius is missing. */
export function joints(...values: readonly number[]): Joint[] {
  return Array.from({ length: Math.ceil(values.length / 3) }, (_, i) => {
    const [x, y, radius] = values.slice(3 * i, 3 * i + 3);
    if (x === undefined || y === undefined || radius === undefined)
      throw new Error('The last joint has no radius');
    return [x, y, radius];
  });
}
