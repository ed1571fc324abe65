import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { clipped, curvedPatch, type Pen } from '../pen.ts';
import { spline } from '../spline.ts';

const CANVAS = '#cdbf9f';
const APRON = '#e4e2d8';

/** Somebody's work in a canvas bag: a striped apron and a whisk; origin: the hook. */
export function drawCookBagOnHook(pen: Pen): string {
  const apron = knots([-30, 84, -26, 58, -8, 52, 10, 60, 16, 88], [0, 4]);
  const stripes = [-22, -13, -4, 5].map((x) =>
    pen.line(knots([x, 48, x + 3, 92]), { width: 3.4, color: '#56707d', taper: 0 }),
  );
  return (
    curvedPatch(knots([-34, 84, 46, 82, 50, 178, -36, 180]), PAINT.shadow, 0.14) +
    pen.line(knots([0, -8, 0, 6]), { width: 6 }) +
    pen.line(knots([-24, 84, -12, 20, 0, 4, 12, 20, 26, 84]), {
      width: 5,
      color: '#8a7858',
      taper: 0,
    }) +
    drawWhisk(pen) +
    pen.shape(apron, APRON, { width: 4 }) +
    clipped(pen, spline(apron, true), stripes.join('')) +
    pen.shape(
      knots([-38, 80, 0, 86, 40, 80, 44, 168, 34, 178, -34, 178, -42, 168], [0, 2]),
      CANVAS,
    ) +
    curvedPatch(knots([14, 86, 40, 82, 44, 168, 34, 176, 10, 176, 20, 130]), PAINT.shadow, 0.2) +
    pen.line(knots([-24, 106, -18, 140, -22, 164]), { width: 3.6, opacity: 0.45 }) +
    pen.line(knots([6, 112, 10, 136]), { width: 3.6, opacity: 0.4 })
  );
}

function drawWhisk(pen: Pen): string {
  const wire = (reach: number): string =>
    pen.line(knots([27, 58, 27 - reach, 30, 30, 8, 33 + reach, 30, 31, 58]), {
      width: 3.2,
      taper: 0,
    });
  return wire(14) + wire(5) + pen.line(knots([29, 58, 28, 92]), { width: 9 });
}
