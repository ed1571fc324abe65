import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';
import { SNOW } from './house-paint.ts';

/** Somebody has cleared the way, too. Origin: where the blade stands in the snow. */
export function drawSnowShovel(pen: Pen): string {
  const shaft = (width: number, color?: string): string =>
    pen.ink(
      [
        [-9, -84],
        [0, -14],
      ],
      color === undefined ? { width } : { width, color },
    );
  return (
    shaft(6) +
    shaft(2.8, '#b58f5c') +
    pen.ink(
      [
        [-17, -84],
        [-1, -86],
      ],
      { width: 5 },
    ) +
    pen.box(
      [
        [-14, -18],
        [13, -21],
        [16, 8],
        [-12, 11],
      ],
      '#a8532f',
      { width: 3.4 },
    ) +
    curvedPatch(
      [
        [-44, 12, 'c'],
        [-22, 4],
        [-8, -4],
        [4, 1],
        [18, -6],
        [34, 4],
        [52, 12, 'c'],
        [0, 18],
      ],
      '#e3e7e5',
    )
  );
}

/** A bench to wait on. Origin: the ground under its left end. */
export function drawSnowyBench(pen: Pen): string {
  const wood = (x: number, y: number, w: number, h: number, paint = '#86664a'): string =>
    pen.box(rectangle(x, y, w, h), paint, { width: 3.4 });
  const heap = (x: number, y: number, w: number, h: number): string =>
    pen.shape(
      [
        [x - 5, y + 2],
        [x + 3, y - h * 0.8],
        [x + w * 0.4, y - h],
        [x + w * 0.8, y - h * 0.8],
        [x + w + 5, y + 2],
        [x + w * 0.5, y + 3],
      ],
      '#e3e7e5',
      { width: 3.4 },
    );
  const leg = (x: number): string =>
    wood(x, -84, 9, 84, '#5f4a3a') + wood(x - 3, -40, 9, 42, '#6d5542');
  return (
    `<ellipse cx="86" cy="3" rx="108" ry="10" fill="${SNOW.deep}" opacity=".7"/>` +
    leg(12) +
    leg(148) +
    wood(-2, -84, 174, 13) +
    wood(-2, -66, 174, 13) +
    wood(-8, -42, 186, 11, '#9a7655') +
    patch(rectangle(-4, -33, 178, 5), '#5c4634', 0.6) +
    heap(0, -84, 168, 11) +
    heap(-6, -42, 182, 15)
  );
}
