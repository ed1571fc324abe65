import { mixColours } from '../../../colour.ts';
import { INK_FAR, PAINT } from '../../../palette.ts';
import { clipped, curvedPatch } from '../../../pen.ts';
import { type Knot, spline } from '../../../spline.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Fabric } from './garment.ts';
import { gownDots } from './gown-dots.ts';
import { shirtCollar } from './shirt-collar.ts';
import { hemMiddle } from './panels.ts';

/**
 * What shows where the top is open: a T-shirt, a shirt or blouse with collar, or a hospital shirt. `opening` is
 * half as wide as the top is open at its hem; where it is wide, the layer ends a little below it.
 */
export function drawUnderLayer(fabric: Fabric, opening: number): string {
  const { pen, torso, top } = fabric;
  const at = aboutNeck(torso);
  const kind = top.underKind ?? 'round';
  const wide = opening > 20;
  const hem = fabric.hem + (wide ? { gown: 26, collar: 10, round: 10 }[kind] : 0);
  const middle = hemMiddle(torso);
  const cloth: Knot[] = [
    [...at(34, 22), 'c'],
    at(20, 36),
    at(-8, 43),
    at(-38, 34),
    [...at(-58, 12), 'c'],
    at(-58, 150),
    [middle - 62, hem, 'c'],
    [middle, hem + 7],
    [middle + 62, hem, 'c'],
    at(50, 150),
  ];
  const reach = Math.min(62, opening + 14);
  const edge = wide
    ? pen.line([
        [middle - reach, hem + 1],
        [middle, hem + 7],
        [middle + reach, hem + 1],
      ])
    : '';
  const line = [at(32, 24), at(18, 37), at(-8, 43), at(-38, 34), at(-56, 16)];
  const rib = [at(28, 36), at(14, 47), at(-10, 53), at(-40, 44), at(-54, 32)];
  if (kind === 'collar')
    return (
      curvedPatch(cloth, top.under) +
      edge +
      pen.line([at(-8, 56), at(-8, 130), [middle, hem]], { width: 4.4, opacity: 0.7 }) +
      shirtCollar(pen, torso, top.under, mixColours(top.under, INK_FAR, 0.16))
    );
  return (
    curvedPatch(cloth, top.under) +
    (kind === 'gown'
      ? clipped(
          pen,
          spline(cloth, true),
          gownDots({ ...fabric, hem }, mixColours(top.under, PAINT.fjordDark, 0.55)),
        )
      : '') +
    edge +
    pen.line(line, { width: 6.1 }) +
    pen.line(rib, { width: 4, opacity: 0.6 })
  );
}
