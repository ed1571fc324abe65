import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { clipped, curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle, spline } from '../spline.ts';

const SHEET = '#e6e3d8';
const SHEET_SHADE = '#c9cbc2';
const STEEL = '#a9b3b0';
const STEEL_SHADE = '#87928f';

/** The raised back runs out of the picture to the left; its surface is seen from its side. */
const RAISED = knots([-215, -12, -142, -112, -338, -236, -470, -196], [0, 1, 2, 3]);

/** The rail on the far side, let down: nobody is shut in. */
function drawFarRail(pen: Pen): string {
  const bar = (values: readonly number[]): string =>
    pen.line(knots(values), { width: 12, taper: 0 }) +
    pen.line(knots(values), { width: 5, taper: 0, color: '#c3cbc7', wobble: 0.3 });
  return (
    bar([150, -84, 152, -150, 166, -162, 232, -162, 246, -150, 248, -84]) +
    bar([152, -124, 247, -124])
  );
}

/** Its inner face is seen, its upper edge, and the end of it that is nearest. */
function drawFootEnd(pen: Pen): string {
  return (
    pen.shape(knots([276, -206, 298, -140, 298, 60, 276, -60], [0, 1, 2, 3]), '#7d938b', {
      width: 6,
    }) +
    pen.shape(
      knots([298, -128, 304, -144, 318, -144, 324, -128, 324, 66, 298, 66], [4, 5]),
      '#a3b3aa',
      { width: 6.4 },
    ) +
    pen.shape(knots([274, -206, 284, -212, 294, -210, 320, -146, 302, -142], [4]), '#bcc8be', {
      width: 5.4,
    }) +
    pen.line(knots([311, -96, 311, 40]), { width: 4, opacity: 0.35 })
  );
}

function drawRaisedBack(pen: Pen): string {
  const underneath = knots([-215, -12, -470, -196, -470, -150, -236, 36], [0, 1, 2, 3]);
  const pillow = knots([
    -404, -246, -352, -262, -306, -226, -262, -190, -256, -164, -286, -136, -330, -132, -378, -160,
    -424, -196, -432, -226,
  ]);
  return (
    pen.shape(underneath, SHEET_SHADE, { width: 6.4 }) +
    pen.shape(RAISED, SHEET, { width: 6.4 }) +
    pen.shape(pillow, '#f0ede3', { width: 6.6 }) +
    clipped(
      pen,
      spline(pillow, true),
      curvedPatch(
        knots([-440, -214, -380, -176, -330, -152, -284, -160, -252, -190, -240, -120, -420, -120]),
        SHEET_SHADE,
        0.85,
      ),
    ) +
    pen.line(knots([-394, -226, -360, -214, -340, -196]), { width: 4.2, opacity: 0.5 }) +
    pen.line(knots([-300, -206, -310, -186]), { width: 4.2, opacity: 0.45 })
  );
}

/** Where somebody sits the sheet gives way, and runs in folds to the seat. */
function drawCreases(pen: Pen): string {
  return (
    curvedPatch(
      knots([-176, -20, -150, -66, -60, -96, 80, -96, 176, -66, 204, -18]),
      SHEET_SHADE,
      0.75,
    ) +
    pen.line(knots([-204, -54, -184, -46, -166, -30]), { width: 4, opacity: 0.5 }) +
    pen.line(knots([246, -58, 222, -46, 206, -28]), { width: 4, opacity: 0.5 }) +
    pen.line(knots([214, -86, 200, -74]), { width: 3.6, opacity: 0.4 })
  );
}

function drawFrame(pen: Pen): string {
  return (
    patch(rectangle(-520, 54, 850, 66), PAINT.shadow, 0.34) +
    pen.box(rectangle(-520, 38, 826, 30), STEEL, { width: 6 }) +
    patch(rectangle(-520, 56, 822, 10), STEEL_SHADE) +
    // The control hangs where a hand finds it.
    pen.shape(knots([196, 34, 224, 34, 226, 82, 216, 88, 204, 88, 194, 82], [0, 1]), '#59666a', {
      width: 4.6,
    }) +
    patch(rectangle(203, 44, 14, 9), PAINT.ochre) +
    patch(rectangle(203, 58, 14, 9), '#c3cbc7') +
    patch(rectangle(203, 71, 14, 7), '#c3cbc7')
  );
}

/**
 * A high bed seen from its long side, its back raised to the left; origin: the hips of whoever sits on its edge.
 * It runs out of the picture to the left and below.
 */
export function drawExamBed(pen: Pen): string {
  const top = knots([-215, -12, -142, -112, 276, -112, 298, -12], [0, 1, 2, 3]);
  const side = knots([-236, 36, -215, -12, 298, -12, 298, 40, -236, 40], [0, 1, 2, 3, 4]);
  return (
    drawFarRail(pen) +
    drawFrame(pen) +
    pen.shape(top, SHEET, { width: 6.4 }) +
    drawCreases(pen) +
    drawRaisedBack(pen) +
    pen.shape(side, SHEET_SHADE, { width: 6.4 }) +
    curvedPatch(
      knots([-226, 18, -100, 24, 40, 16, 180, 24, 298, 18, 298, 38, -232, 38], [0, 4, 5, 6]),
      '#b4b9b1',
      0.7,
    ) +
    drawFootEnd(pen)
  );
}
