import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';

/** A glass half full: origin under its middle. */
export function drawWaterGlass(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-18, 0],
        [10, -4],
        [40, 2],
        [20, 9],
        [-10, 9],
      ],
      PAINT.shadow,
      0.18,
    ) +
    pen.box(
      [
        [-18, -50],
        [18, -50],
        [14, 2],
        [-14, 2],
      ],
      PAINT.glass,
      { width: 5 },
    ) +
    patch(
      [
        [-14, -26],
        [14, -26],
        [11, -1],
        [-11, -1],
      ],
      '#a9c6cb',
    ) +
    pen.line(
      [
        [-15, -26],
        [15, -26],
      ],
      { width: 3, opacity: 0.7 },
    ) +
    pen.line(
      [
        [-9, -42],
        [-7, -12],
      ],
      { width: 3, color: PAINT.paper, opacity: 0.8 },
    )
  );
}
