import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse } from '../spline.ts';

/** The bell one calls the nurse with, on its cord within reach; origin: where the cord leaves the wall. */
export function drawCallButton(pen: Pen): string {
  const cord = knots([0, 0, 30, 6, 48, 30, 40, 66, 14, 92, -4, 116, -10, 168]);
  return (
    pen.line(cord, { width: 6.4, taper: 0 }) +
    pen.line(cord, { width: 2.6, taper: 0, color: '#d7d3c5', wobble: 0.3 }) +
    pen.shape(
      knots([-22, 170, -12, 162, 0, 164, 6, 174, 0, 226, -8, 234, -20, 232, -26, 222]),
      PAINT.paper,
      { width: 5.4 },
    ) +
    patch(ellipse(-10, 186, 8.5), PAINT.rust) +
    pen.ink(ellipse(-10, 186, 8.5), { width: 3, closed: true }) +
    pen.line(knots([-19, 208, -4, 210]), { width: 3, opacity: 0.5, taper: 0 }) +
    pen.line(knots([-19, 218, -5, 220]), { width: 3, opacity: 0.5, taper: 0 })
  );
}
