import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { clipped, curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';
import { drawMedicineShelf } from './medicine-shelf.ts';

/** The open part of the hatch, under its shutter: left, top, width, height from the origin. */
export const HATCH_OPENING = { x: 0, y: 0, width: 196, height: 210 } as const;
/** The shade of the lamp that hangs in it: its light is somebody who expects you. */
export const HATCH_LAMP = knots([118, 66, 128, 40, 152, 40, 162, 66], [0, 1, 2, 3]);

function drawShutter(pen: Pen): string {
  const slats = [0, 1, 2].map((i) =>
    pen.box(rectangle(-2, -2 + i * 10, 200, 10), '#aab1ab', { width: 3.2 }),
  );
  return (
    pen.box(rectangle(-16, -36, 228, 34), '#9aa49f', { width: 5.2 }) +
    patch(rectangle(-13, -33, 222, 9), '#b9c1ba') +
    slats.join('') +
    pen.box(rectangle(-4, 26, 204, 10), '#7e8a86', { width: 4.2 }) +
    pen.box(rectangle(88, 24, 20, 16), '#6a7672', { width: 3.2 }) +
    // The side rails the shutter runs in.
    pen.box(rectangle(-16, -4, 16, 214), '#9aa49f', { width: 4.6 }) +
    pen.box(rectangle(196, -4, 16, 214), '#9aa49f', { width: 4.6 })
  );
}

function drawLamp(pen: Pen): string {
  return (
    pen.line(knots([140, 30, 140, 42]), { width: 4.4 }) +
    pen.shape(HATCH_LAMP, PAINT.ochre, { width: 4.6 }) +
    patch(ellipse(140, 67, 14, 4), '#f6e3b0')
  );
}

function drawCounter(pen: Pen): string {
  return (
    patch(
      [
        [-16, 236],
        [214, 236],
        [206, 254],
        [-8, 254],
      ],
      PAINT.shadow,
      0.2,
    ) +
    pen.shape(knots([-14, 198, 210, 198, 226, 216, -30, 216], [0, 1, 2, 3]), '#d3bd93') +
    pen.box(rectangle(-30, 216, 256, 18), PAINT.woodShade) +
    pen.line(knots([-10, 206, 60, 207]), { width: 3, opacity: 0.3 })
  );
}

/** What lies ready: a paper cup of water, a small cup on its tray, a card to write on. */
function drawReady(pen: Pen): string {
  return (
    curvedPatch(knots([56, 210, 92, 205, 136, 210, 92, 215]), PAINT.shadow, 0.25) +
    pen.shape(knots([62, 203, 130, 203, 124, 211, 68, 211], [0, 1, 2, 3]), '#8d9b96', {
      width: 3.6,
    }) +
    pen.shape(knots([74, 172, 98, 172, 95, 203, 77, 203], [0, 1, 2, 3]), PAINT.paper, {
      width: 4,
    }) +
    pen.line(knots([75, 181, 97, 181]), { width: 3.4, color: PAINT.fjord, taper: 0 }) +
    pen.shape(knots([105, 187, 121, 187, 119, 203, 107, 203], [0, 1, 2, 3]), '#e2ddcd', {
      width: 3.6,
    }) +
    pen.shape(knots([8, 203, 44, 203, 38, 212, 0, 212], [0, 1, 2, 3]), PAINT.paper, {
      width: 3.4,
    }) +
    pen.line(knots([34, 196, 50, 209]), { width: 4.4, color: PAINT.rustDark })
  );
}

/** The hatch to the medicine room, its shutter rolled up; origin: the upper left corner of the opening. */
export function drawMedicineHatch(pen: Pen): string {
  const { x, y, width, height } = HATCH_OPENING;
  const opening = rectangle(x, y, width, height);
  return (
    patch(rectangle(-8, -26, 228, 250), PAINT.shadow, 0.16) +
    clipped(pen, opening, patch(opening, '#b9ab8a') + drawMedicineShelf(pen) + drawLamp(pen)) +
    pen.ink(opening, { closed: true, width: 5 }) +
    drawCounter(pen) +
    drawShutter(pen) +
    drawReady(pen)
  );
}
