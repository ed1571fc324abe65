import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const CLOTH = '#566a78';

/** A young man's short jacket with a hood; origin: the hook. */
export function drawHoodedJacketOnHook(pen: Pen): string {
  return (
    curvedPatch(knots([-24, 30, 50, 26, 58, 150, -34, 158]), PAINT.shadow, 0.14) +
    pen.shape(
      knots([
        -10, 12, 12, 12, 36, 34, 50, 96, 46, 148, 34, 152, 32, 166, 0, 170, -30, 166, -32, 152, -46,
        148, -50, 96, -36, 34,
      ]),
      CLOTH,
    ) +
    curvedPatch(
      knots([14, 24, 36, 36, 50, 96, 46, 146, 32, 150, 30, 164, 8, 168, 10, 90]),
      PAINT.shadow,
      0.26,
    ) +
    pen.shape(knots([-22, 20, -14, 4, 14, 4, 24, 20, 18, 48, 0, 58, -18, 48]), '#465864', {
      width: 4.8,
    }) +
    curvedPatch(knots([-12, 18, 0, 12, 13, 18, 10, 40, 0, 46, -10, 40]), '#8d8f80') +
    pen.line(knots([0, 58, 1, 110, 0, 166]), { width: 4, opacity: 0.8 }) +
    pen.line(knots([-28, 56, -30, 120, -32, 150]), { width: 3.6, opacity: 0.6 }) +
    pen.line(knots([29, 56, 32, 120, 34, 150]), { width: 3.6, opacity: 0.6 }) +
    pen.line(knots([-22, 112, -14, 136]), { width: 4, opacity: 0.7 }) +
    pen.line(knots([-30, 154, 0, 158, 32, 154]), { width: 3.6, opacity: 0.6 }) +
    pen.line(knots([0, -8, 0, 8]), { width: 6 })
  );
}
