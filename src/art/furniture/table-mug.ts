import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';
import { drawMug } from './mug.ts';

/** The learner's own mug, standing: origin under its middle. */
export function drawTableMug(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-26, 2],
        [10, -4],
        [62, 2],
        [62, 12],
        [0, 14],
      ],
      PAINT.shadow,
      0.2,
    ) +
    pen.line(
      [
        [22, -44],
        [38, -40],
        [38, -22],
        [20, -16],
      ],
      { width: 6.4 },
    ) +
    drawMug(pen, 0, -29, 0.82, PAINT.ochre)
  );
}
