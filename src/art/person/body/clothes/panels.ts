import { clipped, curvedPatch, patch, type Pen } from '../../../pen.ts';
import { type Knot, type Point, spline } from '../../../spline.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Side } from '../stances.ts';
import type { Torso } from '../torso.ts';
import type { Fabric } from './garment.ts';

const outward = (side: Side): number => (side === 'back' ? -1 : 1);

/** From the collar over the shoulder down the side to the hem. */
export function sideEdge({ torso, hem }: Fabric, side: Side, collar: Point): Knot[] {
  const { shoulder, chest, waist, hip } = torso[side];
  const out = outward(side);
  const below = hem > hip[1] + 8;
  return [
    [...collar, 'c'],
    [(collar[0] + shoulder[0]) / 2, (collar[1] + shoulder[1]) / 2 - 7],
    [shoulder[0] - out * 6, shoulder[1] + 2],
    chest,
    waist,
    ...(below
      ? ([hip, [hip[0] + out * 3, hem, 'c']] as const)
      : ([
          [hip[0], hem - 18],
          [hip[0] - out * 12, hem + 2],
        ] as const)),
  ];
}

/** One half of the trunk, as arms grow out of it. */
export function trunkHalf(fabric: Fabric, side: Side): Point[] {
  const { torso, hem } = fabric;
  const [x, y] = torso.neck;
  return spline([...sideEdge(fabric, side, [x, y + 10]), [x, hem, 'c']], true);
}

/** Where the middle of the front is at the hem. */
export const hemMiddle = ({ back, front }: Torso): number => (back.hip[0] + front.hip[0]) / 2;

/** A front in one piece, open at the neck along `neckline`, which runs from the back side to the front one. */
export function wholeFront(fabric: Fabric, neckline: readonly Point[]): Point[] {
  const { torso, hem } = fabric;
  const [first, last] = [neckline[0], neckline.at(-1)];
  if (!first || !last) throw new Error('A neckline has two ends');
  const dip = torso.pose === 'seated' ? 10 + torso.belly * 0.5 : 5;
  return spline(
    [
      ...neckline.slice(1, -1),
      ...sideEdge(fabric, 'front', last),
      [hemMiddle(torso), hem + dip],
      ...sideEdge(fabric, 'back', first).toReversed(),
    ],
    true,
  );
}

/** How an open front hangs: half its opening below the neck, at the chest and at the hem. */
export type Opening = readonly [top: number, chest: number, hem: number];

/** Both halves of an open front. */
export function openFronts(
  fabric: Fabric,
  opening: Opening,
  collar: Readonly<Record<Side, Point>>,
): Readonly<Record<Side, Point[]>> {
  const { torso, hem } = fabric;
  const half = (side: Side): Point[] =>
    spline(
      [
        ...sideEdge(fabric, side, collar[side]),
        ...innerEdge(torso, side, opening, hem).map((at, i): Knot => (i === 0 ? [...at, 'c'] : at)),
      ],
      true,
    );
  return { back: half('back'), front: half('front') };
}

/** The free edge of one half, from the hem up. */
export function innerEdge(
  torso: Torso,
  side: Side,
  [top, chest, low]: Opening,
  hem: number,
): Point[] {
  const at = aboutNeck(torso);
  const out = outward(side);
  const [neckX, neckY] = at(-8, 0);
  const length = hem - neckY;
  const along = (share: number): number => neckX + (hemMiddle(torso) - neckX) * share;
  const down = (y: number): number => neckY + Math.min(y, length * 0.8);
  return [
    [along(1) + out * low, hem + (torso.pose === 'seated' ? 8 : 4)],
    [along(0.5) + out * chest, down(150)],
    [along(0.2) + out * top, down(80)],
  ];
}

/** The side of the trunk turned from the light. */
export function backShade({ torso, top, hem }: Fabric, opacity = 0.8): string {
  const [x, y] = torso.back.shoulder;
  return curvedPatch(
    [
      [x + 34, y + 56, 'c'],
      [x - 30, y + 60, 'c'],
      [x - 30, hem + 20, 'c'],
      [x + 66, hem + 20, 'c'],
      [x + 54, y + 120],
    ],
    top.shade,
    opacity,
  );
}

/** What a round belly adds: shade under the chest and over the lap. */
export function bellyShade({ torso, top, hem }: Fabric): string {
  if (torso.belly < 5) return '';
  const [l, r] = [torso.back.waist, torso.front.waist];
  const middle = (l[0] + r[0]) / 2;
  return curvedPatch(
    [
      [l[0], hem - 34],
      [middle, hem - 14 + torso.belly * 0.3],
      [r[0] + 6, hem - 40],
      [r[0] + 10, hem + 30],
      [l[0], hem + 30],
    ],
    top.shade,
    0.8,
  );
}

/** A piece of cloth with shade inside its outline. */
export function panel(pen: Pen, outline: readonly Point[], color: string, inside: string): string {
  return patch(outline, color) + clipped(pen, outline, inside) + pen.ink(outline, { closed: true });
}
