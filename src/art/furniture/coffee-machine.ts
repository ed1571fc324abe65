import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

/** A coffee machine with beans on top and a cup under the spout; origin: under its middle (104 × 136). */
export function drawCoffeeMachine(pen: Pen): string {
  return (
    patch(ellipse(4, 1, 60, 7), PAINT.shadow, 0.24) +
    pen.box(
      [
        [-34, -116],
        [34, -116],
        [28, -146],
        [-28, -146],
      ],
      '#d6e0dd',
      { width: 4.4 },
    ) +
    patch(
      [
        [-31, -118],
        [31, -118],
        [28, -132],
        [-29, -132],
      ],
      '#6b4a35',
    ) +
    pen.box(rectangle(-52, -118, 104, 116), PAINT.slate, { width: 5.4 }) +
    patch(rectangle(30, -115, 19, 110), '#4d595e') +
    pen.box(rectangle(-38, -106, 58, 26), '#33403f', { width: 3.2 }) +
    patch(rectangle(-32, -100, 24, 14), PAINT.lampLit) +
    [4, 13].map((x) => patch(ellipse(x, -93, 3), PAINT.paper)).join('') +
    pen.box(rectangle(-38, -72, 58, 60), '#3c464a', { width: 3.6 }) +
    pen.box(
      [
        [-20, -72],
        [4, -72],
        [0, -58],
        [-16, -58],
      ],
      '#262d30',
      { width: 3 },
    ) +
    patch(rectangle(-10, -58, 4, 18), PAINT.coffee) +
    pen.box(
      [
        [-23, -41],
        [7, -41],
        [4, -13],
        [-20, -13],
      ],
      PAINT.paper,
      { width: 4 },
    ) +
    pen.box(rectangle(-46, -12, 74, 10), '#8b979a', { width: 3.4 })
  );
}
