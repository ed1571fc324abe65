import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse, type Point } from '../spline.ts';

const BODY = '#3d474c';
const BODY_SHADE = '#2d3539';
const BODY_LIGHT = '#566268';

/** Its three lamps, from its origin: they shine while somebody is on the line. */
export const CALL_LAMPS: readonly Point[] = [
  [-72, -18],
  [70, -20],
  [4, -66],
];

/** A telephone for many, on three feet, lying on a table; origin: on the table under its middle. */
export function drawConferencePhone(pen: Pen): string {
  return (
    curvedPatch(
      knots([-104, 0, -40, -12, 60, -14, 126, -4, 96, 16, 10, 22, -84, 16]),
      '#40362c',
      0.3,
    ) +
    pen.shape(
      knots([
        -98, -14, -84, -30, -44, -36, -20, -52, -14, -74, 4, -82, 24, -74, 30, -52, 52, -38, 86,
        -32, 100, -16, 88, -2, 46, 0, 22, 12, -22, 12, -46, 2, -86, 2,
      ]),
      BODY_SHADE,
    ) +
    curvedPatch(
      knots([
        -94, -18, -82, -30, -44, -36, -20, -52, -14, -72, 4, -80, 22, -72, 28, -52, 52, -38, 84,
        -32, 96, -20, 84, -10, 46, -9, 22, 2, -22, 2, -46, -8, -82, -10,
      ]),
      BODY,
    ) +
    pen.shape(
      ellipse(3, -29, 33, 15, 24).map(([x, y]) => [x, y]),
      BODY_LIGHT,
      { width: 4.4 },
    ) +
    [-36, -29, -22]
      .map((y, i) =>
        pen.line(knots([-14 - (i % 2) * 6, y, 20 + (i % 2) * 6, y]), {
          width: 2.6,
          opacity: 0.55,
          taper: 4,
        }),
      )
      .join('') +
    CALL_LAMPS.map(([x, y]) => patch(ellipse(x, y, 9, 4.6, 16), '#9fb0ae')).join('')
  );
}
