import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const CLOTH = '#5c757b';
const CLOTH_SHADE = '#4a6067';
const CLOTH_LIGHT = '#739096';

/** A round bar of wood. */
function bar(pen: Pen, values: readonly number[]): string {
  return (
    pen.line(knots(values), { width: 18, taper: 0 }) +
    pen.line(knots(values), { width: 8.6, taper: 0, color: PAINT.wood, wobble: 0.3 })
  );
}

/**
 * An upholstered chair at a meeting table: what is seen of it over the table top, its back and its armrests.
 * Origin: the middle of the top of its back.
 */
export function drawMeetingChair(pen: Pen): string {
  return (
    curvedPatch(knots([-100, 20, -142, 60, -148, 150, -100, 186, 60, 186]), PAINT.shadow, 0.14) +
    bar(pen, [-62, 150, -62, 264]) +
    bar(pen, [62, 150, 62, 264]) +
    pen.shape(
      knots([
        -112, 28, -92, 6, 0, 0, 92, 6, 112, 28, 122, 96, 112, 164, 92, 178, -92, 178, -112, 164,
        -122, 96,
      ]),
      CLOTH,
    ) +
    curvedPatch(knots([74, 7, 108, 30, 118, 96, 108, 162, 84, 174, 94, 96]), CLOTH_LIGHT, 0.6) +
    curvedPatch(
      knots([-108, 32, -82, 13, -94, 96, -84, 172, -108, 162, -118, 96]),
      CLOTH_SHADE,
      0.9,
    ) +
    pen.line(knots([-84, 27, 0, 20, 84, 27]), { width: 3.8, opacity: 0.45 }) +
    bar(pen, [-112, 128, -152, 136, -164, 160, -162, 264]) +
    bar(pen, [112, 128, 152, 136, 164, 160, 162, 264])
  );
}
