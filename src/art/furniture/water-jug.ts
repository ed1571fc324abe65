import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';

/** A ward's jug of water with a lid, and a cup; origin: under the middle of the jug. */
export function drawWaterJug(pen: Pen): string {
  return (
    pen.line(knots([22, -66, 46, -62, 46, -28, 24, -20]), { width: 9, taper: 0 }) +
    pen.line(knots([22, -66, 46, -62, 46, -28, 24, -20]), {
      width: 3.4,
      taper: 0,
      color: '#b7c8cf',
    }) +
    pen.shape(knots([-30, -86, 26, -86, 28, -6, 22, 2, -20, 2, -26, -6], [0, 1]), '#b7c8cf', {
      width: 5.4,
    }) +
    curvedPatch(knots([-26, -58, 24, -56, 25, -6, 20, -1, -18, -1, -24, -6], [0, 1]), '#86a3b2') +
    pen.line(knots([-26, -58, 24, -56]), { width: 3, opacity: 0.6 }) +
    pen.shape(knots([-40, -92, -28, -100, 26, -100, 32, -86, -30, -86], [3, 4]), '#6f8ea0', {
      width: 4.8,
    }) +
    pen.line(knots([-16, -46, -14, -14]), { width: 3.4, color: '#dfe8ea', opacity: 0.8 }) +
    pen.shape(knots([-76, -40, -44, -40, -48, 2, -72, 2], [0, 1, 2, 3]), '#c9ced0', {
      width: 4.8,
    }) +
    curvedPatch(knots([-54, -38, -46, -38, -50, 0, -56, 0], [0, 1, 2, 3]), '#8f9aa2', 0.8)
  );
}
