import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';
import { TUB_CLOTH } from './tub-chair.ts';

/** The arm of the other tub chair, the learner's own, running out of the picture; origin: its front end. */
export function drawTubChairArm(pen: Pen): string {
  return (
    pen.shape(
      knots([0, 40, 4, 8, 30, -14, 90, -26, 170, -20, 260, 0, 260, 120, 10, 120], [6, 7]),
      TUB_CLOTH.cloth,
      { width: 8 },
    ) +
    curvedPatch(
      knots([8, 44, 30, 16, 90, 6, 170, 14, 258, 36, 258, 118, 16, 118], [4, 5, 6]),
      TUB_CLOTH.shade,
      0.8,
    ) +
    pen.line(knots([14, 30, 40, 8, 96, -2, 176, 6, 258, 26]), { width: 4.4, opacity: 0.45 })
  );
}
