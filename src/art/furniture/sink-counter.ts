import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const FRONT = '#c9cdbf';

/** A low counter with a basin and a long-armed tap; origin: its lower left corner (150 × 176). */
export function drawSinkCounter(pen: Pen): string {
  const door = (x: number): string =>
    pen.ink(rectangle(x, -146, 60, 124), { width: 3, closed: true, opacity: 0.55 }) +
    pen.line(knots([x + 30, -136, x + 42, -136]), { width: 4.6 });
  return (
    patch(rectangle(4, 0, 158, 10), PAINT.shadow, 0.2) +
    pen.box(rectangle(4, -160, 142, 160), FRONT) +
    patch(rectangle(4, -14, 142, 14), PAINT.slate, 0.5) +
    door(12) +
    door(78) +
    pen.box(rectangle(-4, -176, 158, 18), '#dedccf', { width: 4.6 }) +
    patch(rectangle(44, -175, 78, 5), '#9aa5a3') +
    pen.line(knots([84, -176, 84, -212, 92, -224, 108, -222, 114, -208]), { width: 9, taper: 0 }) +
    pen.line(knots([84, -178, 84, -212, 92, -223, 108, -221, 113, -210]), {
      width: 3.6,
      color: '#c3cbc7',
      taper: 0,
    }) +
    pen.line(knots([76, -186, 54, -190]), { width: 6.4 }) +
    curvedPatch(knots([10, -158, 146, -158, 146, -148, 10, -148], [0, 1, 2, 3]), PAINT.shadow, 0.18)
  );
}
