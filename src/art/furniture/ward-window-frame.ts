import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** Where the wall is open: the size of the glass, origin in its upper left corner. */
export const WARD_WINDOW_GLASS = { width: 326, height: 316 } as const;
const FRAME = 20;
const POST = 232;
const BLIND = 40;

/** A ward's tall window, a fixed pane and a casement, its blind rolled up; origin: upper left corner of the glass. */
export function drawWardWindowFrame(pen: Pen): string {
  const { width, height } = WARD_WINDOW_GLASS;
  const bar = (x: number, y: number, w: number, h: number): string =>
    patch(rectangle(x, y, w, h), '#e2ddcf');
  return (
    bar(-FRAME, -FRAME, width + 2 * FRAME, FRAME) +
    bar(-FRAME, height, width + 2 * FRAME, FRAME) +
    bar(-FRAME, 0, FRAME, height) +
    bar(width, 0, FRAME, height) +
    bar(POST - 9, 0, 18, height) +
    patch(rectangle(0, BLIND, 7, height - BLIND), '#b9b4a6') +
    patch(rectangle(POST + 9, BLIND, 6, height - BLIND), '#b9b4a6') +
    pen.ink(rectangle(-FRAME, -FRAME, width + 2 * FRAME, height + 2 * FRAME), { closed: true }) +
    pen.ink(rectangle(0, 0, POST - 9, height), { closed: true, width: 4.6 }) +
    pen.ink(rectangle(POST + 9, 0, width - POST - 9, height), { closed: true, width: 4.6 }) +
    pen.box(rectangle(-8, -12, width + 16, BLIND + 6), '#d3c7ab', { width: 4.6 }) +
    patch(rectangle(-4, BLIND - 16, width + 8, 8), '#b7a988', 0.8) +
    pen.ink(
      [
        [POST - 60, BLIND - 6],
        [POST - 60, BLIND + 26],
      ],
      { width: 3 },
    ) +
    pen.ink(
      [
        [POST, 190],
        [POST, 218],
      ],
      { width: 6.4 },
    ) +
    patch(
      [
        [-30, height + FRAME + 18],
        [width + 30, height + FRAME + 18],
        [width + 22, height + FRAME + 32],
        [-18, height + FRAME + 32],
      ],
      PAINT.shadow,
      0.2,
    ) +
    pen.box(rectangle(-34, height + FRAME - 2, width + 68, 20), PAINT.sill, { width: 5 })
  );
}
