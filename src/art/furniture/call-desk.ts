import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';
import { rectangle } from '../spline.ts';

const TOP = '#c9ac7e';
const TOP_LIGHT = '#d9c197';
const EDGE = '#a38759';

/** The small desk two share when they make a call; origin: the middle of its near edge. Its top is 104 deep. */
export function drawCallDesk(pen: Pen): string {
  return (
    curvedPatch(knots([-220, 40, 0, 20, 280, 30, 320, 90, 300, 160, -240, 160]), '#40362c', 0.22) +
    [-226, 208].map((x) => pen.box(rectangle(x, 10, 22, 150), EDGE, { width: 6.4 })).join('') +
    patch(rectangle(-204, 30, 412, 44), '#40362c', 0.16) +
    pen.shape(
      knots(
        [-196, -102, -180, -106, 190, -106, 206, -102, 262, -6, 258, 0, -254, 0, -260, -6],
        [4, 5, 6, 9],
      ),
      TOP,
    ) +
    patch(polygon([-180, -98, 184, -98, 204, -66, -202, -66]), TOP_LIGHT, 0.6) +
    pen.shape(knots([-258, 0, 260, 0, 262, 10, 258, 22, -256, 22, -260, 10], [0, 1]), EDGE, {
      width: 6.6,
    }) +
    pen.line(knots([-60, -14, 40, -16, 120, -12]), { width: 3.2, opacity: 0.22 })
  );
}
