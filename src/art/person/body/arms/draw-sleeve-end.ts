import type { Joint } from '../../../limb-outline.ts';
import { patch, type Pen } from '../../../pen.ts';
import { around } from '../../../spline.ts';
import type { TopLook } from '../../person-look.ts';
import { acrossLimb } from './across-limb.ts';
import type { SleeveCut } from './sleeve-cut.ts';

/** How long the ends of sleeves are, in pixels. */
const LENGTH: Record<SleeveCut['end'], number> = { cuff: 20, rib: 24, hem: 12, turned: 30 };

/** Cuff, rib, hem or turned-up edge at the end of a sleeve. */
export function drawSleeveEnd(
  pen: Pen,
  joints: readonly Joint[],
  { end }: SleeveCut,
  top: TopLook,
): string {
  const [a, b] = [around(joints, -2), around(joints, -1)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const from = 1 - LENGTH[end] / length;
  const edge = acrossLimb(a, b, from, 1, 6);
  const outer = acrossLimb(a, b, 1.02, 1, 6);
  const drawn = [
    patch([...edge, ...outer.toReversed()], top.trim),
    pen.ink(edge, { width: end === 'hem' ? 4 : 4.6, taper: 4 }),
  ];
  if (end === 'rib')
    for (const i of [1, 2, 3, 4]) {
      const [p, q] = [around(edge, i), around(outer, i)];
      const at = (t: number): [number, number] => [
        p[0] + (q[0] - p[0]) * t,
        p[1] + (q[1] - p[1]) * t,
      ];
      drawn.push(pen.line([at(0.25), at(0.8)], { width: 3.4, taper: 4, opacity: 0.55 }));
    }
  return drawn.join('');
}
