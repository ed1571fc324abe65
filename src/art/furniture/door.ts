import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** The door out, with its frame, running out of the picture to the right; origin: lower left corner of the frame. */
export function drawDoor(pen: Pen): string {
  return (
    pen.box(
      [
        [0, 0],
        [0, -440],
        [130, -440],
        [130, 0],
      ],
      PAINT.trim,
      { width: 4.6 },
    ) +
    pen.box(rectangle(18, -424, 120, 424), '#c3ae89') +
    pen.ink(rectangle(36, -396, 90, 150), { width: 3, closed: true, opacity: 0.5 }) +
    pen.ink(rectangle(36, -218, 90, 190), { width: 3, closed: true, opacity: 0.5 }) +
    patch(rectangle(28, -208, 10, 30), PAINT.slate) +
    pen.line(
      [
        [33, -196],
        [58, -194],
      ],
      { width: 7.4 },
    )
  );
}
