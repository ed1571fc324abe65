import { knots } from '../knots.ts';
import { clipped, curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle, spline } from '../spline.ts';

const SHEET = '#bcc4cb';
const SHEET_SHADE = '#939fab';
const COVER = '#8fa1b2';
const COVER_SHADE = '#6f8295';
const COVER_LIGHT = '#aebccb';
const PILLOW = '#cdd2d6';
const WOOL = '#a5654c';
const WOOL_SHADE = '#834d3b';
const WOOD = '#96815f';
const WOOD_SHADE = '#7b694e';
const WOOD_LIGHT = '#ab9670';

/** Thrown aside when he sat up; it hangs down over the edge. */
const DUVET = knots([
  -262, -84, -232, -126, -176, -140, -128, -128, -92, -138, -62, -112, -70, -80, -104, -56, -96,
  -22, -120, 8, -126, 52, -168, 62, -214, 48, -238, 8, -270, -14, -276, -54,
]);
const PILLOW_EDGE = knots([
  150, -176, 176, -200, 226, -206, 262, -196, 274, -152, 276, -106, 258, -84, 206, -80, 160, -86,
  146, -112, 142, -148,
]);

function drawEnds(pen: Pen): string {
  return (
    pen.shape(knots([278, -214, 288, -226, 304, -226, 312, -214, 314, 96, 278, 96], [4, 5]), WOOD, {
      width: 6.4,
    }) +
    curvedPatch(knots([300, -220, 308, -212, 310, 92, 298, 92], [2, 3]), WOOD_SHADE, 0.7) +
    pen.shape(
      knots([-308, -128, -300, -140, -284, -140, -276, -128, -274, 96, -310, 96], [4, 5]),
      WOOD,
      { width: 6.4 },
    ) +
    curvedPatch(
      knots([-304, -126, -298, -134, -292, -134, -294, 92, -304, 92], [3, 4]),
      WOOD_LIGHT,
      0.8,
    )
  );
}

function drawPillow(pen: Pen): string {
  return (
    pen.shape(PILLOW_EDGE, PILLOW, { width: 6.6 }) +
    clipped(
      pen,
      spline(PILLOW_EDGE, true),
      curvedPatch(
        knots([140, -130, 180, -108, 230, -112, 280, -160, 280, -70, 140, -70]),
        SHEET_SHADE,
        0.75,
      ),
    ) +
    pen.line(knots([164, -184, 182, -166, 188, -148]), { width: 4.2, opacity: 0.55 }) +
    pen.line(knots([258, -100, 240, -114, 234, -128]), { width: 4.2, opacity: 0.5 })
  );
}

function drawDuvet(pen: Pen): string {
  const inside =
    curvedPatch(
      knots([-280, -50, -210, -66, -150, -54, -104, -66, -92, -22, -110, 60, -250, 70, -290, -10]),
      COVER_SHADE,
      0.75,
    ) +
    curvedPatch(
      knots([-250, -96, -220, -122, -176, -132, -140, -122, -170, -108, -220, -92]),
      COVER_LIGHT,
    ) +
    curvedPatch(
      knots([-70, -108, -66, -84, -104, -58, -96, -28, -120, -20, -124, -60, -96, -90]),
      COVER_SHADE,
    );
  return (
    pen.shape(DUVET, COVER, { width: 6.8 }) +
    clipped(pen, spline(DUVET, true), inside) +
    pen.ink(spline(DUVET, true), { closed: true, width: 6.8 }) +
    pen.line(knots([-128, -128, -140, -104, -170, -86]), { width: 5, opacity: 0.75 }) +
    pen.line(knots([-104, -56, -140, -44, -172, -48]), { width: 5.4, opacity: 0.8 }) +
    pen.line(knots([-226, -86, -214, -60, -220, -34]), { width: 4.4, opacity: 0.5 }) +
    pen.line(knots([-172, -10, -164, 20, -170, 44]), { width: 4.6, opacity: 0.6 }) +
    pen.line(knots([-212, -4, -206, 14]), { width: 4.2, opacity: 0.5 })
  );
}

/** A wool blanket folded at the head end, within reach. */
function drawBlanket(pen: Pen): string {
  const edge = knots(
    [
      120, -54, 132, -68, 232, -70, 252, -60, 256, -8, 254, 40, 214, 46, 176, 44, 136, 46, 124, 30,
      118, -14,
    ],
    [3],
  );
  return (
    pen.shape(edge, WOOL, { width: 6.4 }) +
    clipped(
      pen,
      spline(edge, true),
      curvedPatch(knots([110, -14, 180, -8, 260, -14, 260, 60, 110, 60]), WOOL_SHADE, 0.7) +
        patch(rectangle(110, 14, 150, 9), '#c9a06a', 0.8),
    ) +
    pen.line(knots([120, -14, 180, -9, 254, -14]), { width: 4.6, opacity: 0.7 }) +
    pen.line(knots([176, 0, 180, 20, 176, 36]), { width: 4, opacity: 0.5 })
  );
}

/** A clean towel over the foot end. */
function drawTowel(pen: Pen): string {
  return (
    pen.shape(
      knots(
        [
          -322, -136, -312, -148, -270, -148, -260, -136, -258, -46, -264, -40, -318, -36, -324,
          -42,
        ],
        [4, 7],
      ),
      '#c3c7c4',
      {
        width: 5.6,
      },
    ) +
    curvedPatch(
      knots([-276, -144, -264, -136, -261, -48, -276, -42, -278, -90], [2, 3]),
      SHEET_SHADE,
      0.7,
    ) +
    patch(rectangle(-320, -66, 58, 8), '#7f98a4', 0.9) +
    pen.line(knots([-300, -132, -302, -100, -298, -74]), { width: 3.6, opacity: 0.45 })
  );
}

/**
 * A low bed of wood seen from its long side, the duvet thrown aside; origin: the hips of whoever sits on its edge. One sees
 * under it.
 */
export function drawNightBed(pen: Pen): string {
  return (
    patch(rectangle(-300, 50, 606, 70), '#232a38', 0.5) +
    pen.shape(knots([-276, -96, 280, -96, 292, -14, -288, -14], [0, 1, 2, 3]), SHEET, {
      width: 6.4,
    }) +
    curvedPatch(
      knots([-120, -18, -140, -60, -60, -92, 80, -92, 150, -60, 160, -16]),
      SHEET_SHADE,
      0.6,
    ) +
    pen.line(knots([130, -58, 116, -44, 110, -28]), { width: 4, opacity: 0.5 }) +
    drawPillow(pen) +
    pen.shape(knots([-288, -14, 292, -14, 292, 34, -288, 34], [0, 1, 2, 3]), SHEET_SHADE, {
      width: 6.4,
    }) +
    pen.shape(knots([-292, 34, 294, 34, 294, 62, -292, 62], [0, 1, 2, 3]), WOOD, { width: 6.4 }) +
    patch(rectangle(-288, 50, 578, 9), WOOD_SHADE, 0.8) +
    drawEnds(pen) +
    drawDuvet(pen) +
    drawTowel(pen) +
    drawBlanket(pen)
  );
}
