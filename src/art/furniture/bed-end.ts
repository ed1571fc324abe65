import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const WOOD = '#c2ab84';
const WOOD_SHADE = '#a48d67';
const WOOD_LIGHT = '#d8c49d';

/**
 * The foot end of a hospital bed, seen from outside at a slant; origin: the middle of its upper edge. It runs out of the
 * picture below.
 */
export function drawBedEnd(pen: Pen): string {
  const board = knots(
    [-276, 40, -262, 20, -238, 14, 236, -34, 262, -34, 276, -20, 280, 160, -282, 160],
    [6, 7],
  );
  return (
    pen.shape(board, WOOD, { width: 7.4 }) +
    curvedPatch(
      knots([-268, 36, -240, 26, 238, -22, 264, -22, 268, -8, 240, -8, -238, 40, -270, 52]),
      WOOD_LIGHT,
    ) +
    curvedPatch(knots([240, -10, 270, -12, 274, 160, 246, 160], [0, 1, 2, 3]), WOOD_SHADE, 0.7) +
    pen.line(knots([-266, 56, -238, 42, 240, -8, 272, -10]), { width: 4.4, opacity: 0.6 }) +
    pen.line(knots([246, -4, 250, 60, 250, 160]), { width: 4, opacity: 0.45 }) +
    pen.line(knots([-180, 76, -60, 64]), { width: 3.4, opacity: 0.3 }) +
    pen.line(knots([60, 60, 190, 46]), { width: 3.4, opacity: 0.3 })
  );
}
