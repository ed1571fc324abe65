import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

const THIN = { width: 3 } as const;

/** What a card's service is about, drawn about its middle. */
const MARKS: readonly ((pen: Pen) => string)[] = [
  (pen) => pen.box(polygon([-12, 10, -12, -3, 0, -13, 12, -3, 12, 10]), PAINT.rust, THIN),
  (pen) =>
    pen.shape(
      knots([0, 11, -12, -2, -10, -10, -4, -11, 0, -6, 4, -11, 10, -10, 12, -2], [0, 4]),
      '#b9807c',
      THIN,
    ),
  (pen) =>
    pen.shape(
      knots([-13, -8, 0, -12, 13, -8, 13, 3, 2, 6, -6, 12, -6, 6, -13, 3], [5]),
      PAINT.fjord,
      THIN,
    ),
  (pen) =>
    pen.box(ellipse(-6, -5, 6, 6, 18), PAINT.ochre, THIN) +
    pen.box(ellipse(7, -5, 6, 6, 18), PAINT.moss, THIN) +
    pen.shape(knots([-16, 11, -6, 2, 3, 11], [0, 2]), PAINT.ochre, THIN) +
    pen.shape(knots([-2, 11, 7, 2, 17, 11], [0, 2]), PAINT.moss, THIN),
  (pen) =>
    pen.shape(knots([0, -13, 10, -4, 8, 7, 0, 12, -8, 7, -10, -4], [0]), PAINT.leafLight, THIN),
  (pen) =>
    pen.box(rectangle(-13, -7, 26, 17), PAINT.fjordDark, THIN) +
    patch(rectangle(-5, -12, 10, 5), PAINT.fjordDark) +
    patch(rectangle(-2, -4, 4, 11), PAINT.paper) +
    patch(rectangle(-5.5, -0.5, 11, 4), PAINT.paper),
];

const CARDS: readonly (readonly [...Point, tilt: number, paper: string])[] = [
  [20, 20, -2, PAINT.paper],
  [84, 16, 1.5, '#e6d3b0'],
  [148, 22, -1, '#dfe4dc'],
  [18, 96, 1.5, '#e4cfc0'],
  [84, 98, -1.5, PAINT.paper],
  [150, 94, 2, '#e6d3b0'],
];

/** Cork with a card from each of six services; origin: the upper left corner (220 × 172). */
export function drawServiceBoard(pen: Pen): string {
  const cards = CARDS.map(([x, y, tilt, paper], i) => {
    const row = (at: number, to: number): string =>
      pen.line(knots([9, at, to, at]), { width: 2.2, opacity: 0.45, taper: 3 });
    return (
      `<g transform="translate(${x} ${y}) rotate(${tilt})">` +
      patch(rectangle(3, 4, 52, 62), PAINT.shadow, 0.2) +
      pen.box(rectangle(0, 0, 52, 62), paper, { width: 3.4 }) +
      `<g transform="translate(26 24)">${MARKS[i]?.(pen) ?? ''}</g>` +
      row(45, 43) +
      row(53, 34) +
      `${patch(ellipse(26, 4, 4, undefined, 14), i % 2 === 0 ? PAINT.rust : PAINT.fjordDark)}</g>`
    );
  });
  return (
    patch(rectangle(8, 9, 220, 172), PAINT.shadow, 0.18) +
    pen.box(rectangle(0, 0, 220, 172), PAINT.wood) +
    pen.box(rectangle(9, 9, 202, 154), '#b98f60', { width: 3 }) +
    cards.join('')
  );
}
