import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';
import { ellipse } from '../spline.ts';

/** A child's drawing brought along and laid on the table: three holding hands. Origin: the middle of its near edge. */
export function drawChildDrawing(pen: Pen): string {
  const wax = (values: readonly number[], color: string): string =>
    pen.line(knots(values), { width: 5, color, taper: 5, wobble: 1.2 });
  const figure = (x: number, size: number, color: string): string =>
    patch(ellipse(x, -16 - 30 * size, 9 * size, 6 * size, 18), '#e0ac84') +
    wax([x, -14 - 24 * size, x, -14 - 4 * size], color) +
    wax(
      [x - 14 * size, -14 - 18 * size, x, -12 - 20 * size, x + 14 * size, -14 - 18 * size],
      color,
    ) +
    wax([x - 7 * size, -12, x, -14 - 6 * size, x + 7 * size, -12], color);
  return (
    patch(polygon([-74, 3, 80, 2, 92, 10, -58, 12]), PAINT.shadow, 0.24) +
    pen.box(polygon([-56, -66, 66, -68, 82, 0, -78, 2]), '#f1ece0', { width: 4.8 }) +
    curvedPatch(knots([-72, -4, -74, -16, -20, -12, 40, -16, 77, -12, 79, -4], [0, 5]), '#a8b884') +
    patch(ellipse(54, -56, 12, 8, 20), PAINT.lampLit) +
    figure(-34, 1, PAINT.rust) +
    figure(2, 0.72, PAINT.fjordDark) +
    figure(34, 0.58, PAINT.ochre)
  );
}
