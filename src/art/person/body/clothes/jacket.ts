import { aboutNeck, cornerAboutNeck } from '../draw-neck.ts';
import type { Garment } from './garment.ts';
import { backShade, openFronts, type Opening, panel } from './panels.ts';
import { drawUnderLayer } from './under-layer.ts';

const OPENING: Opening = [50, 45, 37];

/** A work jacket worn open, with a folded collar. */
export const JACKET: Garment = {
  sleeve: () => ({ to: 2, width: 1, end: 'cuff' }),
  drop: { seated: null, standing: 12 },
  pockets: 'coat',
  badge: 56,
  trunk(fabric) {
    const { pen, torso, top } = fabric;
    const at = aboutNeck(torso);
    const fronts = openFronts(fabric, OPENING, { back: at(-60, 8), front: at(36, 14) });
    const corner = cornerAboutNeck(torso);
    return [
      drawUnderLayer(fabric, OPENING[2]),
      panel(pen, fronts.front, top.color, ''),
      pen.shape(
        [corner(30, 6), at(52, 18), at(62, 40), corner(34, 74), at(26, 46), at(30, 24)],
        top.trim,
      ),
      panel(pen, fronts.back, top.color, backShade(fabric)),
      pen.shape(
        [corner(-52, -2), at(-76, 14), at(-88, 40), corner(-54, 74), at(-54, 44), at(-60, 20)],
        top.trim,
      ),
    ].join('');
  },
};
