import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** Where the wall is open: the size of the glass, origin in its upper left corner. */
export const WIDE_WINDOW_GLASS = { width: 290, height: 232 } as const;
const FRAME = 18;
const POST = 196;

/** A high window, wider than tall, one small casement to open; origin: the upper left corner of the glass. */
export function drawWideWindowFrame(pen: Pen): string {
  const { width, height } = WIDE_WINDOW_GLASS;
  const bar = (x: number, y: number, w: number, h: number): string =>
    patch(rectangle(x, y, w, h), PAINT.sill);
  return (
    bar(-FRAME, -FRAME, width + 2 * FRAME, FRAME) +
    bar(-FRAME, height, width + 2 * FRAME, FRAME) +
    bar(-FRAME, 0, FRAME, height) +
    bar(width, 0, FRAME, height) +
    bar(POST - 7, 0, 14, height) +
    patch(rectangle(0, 0, width, 6), PAINT.windowFrameShade, 0.8) +
    pen.ink(rectangle(-FRAME, -FRAME, width + 2 * FRAME, height + 2 * FRAME), { closed: true }) +
    pen.ink(rectangle(0, 0, POST - 7, height), { closed: true, width: 4.6 }) +
    pen.ink(rectangle(POST + 7, 0, width - POST - 7, height), { closed: true, width: 4.6 }) +
    pen.ink(
      [
        [POST, 150],
        [POST, 178],
      ],
      { width: 6.4 },
    ) +
    patch(
      [
        [-22, height + FRAME + 14],
        [width + 22, height + FRAME + 14],
        [width + 16, height + FRAME + 26],
        [-14, height + FRAME + 26],
      ],
      PAINT.shadow,
      0.2,
    ) +
    pen.box(rectangle(-26, height + FRAME, width + 52, 14), PAINT.sill, { width: 4.6 })
  );
}
