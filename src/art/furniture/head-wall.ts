import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** Birch panels on the wall behind a bed, down to the skirting; origin: upper left corner (480 × 470). */
export function drawHeadWall(pen: Pen): string {
  const grain = (x: number, y: number): string =>
    pen.line(knots([x, y, x + 4, y + 46, x - 2, y + 96]), {
      width: 2.6,
      color: PAINT.woodShade,
      opacity: 0.55,
    });
  return (
    patch(rectangle(6, 8, 482, 462), PAINT.shadow, 0.12) +
    pen.box(rectangle(0, 0, 480, 470), '#d2bd97', { width: 4.8 }) +
    patch(rectangle(3, 3, 474, 8), '#e3d2ae') +
    pen.ink(
      [
        [160, 4],
        [160, 466],
      ],
      { width: 3, opacity: 0.45 },
    ) +
    pen.ink(
      [
        [320, 4],
        [320, 466],
      ],
      { width: 3, opacity: 0.45 },
    ) +
    grain(38, 30) +
    grain(126, 180) +
    grain(60, 300) +
    grain(206, 24) +
    grain(372, 30) +
    grain(448, 200)
  );
}
