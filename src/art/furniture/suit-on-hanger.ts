import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const CLOTH = '#4c566b';
const CLOTH_SHADE = '#3b4456';

/** The jacket of a suit on a hanger, a tie round its neck; origin: the hook (110 × 220). */
export function drawSuitOnHanger(pen: Pen): string {
  return (
    pen.line(knots([0, 0, 6, -10, 12, -2, 4, 10, 2, 22]), { width: 4.6 }) +
    pen.shape(
      knots(
        [
          -10, 22, 12, 22, 46, 36, 56, 60, 60, 190, 40, 194, 38, 214, -34, 214, -38, 194, -56, 190,
          -52, 60, -42, 36,
        ],
        [5, 6, 7, 8, 9, 10],
      ),
      CLOTH,
      { width: 5.6 },
    ) +
    curvedPatch(
      knots([16, 26, 46, 40, 56, 64, 58, 186, 40, 190, 36, 210, 18, 210, 28, 110], [3, 4, 5, 6]),
      CLOTH_SHADE,
      0.8,
    ) +
    curvedPatch(knots([-12, 24, 14, 24, 4, 86], [0, 1, 2]), '#aeb6bd') +
    pen.shape(knots([-3, 26, 7, 26, 9, 70, 3, 104, -4, 96, -3, 60], [0, 1]), '#8a4733', {
      width: 3.8,
    }) +
    pen.shape(knots([-10, 22, -26, 40, -20, 58, 2, 110, -8, 60], [0, 2, 3]), CLOTH, {
      width: 4.2,
    }) +
    pen.shape(knots([12, 22, 28, 40, 22, 58, 4, 110, 12, 60], [0, 2, 3]), CLOTH_SHADE, {
      width: 4.2,
    }) +
    pen.line(knots([3, 110, 2, 160, 0, 212]), { width: 4 }) +
    pen.line(knots([-38, 194, -36, 110, -40, 74]), { width: 4, opacity: 0.7 }) +
    pen.line(knots([40, 194, 38, 110, 44, 74]), { width: 4, opacity: 0.7 }) +
    pen.line(knots([-28, 158, -12, 160]), { width: 3.6, opacity: 0.6 })
  );
}
