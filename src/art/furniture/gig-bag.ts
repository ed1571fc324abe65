import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { clipped, curvedPatch, type Pen } from '../pen.ts';
import { spline } from '../spline.ts';

const CLOTH = '#4f565c';

const OUTLINE = knots([
  -16, -404, 16, -404, 22, -380, 24, -270, 34, -214, 62, -178, 58, -140, 66, -90, 76, -40, 62, -6,
  30, 2, -30, 2, -62, -6, -76, -40, -66, -90, -58, -140, -62, -178, -34, -214, -24, -270, -22, -380,
]);

/** A bass in its soft bag, leant against the wall; origin: under its middle (height 404). */
export function drawGigBag(pen: Pen): string {
  const shade = curvedPatch(
    knots([
      20, -410, 40, -410, 90, -180, 90, 10, 10, 10, 44, -20, 46, -70, 34, -120, 40, -170, 14, -216,
    ]),
    '#33393e',
    0.6,
  );
  const bag =
    pen.shape(OUTLINE, CLOTH) +
    clipped(pen, spline(OUTLINE, true), shade) +
    // The zip runs along the edge, the pocket holds cables and strings.
    pen.line(
      knots([-8, -392, -12, -270, -22, -212, -48, -176, -44, -138, -54, -88, -62, -42, -48, -16]),
      { width: 3, color: '#8b9294', opacity: 0.8 },
    ) +
    pen.shape(knots([-36, -96, 36, -96, 44, -40, 34, -22, -34, -22, -44, -40], [0, 1]), '#5b636a', {
      width: 4.2,
    }) +
    pen.line(knots([-34, -82, 34, -82]), { width: 3.4, color: '#8b9294' }) +
    pen.line(knots([26, -82, 30, -70]), { width: 4, color: PAINT.ochre }) +
    pen.shape(knots([-12, -238, 12, -238, 12, -214, -12, -214], [0, 1, 2, 3]), PAINT.ochre, {
      width: 3.4,
    }) +
    pen.line(knots([-20, -322, -40, -306, -40, -274, -22, -262]), { width: 7, taper: 0 });
  return (
    curvedPatch(knots([-70, 0, 0, -14, 110, -4, 80, 12, -50, 12]), PAINT.shadow, 0.24) +
    `<g transform="rotate(-5)">${bag}</g>`
  );
}
