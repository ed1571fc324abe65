import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** Where the wall is open: the size of the glass, origin in its upper left corner. */
export const WINDOW_GLASS = { width: 332, height: 362 } as const;
const POST = 24;
const MIDDLE = 166;

/** A frame with two casements; origin: the upper left corner of the glass. It runs out of the picture above. */
export function drawWindowFrame(pen: Pen): string {
  const { width, height } = WINDOW_GLASS;
  const post = (x: number): string =>
    patch(rectangle(x, 0, POST, height + POST), PAINT.windowFrame);
  const frame =
    post(-POST) +
    post(width) +
    post(MIDDLE - POST / 2) +
    patch(rectangle(-POST, height, width + 2 * POST, POST), PAINT.windowFrame);
  const shade = [MIDDLE - POST / 2, width].map((x) =>
    patch(rectangle(x - 8, 0, 8, height), PAINT.windowFrameShade),
  );
  const reveal = patch(rectangle(0, height - 7, width, 7), PAINT.windowFrameShade);
  return (
    frame +
    shade.join('') +
    reveal +
    pen.ink([
      [0, 0],
      [0, height],
      [MIDDLE - 12, height],
      [MIDDLE - 12, 0],
    ]) +
    pen.ink([
      [MIDDLE + 12, 0],
      [MIDDLE + 12, height],
      [width, height],
      [width, 0],
    ]) +
    pen.ink([
      [-POST, 0],
      [-POST, height + POST],
    ]) +
    pen.ink([
      [width + POST, 0],
      [width + POST, height + POST],
    ]) +
    pen.ink(
      [
        [MIDDLE, 242],
        [MIDDLE, 272],
      ],
      { width: 7 },
    )
  );
}
