import { PAINT } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** Origin: its middle. */
export function drawLightSwitch(pen: Pen): string {
  return (
    pen.box(rectangle(-10, -13, 20, 26), PAINT.paper, { width: 3.2 }) +
    pen.ink(
      [
        [-5, 1],
        [5, 1],
      ],
      { width: 2.4, wobble: 0.2 },
    )
  );
}
