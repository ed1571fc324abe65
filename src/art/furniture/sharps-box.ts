import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse } from '../spline.ts';

/** A yellow box for needles in its bracket on the wall; origin: upper left corner (54 × 60). */
export function drawSharpsBox(pen: Pen): string {
  return (
    curvedPatch(knots([6, 10, 58, 10, 56, 66, 10, 66], [0, 1, 2, 3]), PAINT.shadow, 0.16) +
    pen.shape(knots([3, 14, 51, 14, 47, 60, 7, 60], [0, 1, 2, 3]), '#d9b04e', { width: 4.2 }) +
    pen.shape(knots([-2, 0, 56, 0, 54, 15, 0, 15], [0, 1, 2, 3]), '#b88a35', { width: 4 }) +
    patch(ellipse(27, 7, 9, 3.4), PAINT.shadow, 0.7) +
    pen.shape(knots([17, 24, 37, 24, 37, 46, 17, 46], [0, 1, 2, 3]), PAINT.paper, { width: 2.6 }) +
    pen.line(knots([22, 40, 32, 30]), { width: 3, taper: 4 }) +
    pen.line(knots([5, 52, 49, 52]), { width: 3, opacity: 0.5 })
  );
}
