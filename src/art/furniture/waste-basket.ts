import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** Origin: under its middle. */
export function drawWasteBasket(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-22, 0],
        [20, -6],
        [50, 2],
        [20, 10],
      ],
      PAINT.shadow,
      0.2,
    ) +
    pen.box(
      [
        [-24, -54],
        [24, -54],
        [18, 0],
        [-18, 0],
      ],
      PAINT.slate,
      { width: 4.6 },
    ) +
    pen.shape(
      [
        [-24, -54],
        [0, -60],
        [24, -54],
        [0, -48],
      ],
      '#3f4a4e',
      { width: 3.6 },
    ) +
    pen.line(
      [
        [-10, -42],
        [-8, -10],
      ],
      { width: 2.8, opacity: 0.5 },
    ) +
    pen.line(
      [
        [10, -42],
        [8, -10],
      ],
      { width: 2.8, opacity: 0.5 },
    )
  );
}
