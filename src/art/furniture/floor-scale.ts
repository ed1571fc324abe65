import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse } from '../spline.ts';

/** Scales on a column, with a round face; origin: the floor under the middle of the plate (height 230). */
export function drawFloorScale(pen: Pen): string {
  return (
    curvedPatch(knots([-70, 4, 0, -12, 90, 6, 60, 18, -50, 18]), PAINT.shadow, 0.22) +
    pen.line(knots([0, -30, 0, -196]), { width: 15, taper: 0 }) +
    pen.line(knots([0, -34, 0, -194]), { width: 6, taper: 0, color: '#c9cdc6' }) +
    pen.shape(knots([-44, -34, 44, -34, 62, -2, -62, -2], [0, 1, 2, 3]), '#6c787b') +
    pen.shape(knots([-62, -2, 62, -2, 60, 8, -60, 8], [0, 1, 2, 3]), '#b5bcb7', { width: 4.4 }) +
    pen.box(ellipse(0, -206, 27), '#e6e3d6', { wobble: 0.4 }) +
    patch(ellipse(0, -206, 18), '#d3dad4') +
    pen.line(knots([0, -206, 8, -220]), { width: 3.6, color: PAINT.rustDark })
  );
}
