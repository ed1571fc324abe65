import { PAINT } from '../palette.ts';
import { clipped, curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** A print of hills; origin: the upper left corner of the frame (80 × 112). */
export function drawFramedPrint(pen: Pen): string {
  const picture =
    patch(rectangle(16, 17, 48, 78), '#b7c6c8') +
    patch(rectangle(44, 26, 10, 10), PAINT.lampLit, 0.9) +
    curvedPatch(
      [
        [8, 66],
        [28, 46],
        [40, 55],
        [54, 38],
        [72, 56],
        [72, 100, 'c'],
        [8, 100, 'c'],
      ],
      '#728a90',
    ) +
    curvedPatch(
      [
        [8, 80],
        [36, 72],
        [72, 81],
        [72, 100, 'c'],
        [8, 100, 'c'],
      ],
      '#a5654b',
    );
  return (
    patch(rectangle(7, 8, 80, 112), PAINT.shadow, 0.16) +
    pen.box(rectangle(0, 0, 80, 112), '#cdbb98', { width: 4.8 }) +
    patch(rectangle(9, 10, 62, 92), '#ebe4d4') +
    clipped(pen, rectangle(16, 17, 48, 78), picture)
  );
}
