import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const STEEL = '#b8c1be';
const STEEL_SHADE = '#909b99';

/** The near end of a trolley that runs out of the picture to the left; origin: the right front corner of its top. */
export function drawSteelTrolley(pen: Pen): string {
  return (
    curvedPatch(knots([-280, 30, 10, 20, 40, 60, 36, 140, -280, 140], [3, 4]), PAINT.shadow, 0.2) +
    pen.box(rectangle(-22, 18, 14, 130), STEEL, { width: 6 }) +
    pen.shape(knots([-290, 0, -290, -62, -34, -62, 0, 0], [0, 1, 2, 3]), STEEL) +
    curvedPatch(knots([-290, -8, -290, -54, -38, -54, -14, -8], [0, 1, 2, 3]), '#cbd2ce') +
    curvedPatch(knots([-190, -8, -130, -54, -96, -54, -150, -8], [0, 1, 2, 3]), PAINT.paper, 0.4) +
    pen.box(rectangle(-290, 0, 290, 24), STEEL_SHADE) +
    patch(rectangle(-290, 3, 286, 7), '#dfe4e0', 0.8)
  );
}
