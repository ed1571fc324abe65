import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { type Point, rectangle } from '../spline.ts';
import {
  CORRIDOR,
  CORRIDOR_END,
  type CorridorSide,
  onCorridorWall,
  wallPiece,
} from './corridor-depth.ts';

const WALL = { left: '#c9bfad', right: '#d9d0bf' } as const;
const PANEL = { left: '#8fa096', right: '#a3b0a3' } as const;
const PANEL_TOP = 162;
const RAIL = [176, 192] as const;
const DOOR_HEIGHT = 410;
const COOL = '#d3e4e8';

/** Doors between two depths; one stands ajar and shows the cooler light of the medicine room. */
const DOORS: Record<CorridorSide, readonly (readonly [near: number, far: number])[]> = {
  left: [
    [1.42, 1.9],
    [2.5, 3.2],
  ],
  right: [
    [1.95, 2.4],
    [2.9, 3.5],
  ],
};
export const MEDICINE_DOOR = [1.16, 1.54] as const;

/** Lines grow thinner the further away they are. */
const inkAt = (depth: number): number => 4.8 / Math.sqrt(depth);

function plate(pen: Pen, side: CorridorSide, depth: number): string {
  // Signs stand out from the wall, so that they are seen by whoever comes down the corridor.
  const [x, y] = onCorridorWall(side, depth, 372);
  const [width, height] = [42 / depth, 34 / depth];
  const left = side === 'left' ? x : x - width;
  return (
    pen.box(rectangle(left, y, width, height), PAINT.fjordDark, { width: inkAt(depth) * 0.6 }) +
    patch(
      rectangle(left + width * 0.2, y + height * 0.25, width * 0.26, height * 0.5),
      PAINT.paper,
    ) +
    patch(
      rectangle(left + width * 0.58, y + height * 0.25, width * 0.22, height * 0.5),
      PAINT.paper,
    )
  );
}

function closedDoor(pen: Pen, side: CorridorSide, door: readonly [number, number]): string {
  const [near, far] = door;
  const width = inkAt(near) * 0.85;
  const handle = near + (far - near) * 0.16;
  return (
    pen.box(wallPiece(side, [near - 0.06, far + 0.08], [0, DOOR_HEIGHT + 14]), PAINT.trim, {
      width,
    }) +
    pen.box(wallPiece(side, door, [0, DOOR_HEIGHT]), side === 'left' ? '#b39c76' : '#c6b18b', {
      width,
    }) +
    pen.ink(
      [onCorridorWall(side, handle, 190), onCorridorWall(side, handle + (far - near) * 0.24, 190)],
      { width: width * 1.3 },
    ) +
    plate(pen, side, near - 0.1)
  );
}

/** What little is seen of the medicine room: shelves with boxes, in cool light, and its door swung in. */
function medicineRoom(pen: Pen): string {
  const [near, far] = MEDICINE_DOOR;
  const shelf = (height: number): string =>
    patch(wallPiece('right', [near + 0.02, far - 0.14], [height, height + 7]), '#8fa8ad');
  const box = (depth: number, height: number, size: number, color: string): string =>
    patch(wallPiece('right', [depth, depth + 0.05], [height + 7, height + 7 + size]), color);
  return (
    pen.box(wallPiece('right', [near - 0.05, far + 0.06], [0, DOOR_HEIGHT + 14]), PAINT.trim, {
      width: 4,
    }) +
    pen.box(wallPiece('right', MEDICINE_DOOR, [0, DOOR_HEIGHT]), COOL, { width: 4 }) +
    [100, 180, 260, 340].map(shelf).join('') +
    box(1.2, 180, 44, PAINT.paper) +
    box(1.28, 180, 34, PAINT.fjord) +
    box(1.2, 260, 36, PAINT.fjordDark) +
    box(1.27, 260, 50, PAINT.paper) +
    box(1.22, 100, 40, PAINT.fjord) +
    box(1.3, 100, 30, PAINT.paper) +
    pen.box(
      [
        onCorridorWall('right', far, 0),
        onCorridorWall('right', far, DOOR_HEIGHT),
        onCorridorWall('right', far - 0.13, DOOR_HEIGHT - 16),
        onCorridorWall('right', far - 0.13, 12),
      ],
      '#a8bdc0',
      { width: 3.6 },
    ) +
    plate(pen, 'right', near - 0.06)
  );
}

function handrail(pen: Pen, side: CorridorSide, [near, far]: readonly [number, number]): string {
  const shadow = wallPiece(side, [near, far], [RAIL[0] - 12, RAIL[0] - 2]);
  return (
    patch(shadow, PAINT.shadow, 0.16) +
    pen.box(wallPiece(side, [near, far], RAIL), PAINT.wood, { width: inkAt(near) * 0.6 })
  );
}

/** One wall of the corridor with its painted panel, its doors and, between them, the handrail. */
export function drawCorridorWall(pen: Pen, side: CorridorSide): string {
  const whole = [1, CORRIDOR_END] as const;
  const skirting = wallPiece(side, whole, [0, 14]);
  const ends: Point[] = [onCorridorWall(side, 1, 14), onCorridorWall(side, CORRIDOR_END, 14)];
  const ceilingLine = [
    onCorridorWall(side, 1, CORRIDOR.height),
    onCorridorWall(side, CORRIDOR_END, CORRIDOR.height),
  ];
  const floorLine = [onCorridorWall(side, 1, 0), onCorridorWall(side, CORRIDOR_END, 0)];
  const gaps =
    side === 'left'
      ? ([
          [1, 1.34],
          [2, 2.42],
          [3.3, CORRIDOR_END],
        ] as const)
      : ([
          [1, 1.1],
          [1.62, 1.87],
          [2.5, 2.82],
          [3.6, CORRIDOR_END],
        ] as const);
  return (
    patch(wallPiece(side, whole, [0, CORRIDOR.height]), WALL[side]) +
    patch(wallPiece(side, whole, [0, PANEL_TOP]), PANEL[side]) +
    patch(skirting, PAINT.trimSide) +
    pen.ink([onCorridorWall(side, 1, PANEL_TOP), onCorridorWall(side, CORRIDOR_END, PANEL_TOP)], {
      width: 2.6,
    }) +
    pen.ink(ends, { width: 2.2 }) +
    pen.ink(ceilingLine, { width: 3 }) +
    pen.ink(floorLine, { width: 3.6 }) +
    gaps.map((gap) => handrail(pen, side, gap)).join('') +
    DOORS[side].map((door) => closedDoor(pen, side, door)).join('') +
    (side === 'right' ? medicineRoom(pen) : '')
  );
}
