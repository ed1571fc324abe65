import { curvedPatch, type Pen } from '../../../pen.ts';
import type { Knot } from '../../../spline.ts';
import { aboutNeck, cornerAboutNeck } from '../draw-neck.ts';
import type { Torso } from '../torso.ts';
import type { Garment } from './garment.ts';
import { backShade, bellyShade, panel, wholeFront } from './panels.ts';
import { drawPouch } from './pockets.ts';
import { ribHem } from './rib-hem.ts';

function strings(pen: Pen, torso: Torso, color: string): string {
  const at = aboutNeck(torso);
  return [-28, 8]
    .map((x, i) => {
      const end = at(x + (i === 0 ? -3 : 4), 118 + i * 8);
      const cord = [at(x, 52), at(x + (i === 0 ? -6 : 7), 86), end];
      return (
        pen.line(cord, { width: 8.4, taper: 4 }) + pen.line(cord, { width: 3.6, color, taper: 2 })
      );
    })
    .join('');
}

/** A hooded sweatshirt, the hood down. */
export const HOODIE: Garment = {
  sleeve: () => ({ to: 2, width: 1.08, end: 'rib' }),
  drop: { seated: 10, standing: 24 },
  pockets: 'pouch',
  badge: 20,
  behind({ pen, torso, top }) {
    const at = aboutNeck(torso);
    const hood: Knot[] = [
      at(-92, 22),
      at(-88, -14),
      at(-62, -40),
      at(-10, -50),
      at(46, -38),
      at(70, -8),
      at(72, 26),
      at(0, 40),
    ];
    return pen.shape(hood, top.shade);
  },
  trunk(fabric) {
    const { pen, torso, top } = fabric;
    const at = aboutNeck(torso);
    const corner = cornerAboutNeck(torso);
    const neckline = [at(-66, 12), at(-40, 40), at(-10, 56), at(22, 42), at(44, 18)];
    const shirt = [at(-58, 10), at(-8, 20), at(36, 14), at(20, 50), at(-10, 64), at(-42, 48)];
    return [
      curvedPatch(shirt, top.under),
      pen.line([at(-42, 22), at(-10, 34), at(24, 24)], { width: 5.4 }),
      panel(
        pen,
        wholeFront(fabric, neckline),
        top.color,
        backShade(fabric) + bellyShade(fabric) + ribHem(fabric),
      ),
      drawPouch(fabric),
      // The edges of the hood lie over the shoulders and meet below the throat.
      pen.shape(
        [
          corner(-52, -14),
          at(-82, -6),
          at(-94, 22),
          at(-70, 52),
          at(-34, 68),
          corner(-10, 66),
          at(-36, 44),
          at(-52, 18),
        ],
        top.color,
      ),
      pen.shape(
        [
          corner(32, -6),
          at(60, 2),
          at(72, 26),
          at(52, 54),
          at(16, 70),
          corner(-12, 66),
          at(16, 44),
          at(30, 20),
        ],
        top.color,
      ),
      strings(pen, torso, top.under),
    ].join('');
  },
};
