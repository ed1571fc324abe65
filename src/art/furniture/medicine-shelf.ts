import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const BROWN_GLASS = '#8a6038';

function bottle(pen: Pen, x: number, foot: number): string {
  return (
    pen.shape(
      knots(
        [
          x,
          foot,
          x,
          foot - 26,
          x + 5,
          foot - 32,
          x + 5,
          foot - 39,
          x + 13,
          foot - 39,
          x + 13,
          foot - 32,
          x + 18,
          foot - 26,
          x + 18,
          foot,
        ],
        [0, 3, 4, 7],
      ),
      BROWN_GLASS,
      { width: 3.2 },
    ) +
    patch(rectangle(x + 2, foot - 22, 14, 14), PAINT.paper) +
    patch(rectangle(x + 4, foot - 43, 10, 6), PAINT.paper)
  );
}

function carton(
  pen: Pen,
  x: number,
  foot: number,
  size: readonly [number, number],
  band: string,
): string {
  const [width, height] = size;
  return (
    pen.box(rectangle(x, foot - height, width, height), '#e6e1d2', { width: 3 }) +
    patch(rectangle(x + 2, foot - height + 4, width - 4, 6), band)
  );
}

/** A steel cabinet with its door closed and a lock: what is in it is counted by two. */
function drawLockedCabinet(pen: Pen): string {
  return (
    pen.box(rectangle(8, 54, 78, 108), '#d2d5cc', { width: 4 }) +
    pen.ink(rectangle(15, 61, 64, 94), { width: 2.6, closed: true, opacity: 0.5 }) +
    patch(rectangle(62, 96, 13, 26), PAINT.slate) +
    patch(rectangle(66, 102, 5, 5), PAINT.lampLit) +
    patch(rectangle(36, 74, 8, 26), '#5e8a72') +
    patch(rectangle(27, 83, 26, 8), '#5e8a72')
  );
}

/** The medicine room behind its hatch: shelves of bottles and cartons, and the locked cabinet; drawn in the hatch's space. */
export function drawMedicineShelf(pen: Pen): string {
  const shelf = (y: number): string =>
    patch(rectangle(92, y, 110, 7), PAINT.woodShade) +
    pen.line(knots([92, y + 7, 200, y + 7]), { width: 3, taper: 0 });
  return (
    patch(rectangle(0, 168, 200, 46), '#9d8f70') +
    drawLockedCabinet(pen) +
    shelf(112) +
    shelf(164) +
    carton(pen, 98, 112, [24, 20], PAINT.fjord) +
    carton(pen, 168, 112, [24, 26], PAINT.moss) +
    bottle(pen, 98, 164) +
    bottle(pen, 121, 164) +
    carton(pen, 148, 164, [40, 22], PAINT.ochre)
  );
}
