import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** A dispenser on the wall by the door; origin: upper left corner (26 × 52). */
export function drawHandSanitiser(pen: Pen): string {
  return (
    patch(rectangle(4, 5, 26, 48), PAINT.shadow, 0.16) +
    pen.box(rectangle(0, 0, 26, 40), PAINT.paper, { width: 3.6 }) +
    patch(rectangle(5, 7, 16, 15), PAINT.fjord) +
    pen.box(
      [
        [3, 40],
        [23, 40],
        [20, 48],
        [6, 48],
      ],
      PAINT.fjordDark,
      { width: 3 },
    ) +
    pen.ink(
      [
        [9, 14.5],
        [17, 14.5],
      ],
      { width: 2.6, color: PAINT.paper, wobble: 0 },
    ) +
    pen.ink(
      [
        [13, 10.5],
        [13, 18.5],
      ],
      { width: 2.6, color: PAINT.paper, wobble: 0 },
    )
  );
}
