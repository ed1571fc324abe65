import { aboutNeck, cornerAboutNeck } from '../draw-neck.ts';
import { checkColor, checks } from './checks.ts';
import type { Garment } from './garment.ts';
import { backShade, bellyShade, openFronts, type Opening, panel } from './panels.ts';
import { drawUnderLayer } from './under-layer.ts';

const OPENING: Opening = [46, 48, 52];

/** A checked shirt worn open over a T-shirt, sleeves turned up. */
export const FLANNEL: Garment = {
  sleeve: () => ({ to: 1.62, width: 1, end: 'turned' }),
  drop: { seated: 12, standing: 44 },
  pockets: 'trousers',
  badge: 56,
  trunk(fabric) {
    const { pen, torso, top, hem } = fabric;
    const at = aboutNeck(torso);
    const corner = cornerAboutNeck(torso);
    const fronts = openFronts(fabric, OPENING, { back: at(-60, 8), front: at(36, 14) });
    const pattern = checks(pen, checkColor(top), [at(-10, 20), [torso.back.hip[0] / 2, hem]]);
    return [
      drawUnderLayer(fabric, OPENING[2]),
      panel(pen, fronts.front, top.color, bellyShade(fabric) + pattern),
      pen.shape(
        [corner(30, 6), at(48, 14), corner(66, 48), corner(32, 62), at(26, 42), at(28, 22)],
        top.color,
      ),
      panel(pen, fronts.back, top.color, backShade(fabric) + bellyShade(fabric) + pattern),
      pen.shape(
        [corner(-52, -2), at(-72, 10), corner(-92, 46), corner(-56, 60), at(-52, 40), at(-56, 20)],
        top.color,
      ),
    ].join('');
  },
};
