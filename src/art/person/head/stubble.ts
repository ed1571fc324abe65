import { curvedPatch, type Pen } from '../../pen.ts';
import { type Knot, spline } from '../../spline.ts';

const STUBBLE: readonly Knot[] = [
  [296, 470, 'c'],
  [322, 474],
  [360, 500],
  [400, 494],
  [432, 462],
  [470, 454],
  [512, 462],
  [545, 470],
  [566, 446, 'c'],
  [562, 486],
  [535, 525],
  [500, 555],
  [445, 570],
  [395, 562],
  [340, 530],
];

/** An unshaven chin, in the space of the head. */
export function drawStubble(pen: Pen, random: () => number): string {
  const outline = spline(STUBBLE, true);
  const hairs = Array.from({ length: 70 }, () => {
    const start = `M${(310 + random() * 245).toFixed(0)} ${(462 + random() * 95).toFixed(0)}`;
    return `${start}l${(2 + random() * 2).toFixed(1)} ${(5 + random() * 3).toFixed(1)}`;
  }).join('');
  const id = pen.freshId();
  return (
    curvedPatch(STUBBLE, '#6b4c3a', 0.17) +
    `<clipPath id="${id}"><path d="M${outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z"/></clipPath>` +
    `<path clip-path="url(#${id})" d="${hairs}" stroke="#4d372a" stroke-width="3.4" opacity=".38" stroke-linecap="round"/>`
  );
}
