import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';

/** A carafe of water: origin under its middle. */
export function drawCarafe(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-30, 0],
        [10, -6],
        [58, 2],
        [40, 12],
        [-10, 12],
      ],
      PAINT.shadow,
      0.18,
    ) +
    pen.shape(
      [
        [-13, -112, 'c'],
        [-12, -86],
        [-30, -56],
        [-33, -14],
        [-24, 3],
        [24, 3],
        [33, -14],
        [30, -56],
        [12, -86],
        [13, -112, 'c'],
      ],
      PAINT.glass,
      { width: 5.6 },
    ) +
    curvedPatch(
      [
        [-29, -48],
        [0, -44],
        [29, -48],
        [30, -14],
        [22, 0],
        [-22, 0],
        [-30, -14],
      ],
      '#a9c6cb',
      0.9,
    ) +
    pen.line(
      [
        [-28, -49],
        [0, -45],
        [28, -49],
      ],
      { width: 3.4, opacity: 0.7 },
    ) +
    pen.line(
      [
        [-19, -40],
        [-22, -18],
      ],
      { width: 4, color: PAINT.paper, opacity: 0.8 },
    ) +
    patch(
      [
        [-13, -114],
        [13, -114],
        [12, -106],
        [-12, -106],
      ],
      PAINT.paper,
      0.5,
    )
  );
}
