import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { clipped, curvedPatch, type Pen } from '../pen.ts';
import { spline } from '../spline.ts';

const CLOTH = '#46505a';
const BRIGHT = '#c7a64a';

/** A warehouse jacket, bright over the shoulders; origin: the hook. */
export function drawWorkJacketOnHook(pen: Pen): string {
  const outline = knots([
    -10, 8, 12, 8, 38, 28, 50, 104, 46, 112, 38, 118, 36, 196, 0, 202, -38, 196, -40, 118, -48, 112,
    -52, 104, -38, 28,
  ]);
  const cloth =
    curvedPatch(knots([-60, 0, 60, 0, 60, 84, 0, 92, -60, 84], [0, 1]), BRIGHT) +
    curvedPatch(knots([-60, 96, 0, 104, 60, 96, 60, 112, 0, 120, -60, 112]), '#d5d3c4') +
    curvedPatch(knots([16, 10, 40, 28, 60, 110, 40, 204, 8, 206, 14, 100]), PAINT.shadow, 0.24);
  return (
    curvedPatch(knots([-24, 24, 54, 20, 60, 196, -34, 206]), PAINT.shadow, 0.14) +
    pen.line(knots([-22, -6, 22, -4]), { width: 6, taper: 0 }) +
    pen.line(knots([0, -6, 1, 10]), { width: 5 }) +
    pen.shape(outline, CLOTH) +
    clipped(pen, spline(outline, true), cloth) +
    pen.ink(spline(outline, true), { closed: true }) +
    pen.shape(knots([-14, 12, 0, 20, 15, 10, 13, 36, 0, 46, -13, 36]), '#333b42', { width: 4.4 }) +
    pen.line(knots([0, 46, 2, 120, 0, 198]), { width: 4, opacity: 0.8 }) +
    pen.line(knots([-27, 52, -30, 96, -36, 118]), { width: 3.6, opacity: 0.6 }) +
    pen.line(knots([27, 50, 30, 94, 34, 118]), { width: 3.6, opacity: 0.6 }) +
    pen.line(knots([-26, 150, -14, 158]), { width: 4, opacity: 0.7 })
  );
}
