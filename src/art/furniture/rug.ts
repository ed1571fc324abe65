import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** A round rug under the chair; origin: the middle of its far edge. */
export function drawRug(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-390, 88],
        [-250, 24],
        [-30, 0],
        [200, 4],
        [350, 36],
        [430, 90],
        [440, 160, 'c'],
        [-410, 160, 'c'],
      ],
      PAINT.rug,
    ) +
    pen.line(
      [
        [-410, 110],
        [-380, 78],
        [-250, 24],
        [-30, 0],
        [200, 4],
        [350, 36],
        [430, 88],
        [440, 110],
      ],
      { width: 4, opacity: 0.7, taper: 0 },
    ) +
    pen.line(
      [
        [-340, 110],
        [-300, 76],
        [-200, 42],
        [-30, 20],
        [190, 25],
        [320, 52],
        [380, 96],
      ],
      { width: 3.4, color: PAINT.rugEdge, opacity: 0.7, taper: 0 },
    )
  );
}
