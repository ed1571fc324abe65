import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';

/** Origin: middle of its upper edge. */
export function drawWindowSill(pen: Pen): string {
  return (
    patch(
      [
        [-200, 20],
        [200, 20],
        [194, 34],
        [-188, 34],
      ],
      PAINT.shadow,
      0.22,
    ) +
    pen.box(
      [
        [-198, 0],
        [198, 0],
        [206, 20],
        [-206, 20],
      ],
      PAINT.sill,
    )
  );
}
