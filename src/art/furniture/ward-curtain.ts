import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const CLOTH = '#a9bcb4';
const NET = '#d8dccf';

/** The curtain round a bed, drawn aside, and the rail it runs on; origin: under the rail, its left edge (96 × 500). */
export function drawWardCurtain(pen: Pen): string {
  const folds = [20, 40, 58, 76];
  const hooks = [6, 26, 48, 70, 90].map((x) => pen.line(knots([x, -2, x, 10]), { width: 3 }));
  return (
    pen.box(rectangle(-768, -12, 884, 10), '#c7cbc3', { width: 3.8 }) +
    hooks.join('') +
    curvedPatch(knots([2, 8, 48, 12, 94, 8, 92, 78, 4, 78], [0, 2, 3, 4]), NET, 0.9) +
    curvedPatch(
      knots(
        [
          4, 76, 92, 76, 90, 220, 96, 360, 100, 496, 74, 500, 44, 494, 18, 500, -4, 496, 4, 360, 10,
          220,
        ],
        [0, 1, 4, 8],
      ),
      CLOTH,
    ) +
    curvedPatch(
      knots([4, 76, 26, 76, 30, 220, 22, 360, 16, 498, -4, 496, 4, 360, 10, 220], [0, 1, 4, 5]),
      '#5c726d',
      0.28,
    ) +
    curvedPatch(
      knots([50, 76, 64, 76, 66, 240, 62, 400, 60, 498, 42, 496, 52, 300], [0, 1, 4, 5]),
      '#5c726d',
      0.2,
    ) +
    folds
      .map((x, i) =>
        pen.line(knots([x, 82, x + 3, 240, x - 1 + (i % 2) * 4, 400, x - 3, 480]), {
          width: 3.4,
          opacity: 0.45,
        }),
      )
      .join('') +
    pen.line(knots([2, 10, 4, 78, 10, 220, 4, 360, -4, 496]), { taper: 0 }) +
    pen.line(knots([94, 10, 92, 78, 90, 220, 96, 360, 100, 496]), { taper: 0 }) +
    pen.line(knots([-4, 496, 18, 500, 44, 494, 74, 500, 100, 496]), { taper: 0 }) +
    pen.line(knots([4, 77, 48, 80, 92, 77]), { width: 3.6, taper: 0 }) +
    patch(rectangle(14, 30, 66, 2), '#a3ada4', 0.8) +
    patch(rectangle(12, 52, 70, 2), '#a3ada4', 0.8)
  );
}
