import { PAINT } from '../palette.ts';
import { clipped, curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';
import { CORRIDOR, CORRIDOR_END, deeper } from './corridor-depth.ts';

const [LEFT, FLOOR] = deeper([0, 0], CORRIDOR_END);
const [RIGHT, CEILING] = deeper([CORRIDOR.width, -CORRIDOR.height], CORRIDOR_END);

/** The window at the far end of the corridor, from the opening's lower left corner. */
export const END_WINDOW = { x: 124, y: -350, width: 66, height: 70 } as const;

function view(): string {
  const { x, y, width, height } = END_WINDOW;
  return (
    patch(rectangle(x, y, width, height), '#cddadb') +
    curvedPatch(
      [
        [x - 10, y + 44],
        [x + 18, y + 26],
        [x + 34, y + 38],
        [x + 52, y + 30],
        [x + 80, y + 48],
        [x + 80, y + 90, 'c'],
        [x - 10, y + 90, 'c'],
      ],
      PAINT.fjord,
    ) +
    curvedPatch(
      [
        [x - 10, y + 58],
        [x + 30, y + 52],
        [x + 80, y + 60],
        [x + 80, y + 90, 'c'],
        [x - 10, y + 90, 'c'],
      ],
      PAINT.leafLight,
    ) +
    patch(
      [
        [x + 8, y + 62],
        [x + 16, y + 30],
        [x + 24, y + 62],
      ],
      PAINT.leaf,
    )
  );
}

/** The end of the corridor: a window to the day, a bench to wait on, a plant. */
export function drawCorridorEnd(pen: Pen): string {
  const { x, y, width, height } = END_WINDOW;
  const glass = rectangle(x, y, width, height);
  const middle = x + width / 2;
  return (
    patch(rectangle(LEFT, CEILING, RIGHT - LEFT, FLOOR - CEILING), '#dcd3c1') +
    patch(rectangle(LEFT, FLOOR - 40, RIGHT - LEFT, 40), '#9baa9f') +
    patch(rectangle(x - 6, y - 6, width + 12, height + 12), PAINT.trim) +
    clipped(pen, glass, view()) +
    pen.ink(glass, { closed: true, width: 2.6 }) +
    pen.ink(
      [
        [middle, y],
        [middle, y + height],
      ],
      { width: 4, color: PAINT.trim },
    ) +
    pen.ink(rectangle(LEFT, CEILING, RIGHT - LEFT, FLOOR - CEILING), { closed: true, width: 2.6 }) +
    pen.box(rectangle(x - 10, y + height + 4, width + 20, 5), PAINT.sill, { width: 2 }) +
    pen.box(rectangle(x + 14, FLOOR - 25, 54, 9), PAINT.rust, { width: 2.4 }) +
    pen.ink(
      [
        [x + 19, FLOOR - 15],
        [x + 19, FLOOR - 1],
      ],
      { width: 2.6 },
    ) +
    pen.ink(
      [
        [x + 63, FLOOR - 15],
        [x + 63, FLOOR - 1],
      ],
      { width: 2.6 },
    )
  );
}
