import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const ROW = [
  [16, 52, PAINT.fjordDark],
  [15, 54, PAINT.rust],
  [16, 52, PAINT.moss],
  [17, 53, PAINT.fjord],
  [15, 50, PAINT.ochre],
] as const;

/** A row of binders with labels; origin: the lower left corner. */
export function drawBinders(pen: Pen): string {
  let x = 0;
  let drawn = '';
  for (const [width, height, color] of ROW) {
    drawn += pen.box(rectangle(x, -height, width, height), color, { width: 3 });
    drawn += patch(rectangle(x + 4, -height + 8, width - 8, 15), PAINT.paper);
    x += width + 1;
  }
  return drawn;
}
