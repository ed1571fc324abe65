import { mixColours } from '../../../colour.ts';
import { curvedPatch } from '../../../pen.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Garment } from './garment.ts';
import { gownDots } from './gown-dots.ts';
import { backShade, bellyShade, panel, wholeFront } from './panels.ts';

/** A hospital shirt: wide, with a sparse print and sleeves to the elbow. */
export const GOWN: Garment = {
  sleeve: () => ({ to: 0.9, width: 1.14, end: 'hem' }),
  drop: { seated: 30, standing: 150 },
  pockets: 'trousers',
  badge: 20,
  trunk(fabric) {
    const { pen, torso, top } = fabric;
    const at = aboutNeck(torso);
    const neckline = [at(-62, 8), at(-44, 38), at(-10, 52), at(24, 42), at(42, 14)];
    const outer = [at(-72, 16), at(-50, 50), at(-10, 66), at(30, 54), at(52, 22)];
    const dots = gownDots(fabric, mixColours(top.trim, top.color, 0.2));
    return (
      panel(
        pen,
        wholeFront(fabric, neckline),
        top.color,
        backShade(fabric) + bellyShade(fabric) + dots,
      ) +
      curvedPatch([...neckline, ...outer.toReversed()], top.trim) +
      pen.line(neckline, { width: 6.2 }) +
      pen.line(outer, { width: 4 })
    );
  },
};
