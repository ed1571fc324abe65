import { knots } from '../knots.ts';
import { clipped, curvedPatch, type Pen } from '../pen.ts';
import { spline } from '../spline.ts';

const WOOL = '#cfb987';
const WOOL_SHADE = '#b09968';
const WOOL_LIGHT = '#e0cfa3';
const BAND = '#ece2c8';

/** Over the lap, down past the knees, and a corner left on the bed beside. */
const OUTLINE = knots(
  [
    -252, 22, -222, -14, -176, -30, -118, -22, -44, 2, 12, 8, 70, -4, 132, -22, 186, -20, 232, -2,
    290, 6, 280, 34, 246, 44, 226, 72, 216, 130, -192, 130, -196, 92, -226, 70,
  ],
  [0, 10, 14, 15],
);

/** Turned down at the lap: the light side of it shows. */
const HEM = knots([
  -234, 2, -176, -30, -118, -22, -44, 2, 12, 8, 70, -4, 132, -22, 186, -20, 232, -2, 226, 18, 180,
  4, 134, 6, 72, 24, 12, 36, -46, 30, -120, 6, -176, 0, -222, 26,
]);

/** Below the knees wool hangs in its own shade. */
const HANGING = knots(
  [
    -240, 56, -196, 50, -150, 42, -100, 50, -62, 74, -22, 56, 20, 62, 52, 74, 84, 52, 132, 42, 182,
    50, 240, 42, 300, 60, 260, 150, -240, 150,
  ],
  [5, 12, 13, 14],
);

/** The warm blanket one is given, laid over lap and knees; origin: the hips of whoever sits. */
export function drawLapBlanket(pen: Pen): string {
  const band = curvedPatch(
    knots([
      -240, 84, -150, 80, -60, 96, 10, 98, 70, 94, 140, 80, 240, 82, 240, 102, 140, 100, 70, 114,
      10, 118, -60, 116, -150, 100, -240, 104,
    ]),
    BAND,
    0.85,
  );
  const fall =
    curvedPatch(HANGING, WOOL_SHADE, 0.55) +
    band +
    curvedPatch(
      knots([-40, 50, 14, 62, 62, 66, 40, 100, 36, 150, -8, 150, -14, 100]),
      WOOL_SHADE,
      0.8,
    ) +
    curvedPatch(
      knots([208, 10, 300, 4, 284, 40, 246, 48, 222, 84, 212, 150, 190, 150, 200, 70]),
      WOOL_SHADE,
      0.6,
    ) +
    curvedPatch(HEM, WOOL_LIGHT);
  return (
    pen.shape(OUTLINE, WOOL, { width: 7 }) +
    clipped(pen, spline(OUTLINE, true), fall) +
    pen.line(
      knots([-222, 26, -176, 0, -120, 6, -46, 30, 12, 36, 72, 24, 134, 6, 180, 4, 222, 20]),
      { width: 4.8, opacity: 0.7 },
    ) +
    pen.line(knots([-8, 44, 14, 84, 8, 116]), { width: 5.4, opacity: 0.75 }) +
    pen.line(knots([-176, 60, -182, 90, -178, 114]), { width: 4.6, opacity: 0.5 }) +
    pen.line(knots([-66, 72, -60, 92, -68, 114]), { width: 4.6, opacity: 0.45 }) +
    pen.line(knots([96, 60, 100, 88, 92, 114]), { width: 4.6, opacity: 0.45 }) +
    pen.line(knots([240, 12, 206, 46, 196, 112]), { width: 5, opacity: 0.65 }) +
    pen.line(knots([-204, 40, -214, 52, -206, 64]), { width: 4.4, opacity: 0.5 })
  );
}
