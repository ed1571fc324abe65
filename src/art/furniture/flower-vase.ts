import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse, type Knot } from '../spline.ts';

const HEADS = [
  [-34, -138, 23, '#b5694a'],
  [34, -144, 22, '#8c7a8f'],
  [0, -170, 24, '#d0a24c'],
  [-2, -124, 20, '#8c7a8f'],
] as const;

function aster(pen: Pen, [x, y, size, color]: (typeof HEADS)[number]): string {
  const petals = 11;
  const edge = Array.from({ length: petals * 3 }, (_, i): Knot => {
    const turn = (i / (petals * 3)) * Math.PI * 2;
    const isDent = i % 3 === 0;
    const reach = size * (isDent ? 0.7 : 1);
    const [px, py] = [x + reach * Math.cos(turn), y + reach * 0.88 * Math.sin(turn)];
    return isDent ? [px, py, 'c'] : [px, py];
  });
  return (
    pen.shape(edge, color, { width: 4.2 }) +
    patch(ellipse(x, y, size * 0.34), '#6b4a2c') +
    patch(ellipse(x - 1.5, y - 1.5, size * 0.22), PAINT.ochre)
  );
}

/** Asters from somebody's garden in a ward's glass vase; origin: under its middle. */
export function drawFlowerVase(pen: Pen): string {
  return (
    curvedPatch(knots([-24, 0, 20, -6, 64, 2, 40, 12, -16, 12]), PAINT.shadow, 0.18) +
    pen.line(knots([-4, -30, -10, -90, -32, -130]), { width: 5, color: PAINT.leaf }) +
    pen.line(knots([0, -30, 2, -100, 0, -160]), { width: 5, color: PAINT.leaf }) +
    pen.line(knots([5, -30, 14, -90, 33, -136]), { width: 5, color: PAINT.leaf }) +
    pen.shape(knots([-8, -78, -40, -84, -54, -104, -30, -104, -12, -92]), PAINT.leafLight, {
      width: 4.2,
    }) +
    pen.shape(knots([12, -80, 40, -84, 58, -108, 32, -106, 16, -94]), PAINT.leafLight, {
      width: 4.2,
    }) +
    HEADS.map((head) => aster(pen, head)).join('') +
    pen.shape(
      knots([-24, -76, 24, -76, 17, -40, 21, -6, 16, 2, -16, 2, -21, -6, -17, -40], [0, 1]),
      PAINT.glass,
      { width: 5.6 },
    ) +
    curvedPatch(
      knots([-17, -40, 17, -40, 19, -8, 14, -1, -14, -1, -19, -8], [0, 1]),
      '#a9c6cb',
      0.9,
    ) +
    pen.line(knots([-4, -66, -2, -8]), { width: 3.4, color: PAINT.leaf, opacity: 0.7 }) +
    pen.line(knots([8, -66, 4, -8]), { width: 3.4, color: PAINT.leaf, opacity: 0.7 }) +
    pen.line(knots([-17, -40, 17, -40]), { width: 3, opacity: 0.6 })
  );
}
