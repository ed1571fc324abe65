import { PAINT } from '../palette.ts';
import type { Pen } from '../pen.ts';

const LEAVES = [
  { x: -40, y: -80, turn: 28, length: 190, half: 44, dark: true },
  { x: -96, y: -120, turn: -14, length: 200, half: 46, dark: false },
  { x: -70, y: -30, turn: -58, length: 190, half: 44, dark: true },
  { x: -30, y: -20, turn: 64, length: 150, half: 40, dark: false },
  { x: -84, y: -70, turn: 8, length: 150, half: 42, dark: false },
] as const;

/** Big leaves close to the eye; origin: the foot of the stems, below the picture. */
export function drawForegroundLeaves(pen: Pen): string {
  const leaves = LEAVES.map(({ x, y, turn, length: l, half: h, dark }) => {
    const leaf = pen.shape(
      [
        [0, 0, 'c'],
        [-h * 0.8, -l * 0.25],
        [-h, -l * 0.55],
        [-h * 0.5, -l * 0.85],
        [0, -l, 'c'],
        [h * 0.5, -l * 0.85],
        [h, -l * 0.55],
        [h * 0.8, -l * 0.25],
      ],
      dark ? PAINT.leafShade : PAINT.leaf,
      { width: 8 },
    );
    const vein = pen.line(
      [
        [0, -6],
        [2, -l * 0.45],
        [0, -l * 0.88],
      ],
      { width: 4.4, opacity: 0.7 },
    );
    return `<g transform="translate(${x} ${y}) rotate(${turn})">${leaf}${vein}</g>`;
  });
  return (
    pen.line(
      [
        [-70, 40],
        [-76, -80],
        [-96, -160],
      ],
      { width: 9 },
    ) +
    pen.line(
      [
        [-60, 40],
        [-40, -80],
        [-34, -140],
      ],
      { width: 9 },
    ) +
    leaves.join('')
  );
}
