import { INK } from '../../../palette.ts';
import { curvedPatch, patch, type Pen } from '../../../pen.ts';
import { ellipse, type Point } from '../../../spline.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Fabric, Garment } from './garment.ts';
import { backShade, bellyShade, hemMiddle, panel, wholeFront } from './panels.ts';
import { shirtCollar } from './shirt-collar.ts';

/** The strip with the buttons. */
function placket({ pen, torso, hem, top }: Fabric): string {
  const at = aboutNeck(torso);
  const middle = hemMiddle(torso);
  const [x, y] = at(-8, 54);
  const along = (t: number): Point => [
    x + (middle - x) * t + 10 * Math.sin(Math.PI * t),
    y + (hem - y) * t,
  ];
  const lines = [-9, 10].map((dx) =>
    pen.line(
      [0, 0.35, 0.7, 1.1].map((t): Point => [along(t)[0] + dx, along(t)[1]]),
      { width: 4.2, taper: 4, opacity: 0.8 },
    ),
  );
  const buttons = [0.14, 0.4, 0.66, 0.92].map((t) => {
    const [bx, by] = along(t);
    return patch(ellipse(bx, by, 4, 4, 10), INK, 0.7);
  });
  return (
    curvedPatch(
      [
        ...[0, 0.5, 1.1].map((t): Point => [along(t)[0] - 9, along(t)[1]]),
        ...[1.1, 0.5, 0].map((t): Point => [along(t)[0] + 10, along(t)[1]]),
      ],
      top.trim,
      0.7,
    ) +
    lines.join('') +
    buttons.join('')
  );
}

/** Slept in, sat in: the creases of a shirt that has had a long day. */
function creases(pen: Pen, torso: Fabric['torso']): string {
  const at = aboutNeck(torso);
  const fold = { width: 4.4, taper: 12, opacity: 0.6 };
  return (
    pen.line([at(-66, 92), at(-52, 104), at(-32, 108)], fold) +
    pen.line([at(52, 112), at(38, 124), at(20, 128)], fold) +
    pen.line([at(-74, 150), at(-56, 156), at(-36, 152)], fold) +
    pen.line([at(60, 158), at(44, 168), at(24, 168)], fold) +
    pen.line([at(-58, 186), at(-38, 194)], fold)
  );
}

/** A shirt with collar and buttons, hanging out. */
export const SHIRT: Garment = {
  sleeve: (top) =>
    top.rolled ? { to: 1.6, width: 0.96, end: 'turned' } : { to: 2, width: 0.98, end: 'cuff' },
  drop: { seated: 12, standing: 40 },
  pockets: 'trousers',
  badge: 24,
  trunk(fabric) {
    const { pen, torso, top } = fabric;
    const at = aboutNeck(torso);
    const neckline = [at(-56, 10), at(-34, 36), at(-8, 56), at(18, 38), at(36, 14)];
    return (
      panel(
        pen,
        wholeFront(fabric, neckline),
        top.color,
        backShade(fabric) + bellyShade(fabric) + placket(fabric),
      ) +
      (top.creased ? creases(pen, torso) : '') +
      shirtCollar(pen, torso, top.trim, top.shade)
    );
  },
};
