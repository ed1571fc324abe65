import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** Two slices with brown cheese on a ward plate; origin: under its middle. */
export function drawBreakfastPlate(pen: Pen): string {
  return (
    curvedPatch(knots([-62, 0, 0, -14, 70, 0, 30, 16, -30, 14]), PAINT.shadow, 0.2) +
    pen.shape(knots([-62, -8, -40, -21, 0, -25, 40, -21, 62, -8, 40, 5, 0, 9, -40, 5]), '#e9e5d8', {
      width: 5.4,
    }) +
    pen.line(knots([-44, -6, 0, 2, 44, -6]), { width: 3, opacity: 0.4 }) +
    pen.shape(knots([-42, -12, -34, -25, 2, -27, 8, -16, 2, -7, -34, -4]), '#b98f57', {
      width: 4.6,
    }) +
    curvedPatch(knots([-34, -14, -29, -23, -1, -24, 3, -16, -2, -11, -28, -9]), '#9a6537') +
    pen.shape(knots([-6, -14, 4, -25, 38, -24, 44, -14, 36, -5, 2, -4]), '#b98f57', {
      width: 4.6,
    }) +
    curvedPatch(knots([2, -14, 8, -22, 34, -21, 38, -14, 32, -9, 6, -8]), '#9a6537')
  );
}
