import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const COAT = '#5d6b70';
const COAT_SHADE = '#4b585d';
const JACKET = '#9a6650';
const JACKET_SHADE = '#7f5140';

/** A stand with the coats of those who are here; origin: its foot. It is 420 high. */
export function drawCoatStand(pen: Pen): string {
  const stick = (values: readonly number[]): string =>
    pen.line(knots(values), { width: 14, taper: 0 }) +
    pen.line(knots(values), { width: 7, taper: 0, color: PAINT.wood, wobble: 0.3 });
  return (
    curvedPatch(knots([-80, 2, 0, -14, 92, 2, 40, 16, -50, 14]), PAINT.shadow, 0.22) +
    stick([-58, 2, -4, -44]) +
    stick([58, 2, 4, -44]) +
    stick([0, 6, 0, -416]) +
    stick([-46, -408, -26, -384, 0, -372]) +
    stick([46, -408, 26, -384, 0, -372]) +
    pen.shape(
      knots(
        [-40, -392, -22, -394, -8, -360, 0, -300, 2, -132, -78, -128, -76, -240, -68, -340],
        [4, 5],
      ),
      COAT,
    ) +
    curvedPatch(
      knots([-18, -386, -8, -358, 0, -300, 1, -134, -26, -134, -22, -280], [3, 4]),
      COAT_SHADE,
      0.9,
    ) +
    pen.line(knots([-44, -352, -50, -260, -48, -134]), { width: 3.6, opacity: 0.6 }) +
    pen.shape(
      knots([24, -394, 42, -392, 64, -350, 74, -270, 70, -196, 12, -192, 4, -262, 8, -344], [4, 5]),
      JACKET,
    ) +
    curvedPatch(
      knots([42, -386, 62, -348, 72, -270, 68, -198, 46, -197, 52, -290], [3, 4]),
      JACKET_SHADE,
      0.8,
    ) +
    pen.line(knots([34, -360, 36, -280, 34, -196]), { width: 3.6, opacity: 0.6 }) +
    pen.shape(knots([14, -386, 30, -378, 48, -388, 52, -366, 34, -352, 14, -364]), PAINT.ochre, {
      width: 4.6,
    }) +
    pen.shape(knots([36, -358, 50, -362, 54, -296, 38, -292], [2, 3]), PAINT.ochre, { width: 4.6 })
  );
}
