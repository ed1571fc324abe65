import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const WOOD = '#c8ad7c';
const CUSHION = '#8fa3a6';
const CUSHION_SHADE = '#70868b';

/** The chair for whoever comes to visit, turned a little to the left; origin: on the floor below the middle of its seat. */
export function drawVisitorChair(pen: Pen): string {
  const stick = (values: readonly number[]): string =>
    pen.line(knots(values), { width: 15, taper: 0 }) +
    pen.line(knots(values), { width: 8, taper: 0, color: WOOD, wobble: 0.3 });
  return (
    curvedPatch(knots([-110, 0, -40, -22, 90, -22, 130, 0, 70, 16, -70, 16]), '#40362c', 0.2) +
    stick([68, -12, 70, -120]) +
    stick([-40, -20, -44, -110]) +
    pen.shape(
      knots([-58, -236, -40, -254, 50, -254, 70, -238, 78, -150, 66, -132, -52, -132, -66, -150]),
      CUSHION,
      { width: 5.4 },
    ) +
    curvedPatch(
      knots([40, -250, 66, -240, 74, -150, 62, -136, 44, -138, 52, -200]),
      CUSHION_SHADE,
      0.6,
    ) +
    pen.shape(knots([-82, -116, -62, -138, 64, -138, 84, -116, 80, -92, -78, -92]), CUSHION, {
      width: 5.4,
    }) +
    curvedPatch(knots([-80, -106, 82, -106, 79, -94, -77, -94], [0, 1, 2, 3]), CUSHION_SHADE, 0.7) +
    stick([-78, 0, -74, -92]) +
    stick([84, 0, 80, -92]) +
    stick([-88, -94, -92, -158, -80, -172, -48, -176]) +
    stick([92, -94, 96, -160, 86, -174, 66, -178])
  );
}
