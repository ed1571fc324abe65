import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** A heart and its beat; origin: upper left corner (78 × 100). */
export function drawHeartPoster(pen: Pen): string {
  return (
    patch(rectangle(6, 7, 78, 100), PAINT.shadow, 0.14) +
    pen.box(rectangle(0, 0, 78, 100), '#ece7d8', { width: 4.2 }) +
    patch(rectangle(6, 6, 66, 66), '#d9cfae') +
    pen.shape(
      knots(
        [39, 62, 20, 44, 16, 30, 24, 20, 34, 21, 39, 30, 44, 21, 54, 20, 62, 30, 58, 44],
        [0, 5],
      ),
      PAINT.rust,
      { width: 3.4 },
    ) +
    pen.line(knots([10, 42, 28, 42, 34, 34, 42, 52, 47, 42, 68, 42], [1, 2, 3, 4]), {
      width: 3,
      color: PAINT.paper,
      taper: 0,
    }) +
    pen.line(knots([12, 80, 60, 80]), { width: 2.6, opacity: 0.45 }) +
    pen.line(knots([12, 89, 44, 89]), { width: 2.6, opacity: 0.45 })
  );
}
