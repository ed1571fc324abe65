import { mixColours } from '../colour.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** Where things stand on it, above its foot. */
export const COUNTER_TOP = -186;
const FRONT = '#c8c5b4';

/** A small counter with three cupboard doors; origin: lower left corner (300 wide). */
export function drawCoffeeCounter(pen: Pen): string {
  const fronts = [10, 106, 202].map(
    (x) =>
      pen.box(rectangle(x, -156, 90, 132), FRONT, { width: 3.6 }) +
      pen.ink(
        [
          [x + 30, -140],
          [x + 60, -140],
        ],
        { width: 5, color: PAINT.slate },
      ),
  );
  return (
    patch(
      [
        [-8, 0],
        [306, 0],
        [318, 22],
        [-14, 22],
      ],
      PAINT.shadow,
      0.22,
    ) +
    pen.box(rectangle(2, -166, 296, 160), mixColours(FRONT, PAINT.shadow, 0.22), { width: 4.6 }) +
    patch(rectangle(6, -18, 288, 16), '#5c554a') +
    fronts.join('') +
    patch(rectangle(4, -166, 292, 9), PAINT.shadow, 0.24) +
    pen.box(rectangle(-8, -186, 316, 20), PAINT.wood, { width: 5 }) +
    patch(rectangle(-6, -173, 312, 6), PAINT.woodShade)
  );
}
