import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** A child's rain jacket on a low hook; origin: the hook. */
export function drawChildsJacketOnHook(pen: Pen): string {
  return (
    curvedPatch(knots([-14, 16, 34, 14, 40, 96, -18, 102]), PAINT.shadow, 0.14) +
    pen.line(knots([-20, -3, 20, 0]), { width: 6, taper: 0 }) +
    pen.shape(
      knots(
        [-8, 6, 10, 6, 24, 22, 34, 62, 24, 70, 24, 98, 0, 102, -22, 99, -22, 70, -32, 64, -22, 22],
        [5, 7],
      ),
      '#7f9a6a',
    ) +
    curvedPatch(
      knots([12, 14, 22, 24, 32, 62, 24, 68, 22, 97, 8, 99, 12, 50], [4, 5]),
      '#667e55',
      0.9,
    ) +
    pen.shape(knots([-12, 8, 0, 2, 14, 7, 12, 26, 0, 32, -12, 26]), '#94ad7e', { width: 4.2 }) +
    pen.line(knots([0, 34, 2, 68, 1, 100]), { width: 3.4, opacity: 0.7 }) +
    pen.line(knots([-22, 82, -8, 84]), { width: 4, color: PAINT.reflex, taper: 0 }) +
    pen.line(knots([9, 84, 23, 82]), { width: 4, color: PAINT.reflex, taper: 0 })
  );
}
