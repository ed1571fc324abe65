import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** A meter with its cuff beside it, ready, not in use; origin: under the middle of the meter. */
export function drawBloodPressureMeter(pen: Pen): string {
  return (
    curvedPatch(knots([-140, 4, -40, -10, 60, -4, 66, 10, -90, 18]), PAINT.shadow, 0.2) +
    pen.line(knots([-30, -26, -44, -50, -62, -50, -74, -28]), { width: 6, taper: 0 }) +
    drawCuff(pen) +
    pen.shape(knots([-36, -46, 36, -46, 46, 0, 40, 8, -40, 8, -46, 0], [0, 1]), '#dfddd1', {
      width: 6.2,
    }) +
    pen.shape(knots([-26, -38, 12, -38, 15, -10, -29, -10], [0, 1, 2, 3]), '#b3c4b8', {
      width: 4,
    }) +
    pen.line(knots([-20, -29, 4, -29]), { width: 4, taper: 2 }) +
    pen.line(knots([-20, -19, 0, -19]), { width: 4, taper: 2 }) +
    curvedPatch(knots([20, -30, 34, -30, 36, -16, 22, -16]), PAINT.fjord)
  );
}

/** Laid flat, its closing band up. */
function drawCuff(pen: Pen): string {
  return (
    pen.shape(
      knots([-152, -16, -144, -28, -74, -28, -64, -16, -58, 8, -68, 14, -150, 14, -160, 8], [0, 3]),
      PAINT.fjordDark,
      { width: 6 },
    ) +
    curvedPatch(knots([-140, -22, -118, -22, -124, 9, -148, 9], [0, 1, 2, 3]), '#8d9b96') +
    pen.line(knots([-104, -20, -108, 8]), { width: 4, opacity: 0.6 }) +
    pen.line(knots([-156, 2, -110, 6, -62, 2]), { width: 3.4, opacity: 0.4 })
  );
}
