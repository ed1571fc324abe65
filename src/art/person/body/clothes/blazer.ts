import { curvedPatch } from '../../../pen.ts';
import type { Knot } from '../../../spline.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Side } from '../stances.ts';
import type { Fabric, Garment } from './garment.ts';
import { backShade, bellyShade, hemMiddle, openFronts, type Opening, panel } from './panels.ts';
import { drawUnderLayer } from './under-layer.ts';

/** The folded collar and the lapel below its notch. */
function lapel({ pen, torso, top }: Fabric, side: Side): string {
  const at = aboutNeck(torso);
  const s = (x: number, y: number, corner = false): Knot => {
    const spot = side === 'front' ? at(x, y) : at(-22 - x, y - 6);
    return corner ? [...spot, 'c'] : spot;
  };
  return (
    pen.shape(
      [s(40, 48, true), s(70, 58, true), s(54, 104), s(6, 158, true), s(18, 104), s(32, 60)],
      top.trim,
      { width: 6.4 },
    ) +
    pen.shape(
      [s(30, 6, true), s(50, 16), s(62, 34), s(56, 52, true), s(36, 50, true), s(30, 26)],
      top.trim,
      { width: 6.4 },
    )
  );
}

function flap({ pen, torso, top, hem }: Fabric, side: Side): string {
  const out = side === 'back' ? -1 : 1;
  const x = hemMiddle(torso) + out * 56;
  const y = hem - 62;
  return (
    curvedPatch(
      [
        [x - 24, y, 'c'],
        [x + 24, y, 'c'],
        [x + 23, y + 13, 'c'],
        [x - 23, y + 13, 'c'],
      ],
      top.shade,
      0.6,
    ) +
    pen.line(
      [
        [x - 25, y],
        [x + 25, y],
      ],
      { width: 4.6, taper: 5 },
    )
  );
}

const OPENING: Opening = [34, 10, 16];

/** A blazer, or a doctor's coat, over a blouse; worn open. */
export const BLAZER: Garment = {
  sleeve: () => ({ to: 2, width: 1, end: 'hem' }),
  drop: { seated: 16, standing: 60 },
  pockets: 'coat',
  badge: 30,
  trunk(fabric) {
    const { pen, torso, top } = fabric;
    const at = aboutNeck(torso);
    const fronts = openFronts(fabric, OPENING, { back: at(-60, 8), front: at(38, 14) });
    return [
      drawUnderLayer(fabric, OPENING[2]),
      panel(pen, fronts.front, top.color, bellyShade(fabric)),
      panel(pen, fronts.back, top.color, backShade(fabric) + bellyShade(fabric)),
      lapel(fabric, 'front'),
      lapel(fabric, 'back'),
      torso.pose === 'standing' ? flap(fabric, 'front') + flap(fabric, 'back') : '',
    ].join('');
  },
};
