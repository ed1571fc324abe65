import { PAINT } from '../palette.ts';
import type { Pen } from '../pen.ts';

/** A small trailing plant for a shelf; origin: under its pot. */
export function drawShelfPlant(pen: Pen): string {
  const leaves = [
    [-18, -34, -70],
    [-10, -46, -30],
    [2, -50, 0],
    [13, -45, 35],
    [20, -33, 75],
    [-22, -16, -110],
    [23, -15, 110],
  ].map(([x, y, turn]) => {
    const leaf = pen.shape(
      [
        [0, 10],
        [-8, -2],
        [0, -14],
        [8, -2],
      ],
      PAINT.leafLight,
      { width: 3.6 },
    );
    return `<g transform="translate(${x} ${y}) rotate(${turn})">${leaf}</g>`;
  });
  return (
    leaves.join('') +
    pen.box(
      [
        [-17, -30],
        [17, -30],
        [12, 0],
        [-12, 0],
      ],
      PAINT.paper,
      { width: 4.4 },
    )
  );
}
