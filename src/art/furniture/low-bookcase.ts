import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** An open bookcase with two shelves, empty; origin: the lower left corner (132 × 158). */
export function drawLowBookcase(pen: Pen): string {
  return (
    patch(
      [
        [0, 0],
        [132, 0],
        [150, 12],
        [10, 14],
      ],
      PAINT.shadow,
      0.22,
    ) +
    pen.box(rectangle(0, -158, 132, 158), PAINT.wood) +
    patch(rectangle(9, -146, 114, 134), PAINT.woodDark) +
    pen.ink(rectangle(9, -146, 114, 134), { width: 3.4, closed: true }) +
    pen.box(rectangle(9, -84, 114, 8), PAINT.wood, { width: 3 })
  );
}
