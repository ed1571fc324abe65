import { patch } from '../../../pen.ts';
import type { Point } from '../../../spline.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Torso } from '../torso.ts';

/** How far below the neck the yoke hangs in front, and below the shoulders at its sides. */
const LOW = 98;
const AT_SHOULDERS = 46;

function row(torso: Torso, lift: number, count: number): Point[] {
  const [l, r] = [torso.back.shoulder, torso.front.shoulder];
  const [, low] = aboutNeck(torso)(0, LOW);
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count;
    const bow = (1 - (2 * t - 1) ** 2) ** 0.7;
    const side = l[1] + (r[1] - l[1]) * t + AT_SHOULDERS;
    return [l[0] - 12 + (r[0] - l[0] + 24) * t, side + (low - side) * bow - lift];
  });
}

const diamond =
  (color: string, rx: number, ry: number) =>
  ([x, y]: Point): string =>
    patch(
      [
        [x, y - ry],
        [x + rx, y],
        [x, y + ry],
        [x - rx, y],
      ],
      color,
    );

/** A knitted yoke round the shoulders: diamonds between two rows of stitches. For the inside of clips. */
export function drawYoke(torso: Torso, color: string): string {
  return [
    ...row(torso, 20, 13).map(diamond(color, 8.5, 11)),
    ...row(torso, 0, 25).map(diamond(color, 4, 4.5)),
    ...row(torso, 40, 25).map(diamond(color, 4, 4.5)),
  ].join('');
}
