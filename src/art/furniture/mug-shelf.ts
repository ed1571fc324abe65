import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

function hangingMug(pen: Pen, x: number, color: string): string {
  return (
    pen.ink(
      [
        [x, 12],
        [x, 24],
      ],
      { width: 3.6 },
    ) +
    pen.ink(
      [
        [x - 8, 28],
        [x, 21],
        [x + 8, 28],
      ],
      { width: 4 },
    ) +
    pen.shape(
      [
        [x - 15, 28, 'c'],
        [x + 15, 28, 'c'],
        [x + 17, 60, 'c'],
        [x - 17, 60, 'c'],
      ],
      color,
      { width: 4.4 },
    )
  );
}

/** A wall shelf with tins of coffee and tea, and everyone's mugs on hooks below; origin: its upper left corner (190). */
export function drawMugShelf(pen: Pen): string {
  const tin = (x: number, width: number, height: number, color: string): string =>
    pen.box(rectangle(x, -height, width, height), color, { width: 4 }) +
    patch(rectangle(x + 5, -height * 0.72, width - 10, height * 0.36), PAINT.paper);
  return (
    patch(rectangle(6, 13, 190, 12), PAINT.shadow, 0.16) +
    tin(14, 38, 50, PAINT.fjordDark) +
    tin(58, 34, 40, PAINT.rust) +
    tin(98, 46, 30, PAINT.ochre) +
    pen.box(rectangle(0, 0, 190, 12), PAINT.wood, { width: 4.4 }) +
    hangingMug(pen, 30, PAINT.rust) +
    hangingMug(pen, 74, PAINT.paper) +
    hangingMug(pen, 118, PAINT.fjord) +
    hangingMug(pen, 162, PAINT.ochre)
  );
}
