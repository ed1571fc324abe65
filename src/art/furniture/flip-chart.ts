import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

/** A flip chart on its legs: a path with stops drawn on it. Origin: on the floor below the middle of its sheet (168 × 520). */
export function drawFlipChart(pen: Pen): string {
  const leg = (values: readonly number[]): string =>
    pen.line(knots(values), { width: 13, taper: 0 }) +
    pen.line(knots(values), { width: 6, taper: 0, color: '#a9b3b0', wobble: 0.3 });
  const stops = [
    [-48, -352, PAINT.ochre],
    [-8, -392, PAINT.fjord],
    [40, -420, PAINT.moss],
  ] as const;
  return (
    leg([-30, -280, -70, 0]) +
    leg([30, -280, 70, 0]) +
    patch(rectangle(-76, -506, 168, 236), PAINT.shadow, 0.16) +
    pen.box(rectangle(-84, -520, 168, 22), '#a9b3b0', { width: 4.6 }) +
    pen.shape(
      knots([-78, -502, 78, -502, 80, -280, 40, -276, -76, -280], [0, 1, 2, 4]),
      PAINT.paper,
    ) +
    curvedPatch(
      knots([48, -500, 77, -500, 79, -281, 58, -278, 56, -400], [0, 1, 2]),
      '#d8d3c5',
      0.7,
    ) +
    pen.line(knots([-58, -330, -40, -362, -8, -392, 40, -420, 58, -448]), {
      width: 4.6,
      color: PAINT.fjordDark,
      taper: 6,
    }) +
    stops
      .map(([x, y, color]) =>
        pen.box(ellipse(x, y, 10, undefined, 20), color, { width: 3.2, wobble: 0.3 }),
      )
      .join('') +
    pen.line(knots([-58, -478, -10, -480, 26, -477]), {
      width: 4.6,
      color: PAINT.rustDark,
      taper: 6,
    }) +
    pen.line(knots([-58, -456, -20, -458]), { width: 3.4, opacity: 0.5, taper: 5 }) +
    pen.line(knots([-2, -334, 44, -336]), { width: 3.4, opacity: 0.5, taper: 5 }) +
    pen.line(knots([-2, -316, 30, -317]), { width: 3.4, opacity: 0.5, taper: 5 }) +
    pen.box(rectangle(-84, -280, 168, 12), '#a9b3b0', { width: 4 })
  );
}
