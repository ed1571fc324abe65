import { curvedPatch } from '../../../pen.ts';
import type { Knot, Point } from '../../../spline.ts';
import type { BodyLook } from '../../person-look.ts';
import { type Side, SIDES } from '../stances.ts';
import type { Fabric, Garment } from './garment.ts';
import { hemMiddle } from './panels.ts';

/** The pouch of a hoodie: there whether hands are in it or not. */
export function drawPouch({ pen, torso, top, hem }: Fabric): string {
  const middle = hemMiddle(torso);
  const high = hem - (torso.pose === 'seated' ? 84 : 112);
  const low = hem - (torso.pose === 'seated' ? 16 : 24);
  const outline: Knot[] = [
    [middle - 50, high, 'c'],
    [middle + 50, high, 'c'],
    [middle + 78, low - 16, 'c'],
    [middle + 78, low, 'c'],
    [middle, low + 6],
    [middle - 78, low, 'c'],
    [middle - 78, low - 16, 'c'],
  ];
  return (
    pen.shape(outline, top.color, { width: 6.2 }) +
    pen.line(
      [
        [middle - 34, high + 26],
        [middle - 6, high + 36],
        [middle + 30, high + 27],
      ],
      { width: 4.6, taper: 12, opacity: 0.6 },
    )
  );
}

/** Cloth over a hand: the opening at the wrist, the hand a soft fold below it. */
function overHand(
  { pen }: Fabric,
  [x, y]: Point,
  side: Side,
  color: string,
  sewnOn: boolean,
): string {
  const out = side === 'back' ? -1 : 1;
  const outline: Knot[] = [
    [x - out * 34, y - 12, 'c'],
    [x + out * 30, y + 4, 'c'],
    [x + out * 28, y + 46],
    [x + out * 16, y + 66],
    [x - out * 20, y + 68],
    [x - out * 33, y + 50],
  ];
  return (
    // A pocket sewn on has a seam all round; one in the trousers shows its opening and the hand's shape.
    (sewnOn
      ? pen.shape(outline, color, { width: 6.2 })
      : curvedPatch(outline, color) + pen.line(outline.slice(0, 4), { width: 6.2 })) +
    pen.line(
      [
        [x + out * 12, y + 26],
        [x + out * 8, y + 44],
        [x - out * 6, y + 54],
      ],
      { width: 4.4, taper: 12, opacity: 0.6 },
    )
  );
}

/** What covers hands that are in pockets. */
export function drawPockets(
  fabric: Fabric,
  pockets: Garment['pockets'],
  wrists: Readonly<Record<Side, Point>>,
  lower: BodyLook['lower'],
): string {
  if (pockets === 'pouch') return drawPouch(fabric);
  const sewnOn = pockets === 'coat';
  const color = sewnOn ? fabric.top.color : lower.color;
  return SIDES.map((side) => overHand(fabric, wrists[side], side, color, sewnOn)).join('');
}
