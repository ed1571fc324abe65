import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** A clean basin with a folded towel beside it, should one feel sick; origin: under the middle (100 × 36). */
export function drawBasinAndTowel(pen: Pen): string {
  return (
    pen.shape(knots([2, -26, 44, -26, 46, -14, 46, 0, 2, 0, 0, -14], [0, 1, 3, 4]), '#b58a72', {
      width: 4.4,
    }) +
    pen.line(knots([2, -13, 44, -13]), { width: 3.2, opacity: 0.7 }) +
    pen.shape(knots([-52, -28, -4, -28, -10, -4, -18, 0, -38, 0, -46, -4], [0, 1]), '#a9b6ba', {
      width: 4.6,
    }) +
    curvedPatch(knots([-18, -24, -8, -24, -13, -6, -22, -3], [0, 1]), '#7d8d95', 0.7) +
    pen.line(knots([-55, -29, -1, -29]), { width: 5.4 })
  );
}
