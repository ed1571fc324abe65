import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** An outdoor jacket on a hook; origin: the hook. */
export function drawCoatOnHook(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-20, 24],
        [44, 20],
        [52, 190],
        [-28, 200],
      ],
      PAINT.shadow,
      0.14,
    ) +
    pen.line(
      [
        [-26, -4],
        [26, 0],
      ],
      { width: 6, taper: 0 },
    ) +
    pen.line(
      [
        [0, -2],
        [2, 12],
      ],
      { width: 5 },
    ) +
    pen.shape(
      [
        [-8, 8],
        [10, 8],
        [30, 30],
        [40, 100],
        [36, 108],
        [34, 188, 'c'],
        [-2, 194],
        [-32, 190, 'c'],
        [-34, 108],
        [-40, 102],
        [-28, 30],
      ],
      PAINT.ochre,
    ) +
    curvedPatch(
      [
        [14, 20],
        [30, 34],
        [40, 100],
        [34, 186, 'c'],
        [10, 190, 'c'],
      ],
      PAINT.shadow,
      0.18,
    ) +
    pen.shape(
      [
        [-12, 12],
        [0, 20],
        [14, 10],
        [12, 40],
        [0, 52],
        [-12, 40],
      ],
      PAINT.fjordDark,
      { width: 4.4 },
    ) +
    pen.line(
      [
        [1, 52],
        [3, 120],
        [1, 190],
      ],
      { width: 4, opacity: 0.7 },
    ) +
    pen.line(
      [
        [-24, 50],
        [-24, 90],
        [-28, 112],
      ],
      { width: 3.6, opacity: 0.6 },
    ) +
    pen.line(
      [
        [24, 48],
        [26, 90],
        [28, 112],
      ],
      { width: 3.6, opacity: 0.6 },
    )
  );
}
