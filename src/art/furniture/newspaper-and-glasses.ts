import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

/** A crossword half solved. */
function drawCrossword(): string {
  const filled: readonly Point[] = [
    [0, 0],
    [2, 0],
    [1, 1],
    [3, 1],
    [0, 2],
    [3, 2],
  ];
  const cells = filled.map(([column, row]) =>
    patch(rectangle(column * 12, row * 9, 11, 8), PAINT.slate, 0.75),
  );
  return `<g transform="translate(24 -40) skewX(-24)">${patch(rectangle(-2, -2, 52, 31), '#f6f3e9')}${cells.join('')}</g>`;
}

/** A newspaper folded open at the crossword, with reading glasses on it; origin: its near left corner (150 × 60). */
export function drawNewspaperAndGlasses(pen: Pen): string {
  const line = (x: number, y: number, length: number): string =>
    pen.line(knots([x, y, x + length, y - 1]), { width: 2.6, opacity: 0.4, taper: 3 });
  const lens = (x: number, y: number): string =>
    patch(ellipse(x, y, 15, 10), '#dfe8e6', 0.75) +
    pen.ink(ellipse(x, y, 15, 10), { width: 4.4, closed: true, color: '#6b3f33' });
  return (
    patch(
      [
        [6, 4],
        [132, 8],
        [162, -50],
        [168, -42],
        [140, 14],
        [12, 12],
      ],
      PAINT.shadow,
      0.22,
    ) +
    pen.box(
      [
        [0, 0],
        [30, -58],
        [160, -54],
        [134, 4],
      ],
      PAINT.paper,
      { width: 5.4 },
    ) +
    pen.box(
      [
        [0, 0],
        [134, 4],
        [133, 10],
        [1, 7],
      ],
      '#cfc9b9',
      { width: 4 },
    ) +
    drawCrossword() +
    line(96, -42, 50) +
    line(92, -34, 52) +
    line(88, -26, 30) +
    pen.line(knots([110, -8, 134, -20, 142, -26]), { width: 4.4, color: '#6b3f33', taper: 4 }) +
    lens(76, -14) +
    lens(112, -13) +
    pen.line(knots([90, -16, 94, -20, 98, -16]), { width: 4, color: '#6b3f33', taper: 0 }) +
    pen.line(knots([64, -18, 70, -34, 92, -40]), { width: 4, color: '#6b3f33', taper: 4 })
  );
}
