import { PAINT } from '../palette.ts';
import type { Pen } from '../pen.ts';

const LEAVES = [
  [-24, -106, -40],
  [17, -118, 20],
  [42, -74, 60],
  [-12, -74, -60],
  [10, -86, 40],
] as const;

/** A pot with leaves; origin: under its middle. */
export function drawSillPlant(pen: Pen): string {
  const leaves = LEAVES.map(([x, y, turn]) => {
    const leaf = pen.shape(
      [
        [0, 14],
        [-11, -4],
        [0, -24],
        [11, -4],
      ],
      PAINT.leafLight,
      { width: 4.6 },
    );
    return `<g transform="translate(${x} ${y}) rotate(${turn})">${leaf}</g>`;
  });
  return (
    pen.line(
      [
        [-3, -44],
        [-9, -78],
        [-25, -102],
      ],
      { width: 5 },
    ) +
    pen.line(
      [
        [-1, -44],
        [3, -84],
        [15, -112],
      ],
      { width: 5 },
    ) +
    pen.line(
      [
        [1, -42],
        [19, -64],
        [39, -72],
      ],
      { width: 5 },
    ) +
    leaves.join('') +
    pen.box(
      [
        [-25, -42],
        [25, -42],
        [19, 0],
        [-19, 0],
      ],
      PAINT.rust,
    )
  );
}
