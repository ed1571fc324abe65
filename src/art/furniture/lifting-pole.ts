import { knots } from '../knots.ts';
import type { Pen } from '../pen.ts';
import { spline } from '../spline.ts';

const STEEL = '#c3cac8';

/**
 * The pole behind a bed with the triangle one pulls oneself up by, reaching out to the right; origin: where the pole
 * goes behind the bed.
 */
export function drawLiftingPole(pen: Pen): string {
  const pole = knots([0, 0, 0, -250, 4, -286, 24, -304, 60, -308, 250, -296, 286, -290, 300, -276]);
  const triangle = spline(
    knots([278, -150, 266, -156, 268, -166, 294, -208, 302, -208, 328, -166, 330, -156, 318, -150]),
    true,
  );
  return (
    pen.line(pole, { width: 16, taper: 0 }) +
    pen.line(pole, { width: 8.4, taper: 0, color: STEEL, wobble: 0.4 }) +
    pen.line(knots([-4, -90, 4, -90]), { width: 22, taper: 0, color: '#59666a' }) +
    pen.line(knots([299, -278, 298, -206]), { width: 10, taper: 0 }) +
    pen.line(knots([299, -276, 298, -208]), { width: 4.4, taper: 0, color: '#d7cdb5' }) +
    pen.ink(triangle, { width: 17, closed: true }) +
    pen.ink(triangle, { width: 8.6, closed: true, color: '#6f8f8a' })
  );
}
