import { curvedPatch, type Pen } from '../../../pen.ts';
import type { Knot, Point } from '../../../spline.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Torso } from '../torso.ts';
import type { Garment } from './garment.ts';
import { backShade, bellyShade, panel, wholeFront } from './panels.ts';
import { ribHem } from './rib-hem.ts';
import { shirtCollar } from './shirt-collar.ts';
import { drawYoke } from './yoke.ts';

function roundCollar(pen: Pen, torso: Torso, color: string): string {
  const at = aboutNeck(torso);
  const inner = [at(-56, 6), at(-38, 25), at(-10, 33), at(18, 27), at(32, 12)];
  const outer = [at(-66, 18), at(-44, 39), at(-10, 48), at(24, 40), at(42, 24)];
  const ticks = [-48, -30, -10, 10, 26].map((x, i) => {
    const lift = [16, 4, 0, 3, 14][i] ?? 0;
    return pen.line([at(x, 36 - lift), at(x * 1.06, 43 - lift)], {
      width: 3.2,
      taper: 3,
      opacity: 0.5,
    });
  });
  return (
    curvedPatch([...inner, ...outer.toReversed()], color) +
    pen.line(inner, { width: 6.4 }) +
    pen.line(outer, { width: 5 }) +
    ticks.join('')
  );
}

function turtleneck(pen: Pen, torso: Torso, color: string, shade: string): string {
  const at = aboutNeck(torso);
  const outline: Knot[] = [
    [...at(-46, -22), 'c'],
    at(-14, -8),
    [...at(30, -18), 'c'],
    at(33, 8),
    at(38, 22),
    at(18, 38),
    at(-12, 44),
    at(-42, 36),
    at(-61, 18),
    at(-50, 0),
  ];
  const fold: Point[] = [at(-52, 0), at(-14, 16), at(34, 4)];
  return (
    pen.shape(outline, color, { width: 6.6 }) +
    curvedPatch(
      [at(-46, -20), at(-14, -6), at(28, -16), at(26, -6), at(-14, 6), at(-46, -8)],
      shade,
      0.8,
    ) +
    pen.line(fold, { width: 4.6, opacity: 0.8 })
  );
}

/** A knitted sweater with a rib at neck, cuffs and hem. */
export const SWEATER: Garment = {
  sleeve: () => ({ to: 2, width: 1.04, end: 'rib' }),
  drop: { seated: 10, standing: 26 },
  pockets: 'trousers',
  badge: 20,
  trunk(fabric) {
    const { pen, torso, top } = fabric;
    const at = aboutNeck(torso);
    const neckline = [at(-60, 10), at(-40, 32), at(-10, 40), at(20, 34), at(38, 16)];
    const front = wholeFront(fabric, neckline);
    const yoke = top.yoke === undefined ? '' : drawYoke(torso, top.yoke);
    const inside = backShade(fabric) + bellyShade(fabric) + yoke + ribHem(fabric);
    const collars = {
      round: (): string => roundCollar(pen, torso, top.trim),
      turtle: (): string => turtleneck(pen, torso, top.color, top.shade),
      shirt: (): string =>
        roundCollar(pen, torso, top.trim) + shirtCollar(pen, torso, top.under, top.shade),
    };
    return panel(pen, front, top.color, inside) + collars[top.neck ?? 'round']();
  },
};
