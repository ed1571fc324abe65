import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** Origin: the upper left corner (270 × 82). */
export function drawRadiator(pen: Pen): string {
  const ribs = Array.from({ length: 9 }, (_, i) =>
    pen.ink(
      [
        [27 + i * 27, 10],
        [27 + i * 27, 73],
      ],
      { width: 2.6, color: '#a39c91', wobble: 0.4 },
    ),
  );
  return (
    patch(
      [
        [0, 82],
        [270, 82],
        [260, 96],
        [10, 96],
      ],
      PAINT.shadow,
      0.18,
    ) +
    pen.box(rectangle(0, 0, 270, 82), PAINT.radiator, { width: 4.4 }) +
    ribs.join('') +
    pen.box(rectangle(270, 58, 13, 13), PAINT.paper, { width: 3 })
  );
}
