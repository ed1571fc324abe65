import { knots } from '../knots.ts';
import { clipped, curvedPatch, type Pen } from '../pen.ts';
import { spline } from '../spline.ts';

const SHEET = '#e8e5da';
const SHEET_SHADE = '#c8c9c0';
const MATTRESS = '#7f959c';
const PILLOW = '#f3f0e6';
const HEAD_BOARD = '#c2ab84';
const HEAD_BOARD_SHADE = '#a48d67';

const BACK = knots(
  [
    -186, 40, -184, -120, -172, -290, -150, -318, -80, -326, 0, -328, 80, -326, 152, -318, 174,
    -290, 190, -120, 196, 40,
  ],
  [0, 10],
);
const PILLOW_EDGE = knots([
  -148, -372, -120, -396, -60, -404, 0, -400, 64, -406, 122, -398, 152, -372, 164, -310, 168, -252,
  150, -224, 90, -214, 0, -210, -90, -214, -148, -224, -166, -252, -160, -310,
]);

/** Of wood, with rounded corners; it stays upright when the back is raised and so shows at both sides. */
function drawHeadBoard(pen: Pen): string {
  return (
    pen.shape(
      knots(
        [-214, 20, -216, -188, -206, -214, -180, -222, 190, -222, 216, -214, 226, -188, 224, 20],
        [0, 7],
      ),
      HEAD_BOARD,
      { width: 6.4 },
    ) +
    curvedPatch(
      knots([-212, 20, -214, -188, -204, -204, -190, -204, -194, 20], [0, 4]),
      HEAD_BOARD_SHADE,
      0.7,
    ) +
    curvedPatch(
      knots([196, 20, 196, -200, 210, -200, 220, -186, 220, 20], [0, 4]),
      HEAD_BOARD_SHADE,
      0.45,
    )
  );
}

function drawPillow(pen: Pen): string {
  const shade =
    curvedPatch(
      knots([-170, -262, -90, -236, 0, -232, 96, -238, 172, -270, 170, -200, -170, -200]),
      SHEET_SHADE,
      0.8,
    ) +
    // A head has pressed it down.
    curvedPatch(
      knots([-110, -340, -40, -384, 50, -384, 112, -340, 106, -250, 0, -226, -104, -250]),
      SHEET_SHADE,
      0.5,
    );
  return (
    pen.shape(PILLOW_EDGE, PILLOW, { width: 6.6 }) +
    clipped(pen, spline(PILLOW_EDGE, true), shade) +
    pen.line(knots([-146, -368, -128, -344, -120, -318]), { width: 4.2, opacity: 0.5 }) +
    pen.line(knots([148, -370, 130, -352, 122, -330]), { width: 4.2, opacity: 0.5 }) +
    pen.line(knots([154, -240, 134, -254, 124, -270]), { width: 4.2, opacity: 0.45 })
  );
}

/**
 * The upper half of a hospital bed seen from its foot end, the back raised, with a pillow; origin: the hips of whoever
 * sits up in it. Duvet and foot end are things of their own and lie before the person.
 */
export function drawRaisedBed(pen: Pen): string {
  const folds =
    curvedPatch(
      knots([-190, 50, -188, -120, -176, -290, -150, -320, -158, -120, -156, 50], [0, 5]),
      SHEET_SHADE,
      0.75,
    ) +
    curvedPatch(
      knots([-140, -230, 0, -200, 150, -234, 176, -120, 170, 40, -150, 40, -164, -120]),
      SHEET_SHADE,
      0.6,
    );
  return (
    curvedPatch(
      knots([-250, 30, -236, -170, -150, -190, 180, -190, 250, -150, 268, 30]),
      '#40362c',
      0.16,
    ) +
    drawHeadBoard(pen) +
    pen.shape(
      knots(
        [
          -196, 44, -198, -120, -186, -286, -160, -324, -60, -334, 60, -334, 164, -324, 188, -286,
          204, -120, 208, 44,
        ],
        [0, 9],
      ),
      MATTRESS,
      { width: 6.4 },
    ) +
    pen.shape(BACK, SHEET, { width: 5.4 }) +
    clipped(pen, spline(BACK, true), folds) +
    pen.line(knots([-178, -150, -160, -140, -150, -122]), { width: 4, opacity: 0.5 }) +
    pen.line(knots([182, -170, 166, -158, 158, -140]), { width: 4, opacity: 0.5 }) +
    drawPillow(pen)
  );
}
