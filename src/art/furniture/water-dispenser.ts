import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** A bottle of water on its stand, with paper cups in a tube at its side; origin: the floor under its middle (height 330). */
export function drawWaterDispenser(pen: Pen): string {
  return (
    curvedPatch(knots([-50, 0, 20, -10, 84, 4, 60, 14, -40, 14]), PAINT.shadow, 0.2) +
    pen.shape(
      knots(
        [-36, -232, -36, -300, -28, -318, 28, -318, 36, -300, 36, -232, 16, -218, -16, -218],
        [0, 5],
      ),
      '#b9d2d8',
    ) +
    curvedPatch(
      knots([-33, -284, 0, -280, 33, -284, 33, -234, 15, -221, -15, -221, -33, -234], [0, 2]),
      '#8fb6c2',
    ) +
    pen.line(knots([-32, -284, 0, -280, 32, -284]), { width: 3.2, opacity: 0.7 }) +
    pen.line(knots([-22, -304, -23, -244]), { width: 4.4, color: PAINT.paper, opacity: 0.8 }) +
    pen.shape(knots([-40, -218, 40, -218, 42, -4, 36, 0, -36, 0, -42, -4], [0, 1]), '#dcdacd') +
    patch(rectangle(20, -214, 18, 210), PAINT.shadow, 0.12) +
    pen.box(rectangle(-28, -186, 56, 62), '#8d9b9a', { width: 3.8 }) +
    pen.shape(knots([-18, -188, -4, -188, -6, -168, -16, -168], [0, 1, 2, 3]), PAINT.fjordDark, {
      width: 3.4,
    }) +
    pen.shape(knots([4, -188, 18, -188, 16, -168, 6, -168], [0, 1, 2, 3]), PAINT.fjord, {
      width: 3.4,
    }) +
    pen.box(rectangle(-22, -134, 44, 8), '#c9cdc6', { width: 3 }) +
    pen.ink(rectangle(-28, -104, 56, 88), { closed: true, width: 2.8, opacity: 0.4 }) +
    drawCups(pen)
  );
}

function drawCups(pen: Pen): string {
  return (
    pen.box(rectangle(42, -210, 22, 84), '#e3e6e2', { width: 3.8 }) +
    pen.shape(knots([44, -126, 62, -126, 59, -104, 47, -104], [0, 1, 2, 3]), PAINT.paper, {
      width: 3.6,
    }) +
    [-190, -172, -154]
      .map((y) => pen.line(knots([46, y, 60, y]), { width: 2.6, opacity: 0.4 }))
      .join('')
  );
}
