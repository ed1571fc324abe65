import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse } from '../spline.ts';

const BANANA = '#dfb94f';

/** A bowl of apples, an orange and bananas; origin: under its middle. */
export function drawFruitBowl(pen: Pen): string {
  const fruit = (x: number, y: number, size: number, color: string): string =>
    pen.box(ellipse(x, y, size), color, { width: 4.4 });
  return (
    patch(ellipse(3, 1, 44, 6), PAINT.shadow, 0.24) +
    pen.shape(
      [
        [26, -84, 'c'],
        [33, -82, 'c'],
        [52, -54],
        [36, -22],
        [0, -26],
        [26, -48],
      ],
      BANANA,
      { width: 4.6 },
    ) +
    pen.line(
      [
        [30, -80],
        [38, -54],
        [22, -32],
      ],
      { width: 3, opacity: 0.6 },
    ) +
    fruit(-24, -43, 17, PAINT.rust) +
    fruit(17, -40, 16, '#cf8a45') +
    fruit(-3, -52, 17, PAINT.leafLight) +
    pen.line(
      [
        [-3, -66],
        [0, -76],
      ],
      { width: 3.6 },
    ) +
    pen.shape(
      [
        [-52, -38, 'c'],
        [52, -38, 'c'],
        [38, -10],
        [20, -1],
        [-20, -1],
        [-38, -10],
      ],
      PAINT.sill,
      { width: 5.4 },
    ) +
    pen.line(
      [
        [-42, -24],
        [0, -19],
        [42, -24],
      ],
      { width: 3.4, color: PAINT.fjordDark },
    )
  );
}
