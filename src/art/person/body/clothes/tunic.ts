import { curvedPatch } from '../../../pen.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Side } from '../stances.ts';
import type { Fabric, Garment } from './garment.ts';
import { backShade, bellyShade, hemMiddle, panel, wholeFront } from './panels.ts';

function patchPocket({ pen, torso, top, hem }: Fabric, side: Side): string {
  const out = side === 'back' ? -1 : 1;
  const x = hemMiddle(torso) + out * 50;
  const y = hem - 82;
  return (
    pen.line(
      [
        [x - 26, y],
        [x - 25, y + 44],
        [x - 20, y + 54],
        [x + 20, y + 54],
        [x + 25, y + 44],
        [x + 26, y],
      ],
      { width: 4.6, taper: 4 },
    ) +
    curvedPatch(
      [
        [x - 26, y, 'c'],
        [x + 26, y, 'c'],
        [x + 26, y + 10, 'c'],
        [x - 26, y + 10, 'c'],
      ],
      top.trim,
    ) +
    pen.line(
      [
        [x - 27, y + 10],
        [x + 27, y + 10],
      ],
      { width: 3.6, taper: 3, opacity: 0.7 },
    ) +
    pen.line(
      [
        [x - 27, y],
        [x + 27, y],
      ],
      { width: 4.6, taper: 3 },
    )
  );
}

/** The blouse of clinical staff: V-neck, short sleeves, pockets. */
export const TUNIC: Garment = {
  sleeve: () => ({ to: 0.74, width: 1.06, end: 'hem' }),
  drop: { seated: 14, standing: 56 },
  pockets: 'coat',
  badge: 20,
  trunk(fabric) {
    const { pen, torso, top } = fabric;
    const at = aboutNeck(torso);
    const back = [at(-62, 6), at(-40, 46), at(-9, 92)];
    const front = [at(-9, 92), at(20, 50), at(40, 12)];
    const under = [
      at(-58, 4),
      at(-36, 26),
      at(-9, 34),
      at(18, 28),
      at(36, 10),
      at(24, 60),
      at(-9, 96),
      at(-44, 56),
    ];
    return [
      curvedPatch(under, top.under),
      pen.line([at(-54, 12), at(-34, 30), at(-9, 37), at(16, 31), at(32, 16)], { width: 5.2 }),
      panel(
        pen,
        wholeFront(fabric, [at(-62, 6), at(-40, 46), at(-9, 92), at(20, 50), at(40, 12)]),
        top.color,
        backShade(fabric) + bellyShade(fabric),
      ),
      curvedPatch([...back, at(-9, 74), at(-28, 46), at(-50, 6)], top.trim),
      curvedPatch([...front, at(28, 12), at(8, 50), at(-9, 74)], top.trim),
      pen.line(back, { width: 5.2, taper: 3 }),
      pen.line(front, { width: 5.2, taper: 3 }),
      patchPocket(fabric, 'back'),
      patchPocket(fabric, 'front'),
    ].join('');
  },
};
