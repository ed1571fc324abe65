import { PAINT } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** A ventilation grille high on the wall; origin: upper left corner (54 × 26). */
export function drawAirVent(pen: Pen): string {
  const slits = [7, 13, 19].map((y) =>
    pen.ink(
      [
        [6, y],
        [48, y],
      ],
      { width: 2.4, wobble: 0.2, opacity: 0.7 },
    ),
  );
  return pen.box(rectangle(0, 0, 54, 26), PAINT.trim, { width: 3.4 }) + slits.join('');
}
