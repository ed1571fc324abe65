import type { Pen } from '../pen.ts';
import { drawClockFace } from './clock.ts';

/** Origin: its middle. Three in the night, the longest hour. */
export function drawClockAtThree(pen: Pen): string {
  return (
    drawClockFace(pen) +
    pen.ink(
      [
        [0, 0],
        [13, 0.5],
      ],
      { width: 4.6, wobble: 0.2 },
    ) +
    pen.ink(
      [
        [0, 0],
        [0, -19],
      ],
      { width: 3.6, wobble: 0.2 },
    )
  );
}
