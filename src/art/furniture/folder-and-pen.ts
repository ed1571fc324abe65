import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';

/** A closed folder with a pen on it: nobody writes while he talks. Origin: its near left corner. */
export function drawFolderAndPen(pen: Pen): string {
  return (
    patch(
      [
        [4, 6],
        [126, 2],
        [160, -24],
        [166, -14],
        [130, 12],
      ],
      PAINT.shadow,
      0.3,
    ) +
    pen.box(
      [
        [0, 0],
        [36, -30],
        [160, -34],
        [126, -2],
      ],
      PAINT.fjordDark,
      { width: 6.4 },
    ) +
    patch(
      [
        [44, -24],
        [104, -26],
        [94, -16],
        [34, -14],
      ],
      PAINT.paper,
    ) +
    pen.line(
      [
        [48, -19],
        [86, -21],
      ],
      { width: 2.6, opacity: 0.5 },
    ) +
    pen.line(
      [
        [104, -10],
        [140, -30],
      ],
      { width: 8, taper: 4 },
    ) +
    pen.line(
      [
        [106, -11],
        [138, -29],
      ],
      { width: 3.4, color: PAINT.ochre, taper: 4 },
    )
  );
}
