import { PAINT } from '../palette.ts';
import { clipped, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';
import { CORRIDOR, CORRIDOR_END, levelPiece } from './corridor-depth.ts';
import { drawCorridorEnd } from './corridor-end.ts';
import { drawCorridorWall } from './corridor-walls.ts';

const { width, height } = CORRIDOR;
const CASING = 18;
/** What lies on the floor comes out to our feet. */
const BEFORE = 0.62;
export const LINOLEUM = '#b3aa95';
const LAMPS = [
  [1.34, 1.56],
  [1.86, 2.2],
  [2.65, 3.2],
] as const;

function ceiling(pen: Pen): string {
  const lamp = (depths: readonly [number, number]): string =>
    pen.box(levelPiece(height, depths, [0.34, 0.56]), '#f3ecd6', { width: 2.6 });
  return patch(levelPiece(height, [1, CORRIDOR_END], [0, 1]), '#e4dccb') + LAMPS.map(lamp).join('');
}

function floor(): string {
  const whole = [BEFORE, CORRIDOR_END] as const;
  return (
    patch(levelPiece(0, [0.985, CORRIDOR_END], [0, 1]), LINOLEUM) +
    // Linoleum shines: the window at the end lies in it.
    patch(levelPiece(0, whole, [0.3, 0.56]), '#cfc8b4', 0.5) +
    // The line that leads to the reception, for those who have never been here.
    patch(levelPiece(0, whole, [0.74, 0.79]), PAINT.fjord)
  );
}

function casing(pen: Pen): string {
  const bars = [
    rectangle(-CASING, -height - CASING, CASING, height + CASING),
    rectangle(width, -height - CASING, CASING, height + CASING),
    rectangle(-CASING, -height - CASING, width + 2 * CASING, CASING),
  ];
  return bars.map((bar) => pen.box(bar, PAINT.trim, { width: 4.4 })).join('');
}

/** The way into the corridor, which runs away to its window; origin: lower left corner of the opening. */
export function drawCorridorOpening(pen: Pen): string {
  const hole = rectangle(0, -height, width, height);
  const inside =
    ceiling(pen) +
    drawCorridorWall(pen, 'left') +
    drawCorridorWall(pen, 'right') +
    drawCorridorEnd(pen);
  return floor() + clipped(pen, hole, inside) + casing(pen);
}
