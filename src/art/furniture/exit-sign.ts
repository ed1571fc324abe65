import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

/** The green sign over the door, with a runner and an arrow; origin: its upper left corner (66 × 30). */
export function drawExitSign(pen: Pen): string {
  const white = { color: '#eef3ec', width: 3, taper: 0, wobble: 0.1 };
  return (
    pen.box(rectangle(0, 0, 66, 30), PAINT.exitGreen, { width: 3.6 }) +
    patch(ellipse(17, 8, 2.8), white.color) +
    pen.line(
      [
        [15, 12],
        [14, 18],
        [20, 21],
        [19, 26],
      ],
      white,
    ) +
    pen.line(
      [
        [14, 18],
        [10, 22],
        [6, 22],
      ],
      white,
    ) +
    pen.line(
      [
        [10, 15],
        [15, 12],
        [21, 15],
      ],
      { ...white, width: 2.4 },
    ) +
    pen.line(
      [
        [32, 15],
        [52, 15],
      ],
      white,
    ) +
    pen.line(
      [
        [46, 9],
        [53, 15],
        [46, 21],
      ],
      white,
    )
  );
}
