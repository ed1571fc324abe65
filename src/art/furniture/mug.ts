import { PAINT } from '../palette.ts';
import type { Pen } from '../pen.ts';

/** A mug seen a little from above, without handle: for two hands. */
export function drawMug(
  pen: Pen,
  x: number,
  y: number,
  size: number,
  color: string = PAINT.rust,
): string {
  const k = size;
  return (
    pen.shape(
      [
        [x - 27 * k, y - 26 * k, 'c'],
        [x + 27 * k, y - 26 * k, 'c'],
        [x + 25 * k, y + 32 * k],
        [x + 14 * k, y + 38 * k],
        [x - 14 * k, y + 38 * k],
        [x - 25 * k, y + 32 * k],
      ],
      color,
      { width: 6.4 },
    ) +
    pen.shape(
      [
        [x - 27 * k, y - 26 * k],
        [x, y - 33 * k],
        [x + 27 * k, y - 26 * k],
        [x, y - 20 * k],
      ],
      PAINT.coffee,
      { width: 5.4 },
    )
  );
}
