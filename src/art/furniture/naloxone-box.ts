import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** The antidote to take home: its box, opened, and one nose spray before it; origin: under the middle of the box. */
export function drawNaloxoneBox(pen: Pen): string {
  return (
    curvedPatch(knots([-48, -2, 30, -6, 86, 2, 70, 12, -40, 12]), PAINT.shadow, 0.2) +
    pen.shape(knots([44, -54, 62, -66, 62, -12, 44, 0], [0, 1, 2, 3]), PAINT.rustDark, {
      width: 5.4,
    }) +
    pen.shape(knots([-46, -54, -28, -66, 62, -66, 44, -54], [0, 1, 2, 3]), '#c58467', {
      width: 5.4,
    }) +
    pen.box(rectangle(-46, -54, 90, 54), PAINT.rust, { width: 6.2 }) +
    patch(rectangle(-42, -22, 82, 18), PAINT.paper) +
    // Nose and spray, as on such boxes.
    pen.shape(knots([-26, -48, -18, -38, -10, -30, -16, -27, -28, -27], [3, 4]), PAINT.paper, {
      width: 2.6,
    }) +
    pen.line(knots([-4, -38, 4, -42]), { width: 3, color: PAINT.paper, taper: 3 }) +
    pen.line(knots([-3, -33, 7, -33]), { width: 3, color: PAINT.paper, taper: 3 }) +
    pen.line(knots([-4, -28, 4, -24]), { width: 3, color: PAINT.paper, taper: 3 }) +
    pen.line(knots([-34, -14, 8, -14]), { width: 2.8, opacity: 0.5, taper: 3 }) +
    drawSpray(pen)
  );
}

function drawSpray(pen: Pen): string {
  return (
    pen.shape(knots([62, 4, 62, -24, 84, -24, 84, 4], [0, 1, 2, 3]), PAINT.paper, { width: 5 }) +
    pen.shape(knots([56, -22, 90, -22, 88, -30, 58, -30], [0, 1, 2, 3]), '#d8d4c8', {
      width: 4.4,
    }) +
    pen.shape(knots([67, -30, 70, -58, 76, -58, 79, -30], [0, 3]), PAINT.paper, { width: 4.6 }) +
    patch(rectangle(65, -12, 16, 8), PAINT.rust)
  );
}
