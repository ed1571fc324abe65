import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';
import { ellipse, type Point } from '../spline.ts';

/** Who helps with what: about the middle, where she is herself. */
const AROUND: readonly (readonly [...Point, color: string])[] = [
  [-78, -66, PAINT.fjord],
  [72, -70, PAINT.ochre],
  [-104, -22, PAINT.moss],
  [100, -26, PAINT.fjordDark],
  [0, -82, '#b98873'],
];

/** The plan on one large sheet, drawn round the one it is for; origin: the middle of its near edge. */
export function drawPlanSheet(pen: Pen): string {
  const lines = AROUND.map(([x, y]) =>
    pen.line(knots([0, -44, x * 0.84, -44 + (y + 44) * 0.8]), { width: 3, opacity: 0.6, taper: 0 }),
  );
  const circles = AROUND.map(([x, y, color]) =>
    pen.box(ellipse(x, y, 19, 9, 24), color, { width: 3.4, wobble: 0.4 }),
  );
  return (
    patch(polygon([-158, 4, 162, 4, 178, 14, -140, 16]), PAINT.shadow, 0.24) +
    pen.box(polygon([-128, -98, 126, -98, 164, 0, -166, 0]), PAINT.paper, { width: 5.6 }) +
    lines.join('') +
    circles.join('') +
    pen.box(ellipse(0, -44, 28, 14, 28), PAINT.rust, { width: 3.8, wobble: 0.4 }) +
    pen.line(knots([-40, -14, 44, -14]), { width: 2.8, opacity: 0.45, taper: 4 }) +
    pen.line(knots([96, -10, 140, -44]), { width: 11, taper: 0 }) +
    pen.line(knots([96, -10, 140, -44]), { width: 5, taper: 0, color: PAINT.fjord, wobble: 0.2 })
  );
}
