import { PAINT } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** Some books, one of them leaning; origin: the lower left corner. */
export function drawBooks(pen: Pen): string {
  return (
    pen.box(rectangle(0, -46, 11, 46), PAINT.moss, { width: 3 }) +
    pen.box(rectangle(12, -50, 13, 50), PAINT.paper, { width: 3 }) +
    pen.box(rectangle(26, -44, 10, 44), PAINT.rust, { width: 3 }) +
    pen.box(
      [
        [38, 0],
        [52, -45],
        [62, -42],
        [48, 0],
      ],
      PAINT.fjord,
      { width: 3 },
    ) +
    pen.box(rectangle(66, -10, 38, 10), PAINT.ochre, { width: 3 }) +
    pen.box(rectangle(68, -19, 32, 9), PAINT.fjordDark, { width: 3 })
  );
}
