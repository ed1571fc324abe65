import type { Point } from '../spline.ts';

/** The opening, from its lower left corner: how wide and high, and where all that runs away in it meets. */
export const CORRIDOR = { width: 380, height: 510, vanishing: [150, -320] } as const;
/** How many times further away than the opening the end of the corridor is. */
export const CORRIDOR_END = 4;

export type CorridorSide = 'left' | 'right';

/** A point of the opening, moved along the corridor; `depth` 1 is the opening itself. */
export function deeper([x, y]: Point, depth: number): Point {
  const [vx, vy] = CORRIDOR.vanishing;
  return [vx + (x - vx) / depth, vy + (y - vy) / depth];
}

/** A point of a side wall: how far down the corridor, and its height over the floor as seen in the opening. */
export function onCorridorWall(side: CorridorSide, depth: number, height: number): Point {
  return deeper([side === 'left' ? 0 : CORRIDOR.width, -height], depth);
}

/** A piece of a side wall between two depths and two heights. */
export function wallPiece(
  side: CorridorSide,
  [near, far]: readonly [number, number],
  [low, high]: readonly [number, number],
): Point[] {
  return [
    onCorridorWall(side, near, low),
    onCorridorWall(side, near, high),
    onCorridorWall(side, far, high),
    onCorridorWall(side, far, low),
  ];
}

/** A piece of the floor (height 0) or the ceiling between two depths and two shares of the width. */
export function levelPiece(
  height: number,
  [near, far]: readonly [number, number],
  [left, right]: readonly [number, number],
): Point[] {
  const at = (share: number, depth: number): Point =>
    deeper([share * CORRIDOR.width, -height], depth);
  return [at(left, near), at(right, near), at(right, far), at(left, far)];
}
