import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

function note(
  pen: Pen,
  [x, y]: Point,
  [width, height]: Point,
  color: string,
  lines: number,
): string {
  const text = Array.from({ length: lines }, (_, i) =>
    pen.line(
      [
        [x + 6, y + 13 + i * 8],
        [x + width - 6 - (i % 2) * 8, y + 13 + i * 8],
      ],
      { width: 2, opacity: 0.45, taper: 3 },
    ),
  );
  return (
    pen.box(
      [
        [x, y],
        [x + width, y + 1],
        [x + width - 1, y + height],
        [x, y + height],
      ],
      color,
      { width: 3 },
    ) +
    text.join('') +
    patch(ellipse(x + width / 2, y + 4, 3), PAINT.rust)
  );
}

/** Cork with a poster of two speech bubbles and some notes; origin: the upper left corner (118 × 128). */
export function drawNoticeBoard(pen: Pen): string {
  return (
    patch(rectangle(6, 7, 118, 128), PAINT.shadow, 0.16) +
    pen.box(rectangle(0, 0, 118, 128), '#c19d6c', { width: 5 }) +
    note(pen, [10, 10], [56, 76], PAINT.paper, 0) +
    pen.shape(
      [
        [18, 36],
        [28, 24],
        [44, 26],
        [46, 38],
        [36, 44],
        [28, 51],
        [28, 43],
      ],
      PAINT.fjord,
      { width: 3 },
    ) +
    pen.shape(
      [
        [60, 54],
        [52, 45],
        [36, 47],
        [34, 58],
        [44, 63],
        [54, 70],
        [53, 62],
      ],
      PAINT.ochre,
      { width: 3 },
    ) +
    note(pen, [74, 12], [34, 40], '#dfe4dc', 3) +
    note(pen, [76, 62], [32, 28], PAINT.lampLit, 1) +
    note(pen, [14, 94], [44, 24], '#e4cfc0', 1) +
    note(pen, [68, 98], [40, 22], PAINT.paper, 1)
  );
}
