import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

function sheet(pen: Pen, [x, y, turn]: readonly [number, number, number], content: string): string {
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})">` +
    patch(rectangle(4, 5, 92, 68), PAINT.shadow, 0.18) +
    pen.box(rectangle(0, 0, 92, 68), '#f1ece0', { width: 3.8 }) +
    content +
    `${patch(rectangle(34, -6, 26, 11), '#cbd3c8', 0.9)}</g>`
  );
}

/** Two drawings by children, taped to the wall: a house with its sun, a boat; origin: the upper left corner (206 × 84). */
export function drawChildrensDrawings(pen: Pen): string {
  const wax = (values: readonly number[], color: string, width = 4): string =>
    pen.line(knots(values), { width, color, taper: 4, wobble: 1.2 });
  const house =
    curvedPatch(knots([4, 62, 4, 52, 40, 48, 88, 52, 88, 63], [0, 4]), '#a8b884') +
    patch(rectangle(28, 32, 32, 24), PAINT.rust) +
    wax([22, 33, 44, 14, 66, 33], PAINT.fjordDark, 5) +
    patch(rectangle(34, 38, 9, 9), PAINT.lampLit) +
    patch(ellipse(76, 15, 8, undefined, 18), PAINT.lampLit) +
    wax([76, 28, 76, 34], PAINT.ochre) +
    wax([63, 22, 58, 26], PAINT.ochre);
  const boat =
    curvedPatch(knots([4, 63, 4, 46, 24, 42, 46, 48, 68, 42, 88, 46, 88, 63], [0, 6]), '#8fb0ba') +
    curvedPatch(knots([22, 40, 70, 40, 60, 52, 32, 52], [0, 1, 2, 3]), PAINT.ochre) +
    wax([45, 40, 45, 10], PAINT.woodDark) +
    curvedPatch(knots([48, 12, 68, 36, 48, 36], [0, 1, 2]), '#b9807c');
  return sheet(pen, [0, 8, -3], house) + sheet(pen, [112, 4, 2.5], boat);
}
