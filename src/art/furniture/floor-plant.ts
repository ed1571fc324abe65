import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const LEAVES = [
  [-8, -78, -42, 96],
  [6, -80, 26, 104],
  [-2, -92, -8, 118],
  [14, -66, 58, 78],
  [-14, -66, -72, 74],
] as const;

/** A tall plant in a basket by the corner; origin: under the pot. */
export function drawFloorPlant(pen: Pen): string {
  const leaves = LEAVES.map(([x, y, turn, length]) => {
    const half = 19;
    const leaf = pen.shape(
      [
        [0, 0, 'c'],
        [-half * 0.8, -length * 0.3],
        [-half, -length * 0.6],
        [0, -length, 'c'],
        [half, -length * 0.6],
        [half * 0.8, -length * 0.3],
      ],
      PAINT.leafLight,
      { width: 4.8 },
    );
    const vein = pen.line(
      [
        [0, -6],
        [1, -length * 0.5],
        [0, -length * 0.86],
      ],
      { width: 3, opacity: 0.6 },
    );
    return `<g transform="translate(${x} ${y}) rotate(${turn})">${leaf}${vein}</g>`;
  });
  return (
    curvedPatch(
      [
        [-36, 2],
        [10, -6],
        [66, 4],
        [30, 12],
        [-20, 12],
      ],
      PAINT.shadow,
      0.2,
    ) +
    pen.line([
      [0, -54],
      [-2, -80],
      [-2, -96],
    ]) +
    leaves.join('') +
    pen.shape(
      [
        [-34, -62, 'c'],
        [34, -62, 'c'],
        [30, -8],
        [20, 0],
        [-20, 0],
        [-30, -8],
      ],
      PAINT.wood,
    ) +
    pen.line(
      [
        [-32, -44],
        [0, -40],
        [32, -44],
      ],
      { width: 3.2, opacity: 0.5 },
    ) +
    pen.line(
      [
        [-31, -24],
        [0, -20],
        [31, -24],
      ],
      { width: 3.2, opacity: 0.5 },
    )
  );
}
