import { patch, type Pen } from '../../../pen.ts';
import { ellipse } from '../../../spline.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Torso } from '../torso.ts';

const SILVER = '#d9d8d0';
const SILVER_SHADE = '#a9aaa6';

/** A risku: the round silver brooch of the gákti, with small loose discs along its lower edge. */
export function drawBrooch(pen: Pen, torso: Torso): string {
  const [x, y] = aboutNeck(torso)(-10, 66);
  const ring = (radius: number, width: number): string =>
    pen.ink(ellipse(x, y, radius, radius, 40), { closed: true, width, wobble: 0.3 });
  const discs = [-0.9, -0.3, 0.3, 0.9].map((angle) => {
    const disc = ellipse(x + 21 * Math.sin(angle), y + 23 * Math.cos(angle), 5, 5.6, 14);
    return patch(disc, SILVER) + pen.ink(disc, { closed: true, width: 2.8, wobble: 0.2 });
  });
  const studs = Array.from({ length: 6 }, (_, i) => {
    const angle = (i / 6) * Math.PI * 2;
    return patch(
      ellipse(x + 11 * Math.sin(angle), y + 11 * Math.cos(angle), 2.4, 2.4, 8),
      '#6d6e6c',
    );
  });
  return (
    discs.join('') +
    patch(ellipse(x, y, 19, 19), SILVER) +
    patch(ellipse(x - 4, y + 4, 13, 13), SILVER_SHADE, 0.6) +
    ring(19, 4.6) +
    studs.join('') +
    patch(ellipse(x, y, 5, 5, 14), SILVER) +
    ring(5, 3)
  );
}
