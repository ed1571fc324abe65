import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const CLOTH = '#5f7f8c';
const SHADE = '#4b6772';

/** A child's school bag, waiting for whoever is soon fetched; origin: on the floor below its middle. */
export function drawSchoolBag(pen: Pen): string {
  return (
    curvedPatch(knots([-56, 2, 0, -8, 76, 2, 40, 12, -40, 12]), PAINT.shadow, 0.22) +
    pen.line(knots([-14, -112, -8, -132, 12, -132, 18, -112]), { width: 7, taper: 0 }) +
    pen.shape(
      knots(
        [-46, 0, -52, -50, -44, -96, -22, -114, 26, -114, 46, -96, 54, -50, 48, 0, 0, 5],
        [0, 7],
      ),
      CLOTH,
    ) +
    curvedPatch(knots([30, -110, 43, -95, 50, -50, 45, -1, 26, 2, 34, -50], [3, 4]), SHADE, 0.9) +
    pen.shape(knots([-34, -46, 30, -46, 34, -8, 0, -3, -36, -8], [0, 1]), '#7795a0', {
      width: 4.6,
    }) +
    pen.line(knots([-36, -76, 0, -70, 38, -76]), { width: 3.8, opacity: 0.6 }) +
    pen.line(knots([-22, -24, 20, -24]), { width: 7, color: PAINT.reflex, taper: 0 }) +
    curvedPatch(knots([44, -74, 56, -66, 52, -48, 42, -56]), PAINT.rust)
  );
}
