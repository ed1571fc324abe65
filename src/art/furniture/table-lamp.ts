import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';
import type { Knot } from '../spline.ts';

/** The outline of the shade; the light that fills it is drawn from the same knots. */
export const TABLE_LAMP_SHADE: readonly Knot[] = knots(
  [-36, -158, 36, -158, 62, -78, 0, -70, -62, -78],
  [0, 1, 2, 4],
);

/** A lamp of glazed clay; origin: its foot. The shade hangs 70 to 158 px above it. */
export function drawTableLamp(pen: Pen): string {
  return (
    curvedPatch(knots([-34, 2, 10, -6, 60, 2, 34, 10, -20, 10]), PAINT.shadow, 0.2) +
    pen.line(knots([0, -78, 0, -56]), { width: 10, taper: 0 }) +
    pen.shape(
      knots([-10, -58, 10, -58, 28, -34, 24, -8, 14, 2, -14, 2, -24, -8, -28, -34]),
      '#6f8590',
    ) +
    curvedPatch(knots([8, -54, 24, -34, 20, -8, 12, -1, 2, -1, 12, -30]), '#566c77', 0.9) +
    pen.shape(TABLE_LAMP_SHADE, PAINT.lampShade) +
    curvedPatch(knots([20, -154, 33, -154, 57, -80, 34, -75], [0, 1, 2, 3]), '#5a4630', 0.16) +
    pen.line(knots([-18, -150, -26, -112, -34, -84]), { width: 3.4, opacity: 0.4 })
  );
}
