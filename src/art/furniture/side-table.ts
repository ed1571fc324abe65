import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';

/** The near edge of a round table that runs out of the picture to the left; origin: middle of its top. */
export function drawSideTable(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-180, 40],
        [20, 0],
        [150, 30],
        [160, 130, 'c'],
        [-180, 130, 'c'],
      ],
      PAINT.shadow,
      0.22,
    ) +
    patch(
      [
        [-8, 40],
        [20, 40],
        [16, 140],
        [-6, 140],
      ],
      PAINT.woodShade,
    ) +
    pen.line(
      [
        [20, 48],
        [17, 140],
      ],
      { taper: 0 },
    ) +
    pen.line(
      [
        [-8, 48],
        [-6, 140],
      ],
      { taper: 0 },
    ) +
    curvedPatch(
      [
        [134, 0],
        [128, 16],
        [94, 40],
        [-20, 54],
        [-160, 42],
        [-190, 4],
        [-20, -6],
      ],
      PAINT.woodShade,
    ) +
    pen.shape(
      [
        [134, 0],
        [94, -22],
        [-20, -34],
        [-150, -26],
        [-200, 0],
        [-140, 28],
        [-20, 40],
        [94, 26],
      ],
      PAINT.wood,
    ) +
    pen.line([
      [130, 12],
      [94, 38],
      [-20, 53],
      [-140, 40],
    ]) +
    pen.line(
      [
        [96, -10],
        [40, -20],
        [-30, -24],
      ],
      { width: 3, opacity: 0.25 },
    )
  );
}
