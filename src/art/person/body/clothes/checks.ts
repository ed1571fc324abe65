import { mixColours } from '../../../colour.ts';
import { INK } from '../../../palette.ts';
import type { Pen } from '../../../pen.ts';
import type { Point } from '../../../spline.ts';
import type { TopLook } from '../../person-look.ts';

const PACE = 40;
const REACH = 230;

/** Of the stripes on a checked cloth. */
export const checkColor = ({ color }: TopLook): string => mixColours(color, INK, 0.7);

/** Light checks round an axis, for the inside of a clip: `axis` runs down a trunk or along a sleeve. */
export function checks(pen: Pen, color: string, [from, to]: readonly [Point, Point]): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const at = (along: number, across: number): Point => [
    from[0] + ux * along - uy * across,
    from[1] + uy * along + ux * across,
  ];
  const line = (a: Point, b: Point, width: number): string =>
    pen.ink([a, b], { color, width, opacity: 0.42, wobble: 1.2 });
  const drawn: string[] = [];
  for (let across = PACE / 2 - REACH; across <= REACH; across += PACE)
    drawn.push(line(at(-40, across), at(length + 60, across), 7));
  for (let along = 0; along <= length + 40; along += PACE)
    drawn.push(line(at(along, -REACH), at(along, REACH), 7));
  return drawn.join('');
}
