import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';

/** Some sheets with notes, and a pen on them; origin: the middle of their near edge. */
export function drawLoosePapers(pen: Pen): string {
  const row = (values: readonly number[]): string =>
    pen.line(knots(values), { width: 2.6, opacity: 0.45, taper: 4 });
  return (
    patch(polygon([-84, 2, 88, 2, 100, 10, -66, 12]), PAINT.shadow, 0.24) +
    pen.box(polygon([-40, -60, 52, -66, 96, -4, -10, 2]), '#dcd8cb', { width: 4.4 }) +
    pen.box(polygon([-66, -58, 18, -60, 26, 2, -88, 2]), PAINT.paper, { width: 4.8 }) +
    row([-54, -46, -6, -47]) +
    row([-60, -34, 6, -36]) +
    row([-66, -22, -10, -23]) +
    row([44, -46, 60, -24]) +
    pen.line(knots([-8, -8, 62, -34]), { width: 10, taper: 0 }) +
    pen.line(knots([-8, -8, 62, -34]), { width: 4.4, taper: 0, color: PAINT.ochre, wobble: 0.2 })
  );
}
