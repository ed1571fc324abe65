import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';
import { ellipse, rectangle } from '../spline.ts';

const WIDTH = 430;
const HEIGHT = 236;
const GRID = { left: 20, top: 20, column: 54, row: 34, columns: 5, rows: 3 } as const;
const DAYS = ['#7f9ba3', '#8fa287', '#c4a267', '#b98873', '#8c8aa0'] as const;

/** What is written in the plan of the week: column, row, and how long it is. */
const WRITTEN: readonly (readonly [column: number, row: number, width: number])[] = [
  [0, 0, 34],
  [0, 1, 26],
  [1, 1, 36],
  [2, 0, 30],
  [3, 0, 36],
  [3, 2, 24],
  [4, 1, 30],
  [4, 2, 36],
];

const MAGNETS: readonly (readonly [x: number, y: number, color: string])[] = [
  [112, 62, PAINT.rust],
  [168, 96, PAINT.ochre],
  [222, 130, PAINT.fjordDark],
  [276, 62, PAINT.moss],
  [342, 36, PAINT.rust],
  [342, 62, PAINT.fjordDark],
  [342, 88, PAINT.ochre],
];

/** A whiteboard with the plan of the week and a magnet for each who waits; origin: its upper left corner (430 × 236). */
export function drawWeekBoard(pen: Pen): string {
  const { left, top, column, row, columns, rows } = GRID;
  const [right, bottom] = [left + column * columns, top + 18 + row * rows];
  const thin = { width: 2.2, opacity: 0.5, taper: 0, wobble: 0.4 };
  const lines = [
    ...Array.from({ length: rows + 1 }, (_, i) =>
      knots([left, top + 18 + i * row, right, top + 18 + i * row]),
    ),
    ...Array.from({ length: columns + 1 }, (_, i) =>
      knots([left + i * column, top, left + i * column, bottom]),
    ),
  ].map((line) => pen.line(line, thin));
  const days = DAYS.map((color, i) =>
    patch(rectangle(left + i * column, top, column, 18), color, 0.85),
  );
  const words = WRITTEN.map(([c, r, width]) => {
    const [x, y] = [left + c * column + 8, top + 36 + r * row];
    return pen.line(knots([x, y, x + width * 0.5, y - 3, x + width, y]), {
      width: 3,
      color: PAINT.fjordDark,
      opacity: 0.85,
      taper: 4,
    });
  });
  return (
    patch(rectangle(8, 9, WIDTH, HEIGHT), PAINT.shadow, 0.18) +
    pen.box(rectangle(0, 0, WIDTH, HEIGHT), '#c3c7c4') +
    patch(rectangle(9, 9, WIDTH - 18, HEIGHT - 18), '#eceee9') +
    pen.ink(rectangle(9, 9, WIDTH - 18, HEIGHT - 18), { width: 3, closed: true, opacity: 0.7 }) +
    patch(polygon([300, 14, 330, 14, 190, 222, 150, 222]), '#ffffff', 0.7) +
    days.join('') +
    lines.join('') +
    words.join('') +
    MAGNETS.map(([x, y, color]) =>
      pen.box(ellipse(x, y, 6.5, undefined, 20), color, { width: 2.8, wobble: 0.2 }),
    ).join('') +
    [36, 62, 88]
      .map((y) =>
        pen.line(knots([356, y + 2, 376, y - 2, 404, y + 1]), { width: 3, opacity: 0.6, taper: 4 }),
      )
      .join('') +
    pen.box(rectangle(60, HEIGHT - 4, 150, 12), '#aab0ad', { width: 3.6 }) +
    pen.line(knots([78, HEIGHT - 7, 112, HEIGHT - 7]), {
      width: 7,
      color: PAINT.rustDark,
      taper: 0,
    }) +
    pen.line(knots([122, HEIGHT - 7, 156, HEIGHT - 7]), {
      width: 7,
      color: PAINT.fjordDark,
      taper: 0,
    })
  );
}
