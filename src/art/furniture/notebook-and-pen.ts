import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';

/** An open notebook: what she wants to say in the call, in her own hand. Origin: the middle of its near edge. */
export function drawNotebookAndPen(pen: Pen): string {
  const row = (values: readonly number[]): string =>
    pen.line(knots(values), { width: 2.8, color: PAINT.fjordDark, opacity: 0.8, taper: 4 });
  return (
    patch(polygon([-70, 4, 76, 2, 86, 10, -54, 14]), PAINT.shadow, 0.24) +
    pen.box(polygon([-62, -52, 60, -54, 78, 2, -80, 4]), PAINT.rust, { width: 5.4 }) +
    pen.box(polygon([-56, -54, 0, -50, 0, -2, -72, -2]), PAINT.paper, { width: 4 }) +
    pen.box(polygon([0, -50, 54, -54, 70, -4, 0, -2]), '#e2ddcf', { width: 4 }) +
    row([-46, -40, -28, -43, -12, -39]) +
    row([-50, -28, -30, -31, -16, -27]) +
    row([-56, -16, -40, -18]) +
    pen.line(knots([12, -8, 66, -38]), { width: 10, taper: 0 }) +
    pen.line(knots([12, -8, 66, -38]), { width: 4.4, taper: 0, color: PAINT.fjord, wobble: 0.2 })
  );
}
