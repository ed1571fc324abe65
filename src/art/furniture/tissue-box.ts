import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';

/** Origin at the lower left corner of the box. */
export function drawTissueBox(pen: Pen): string {
  return (
    patch(
      [
        [8, 0],
        [142, 0],
        [142, 10],
        [18, 10],
      ],
      PAINT.shadow,
      0.22,
    ) +
    pen.shape(
      [
        [0, -62, 'c'],
        [104, -62, 'c'],
        [104, 0, 'c'],
        [0, 0, 'c'],
      ],
      PAINT.fjord,
      { width: 6.6 },
    ) +
    pen.shape(
      [
        [0, -62, 'c'],
        [17, -78, 'c'],
        [91, -78, 'c'],
        [104, -62, 'c'],
      ],
      '#9fb5b9',
      { width: 6 },
    ) +
    pen.line(
      [
        [14, -30],
        [46, -34],
        [90, -30],
      ],
      { width: 3.6, opacity: 0.35 },
    ) +
    pen.shape(
      [
        [36, -69],
        [28, -94],
        [38, -114],
        [52, -102],
        [68, -122],
        [74, -100],
        [70, -69],
      ],
      PAINT.paper,
      { width: 5.6 },
    ) +
    pen.line(
      [
        [52, -100],
        [50, -80],
      ],
      { width: 3.6 },
    )
  );
}
