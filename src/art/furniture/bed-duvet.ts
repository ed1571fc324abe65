import { knots } from '../knots.ts';
import { clipped, curvedPatch, type Pen } from '../pen.ts';
import { spline } from '../spline.ts';

const LINEN = '#e9e7dd';
const LINEN_SHADE = '#c3c8c3';
const STRIPE = '#9fb4ba';
const WOOL = '#c9a968';
const WOOL_SHADE = '#a98a4e';
const WOOL_LIGHT = '#dcc38a';

/** From the waist over knees and feet to the foot end; it runs out of the picture below. */
const OUTLINE = knots(
  [
    -214, -16, -190, -44, -120, -68, -40, -68, 40, -66, 120, -70, 186, -54, 216, -22, 252, 40, 300,
    96, 330, 180, -290, 180, -262, 96, -236, 40,
  ],
  [10, 11],
);
/** The part turned back at the waist: its inner side. */
const TURNED = knots([
  -214, -16, -190, -44, -120, -68, -40, -68, 40, -66, 120, -70, 186, -54, 216, -22, 224, 8, 180, -4,
  112, -12, 36, 2, -40, 0, -122, -10, -186, 4, -228, 22,
]);
/** The knitted blanket every ward has, laid over the feet. */
const BLANKET = knots(
  [
    -254, 92, -200, 70, -120, 50, -46, 54, 20, 74, 84, 50, 150, 34, 214, 44, 262, 66, 300, 96, 340,
    190, -300, 190,
  ],
  [9, 10, 11],
);

function drawBlanket(pen: Pen): string {
  const edge = knots([
    -254, 92, -200, 70, -120, 50, -46, 54, 20, 74, 84, 50, 150, 34, 214, 44, 262, 66, 300, 96, 304,
    116, 258, 84, 210, 62, 150, 52, 86, 68, 22, 92, -48, 72, -120, 68, -198, 90, -258, 112,
  ]);
  return (
    curvedPatch(BLANKET, WOOL) +
    curvedPatch(
      knots([-300, 130, -200, 96, -110, 78, -40, 92, 26, 112, 40, 190, -300, 190]),
      WOOL_SHADE,
      0.35,
    ) +
    curvedPatch(
      knots([-4, 80, 20, 90, 70, 70, 46, 110, 40, 190, -6, 190, -12, 120]),
      WOOL_SHADE,
      0.75,
    ) +
    curvedPatch(knots([236, 60, 310, 92, 350, 190, 290, 190, 266, 110]), WOOL_SHADE, 0.7) +
    curvedPatch(edge, WOOL_LIGHT) +
    pen.line(
      knots([
        -254, 92, -200, 70, -120, 50, -46, 54, 20, 74, 84, 50, 150, 34, 214, 44, 262, 66, 300, 96,
      ]),
      {
        width: 5.6,
        taper: 0,
      },
    ) +
    pen.line(
      knots([
        -258, 112, -198, 90, -120, 68, -48, 72, 22, 92, 86, 68, 150, 52, 210, 62, 258, 84, 300, 112,
      ]),
      {
        width: 3.6,
        opacity: 0.55,
        taper: 0,
      },
    ) +
    pen.line(knots([4, 92, 16, 118, 10, 150]), { width: 4.8, opacity: 0.7 }) +
    pen.line(knots([-146, 84, -152, 112, -148, 140]), { width: 4.2, opacity: 0.45 }) +
    pen.line(knots([152, 70, 160, 100, 156, 128]), { width: 4.2, opacity: 0.45 })
  );
}

/** A duvet over legs and feet, seen from the foot end, with a blanket on it; origin: the hips of whoever lies under it. */
export function drawBedDuvet(pen: Pen): string {
  const stripes = [-150, -84, -16, 52, 120, 184]
    .map((x, i) =>
      pen.line(knots([x, -10 + (i % 2) * 4, x * 1.1, 30, x * 1.24 + 6, 90]), {
        width: 3.2,
        color: STRIPE,
        opacity: 0.8,
        taper: 4,
      }),
    )
    .join('');
  const inside =
    // Two legs under it, with a valley between.
    curvedPatch(
      knots([-40, -4, 20, -6, 60, -2, 44, 40, 34, 90, -2, 90, -10, 40]),
      LINEN_SHADE,
      0.9,
    ) +
    curvedPatch(
      knots([-240, 10, -206, 0, -190, 40, -210, 110, -300, 180, -300, 60]),
      LINEN_SHADE,
      0.85,
    ) +
    curvedPatch(knots([206, -4, 240, -6, 330, 110, 330, 180, 270, 90, 232, 40]), LINEN_SHADE, 0.9) +
    stripes +
    curvedPatch(TURNED, '#f5f2e8') +
    curvedPatch(
      knots([
        -228, 22, -186, 4, -122, -10, -40, 0, 36, 2, 112, -12, 180, -4, 224, 8, 228, 22, 112, 2, 36,
        16, -40, 14, -122, 4, -186, 18, -226, 36,
      ]),
      LINEN_SHADE,
      0.7,
    ) +
    pen.line(knots([-228, 22, -186, 4, -122, -10, -40, 0, 36, 2, 112, -12, 180, -4, 224, 8]), {
      width: 5,
    }) +
    drawBlanket(pen);
  return (
    pen.shape(OUTLINE, LINEN, { width: 7.2 }) +
    clipped(pen, spline(OUTLINE, true), inside) +
    pen.ink(spline(OUTLINE, true), { closed: true }) +
    pen.line(knots([-176, -40, -160, -24, -150, -12]), { width: 4.2, opacity: 0.5 }) +
    pen.line(knots([150, -52, 140, -32, 132, -18]), { width: 4.2, opacity: 0.5 }) +
    pen.line(knots([18, 10, 24, 36, 20, 62]), { width: 5, opacity: 0.65 })
  );
}
