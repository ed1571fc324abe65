import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import type { Knot } from '../spline.ts';

/** The outline of the shade; the light that fills it is drawn from the same knots. */
export const LAMP_SHADE: readonly Knot[] = [
  [-32, -562, 'c'],
  [30, -562, 'c'],
  [52, -461, 'c'],
  [1, -453],
  [-53, -461, 'c'],
];

/** Origin: the foot. The shade hangs 453 to 562 px above it. */
export function drawFloorLamp(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-40, 2],
        [10, -6],
        [70, 2],
        [40, 12],
        [-20, 12],
      ],
      PAINT.shadow,
      0.2,
    ) +
    pen.ink(
      [
        [0, -456],
        [1, -4],
      ],
      { width: 6.4 },
    ) +
    pen.shape(
      [
        [-30, 0],
        [0, -10],
        [30, 0],
        [0, 8],
      ],
      PAINT.slate,
    ) +
    pen.shape(LAMP_SHADE, PAINT.lampShade) +
    patch(
      [
        [18, -557],
        [28, -557],
        [48, -463],
        [28, -458],
      ],
      '#5a4630',
      0.16,
    ) +
    pen.line(
      [
        [-16, -552],
        [-24, -506],
        [-30, -474],
      ],
      { width: 3.4, opacity: 0.4 },
    ) +
    pen.line(
      [
        [14, -452],
        [14, -428],
      ],
      { width: 2.6 },
    )
  );
}
