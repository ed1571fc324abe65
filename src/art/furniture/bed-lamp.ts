import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';
import type { Knot } from '../spline.ts';

/** The outline of the shade; the light that fills it is drawn from the same knots. */
export const BED_LAMP_SHADE: readonly Knot[] = knots(
  [24, -40, 56, -32, 66, 8, 34, 18, -8, 2],
  [0, 1, 2, 4],
);
/** Where its light comes from. */
export const BED_LAMP_BULB = [30, 8] as const;

/** A reading lamp on an arm from the wall, its shade turned down to the right; origin: its plate on the wall. */
export function drawBedLamp(pen: Pen): string {
  return (
    curvedPatch(knots([-10, -14, 14, -12, 22, 24, -4, 28]), '#40362c', 0.16) +
    pen.line(knots([0, 4, -8, -34, 4, -58, 36, -38]), { width: 7.4, taper: 0 }) +
    pen.shape(knots([-12, -14, 12, -14, 12, 22, -12, 22], [0, 1, 2, 3]), '#8f9a98', {
      width: 4.4,
    }) +
    pen.shape(BED_LAMP_SHADE, '#d9c9a0', { width: 5.6 }) +
    curvedPatch(knots([46, -32, 54, -30, 62, 6, 46, 14], [0, 1, 2, 3]), '#5a4630', 0.2)
  );
}
