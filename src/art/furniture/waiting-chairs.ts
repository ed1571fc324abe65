import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

function chair(pen: Pen, x: number): string {
  const leg = (at: number): string =>
    pen.box(rectangle(at, -78, 8, 78), PAINT.wood, { width: 3.8 });
  return (
    leg(x + 2) +
    leg(x + 92) +
    pen.shape(
      [
        [x + 10, -190],
        [x + 51, -196],
        [x + 92, -190],
        [x + 94, -100, 'c'],
        [x + 8, -100, 'c'],
      ],
      PAINT.fjordDark,
    ) +
    pen.shape(
      [
        [x + 4, -102],
        [x + 51, -108],
        [x + 98, -102],
        [x + 102, -82],
        [x + 90, -72],
        [x + 12, -72],
        [x, -82],
      ],
      '#5d747e',
    ) +
    [x - 6, x + 94]
      .map((at) => pen.box(rectangle(at, -136, 14, 11), PAINT.wood, { width: 3.8 }))
      .join('') +
    [x - 2, x + 98]
      .map((at) =>
        pen.ink(
          [
            [at + 3, -125],
            [at + 3, -88],
          ],
          { width: 5, color: PAINT.woodShade },
        ),
      )
      .join('')
  );
}

/** Two chairs along the wall for those who wait; origin: on the floor by the left one (236 wide). */
export function drawWaitingChairs(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-12, 2],
        [120, -8],
        [240, 2],
        [230, 14],
        [0, 14],
      ],
      PAINT.shadow,
      0.2,
    ) +
    chair(pen, 4) +
    chair(pen, 124)
  );
}
