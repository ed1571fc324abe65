import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const TOP = '#d3bd95';
const TOP_LIGHT = '#e3d3b2';
const EDGE = '#b49b70';
const STEEL = '#a9b3b0';

/**
 * The table that is rolled across a bed, drawn aside, running out of the picture to the left; origin: the middle of its
 * near edge. Its top is about 90 px deep.
 */
export function drawOverbedTable(pen: Pen): string {
  return (
    pen.box(rectangle(-64, 20, 34, 160), STEEL, { width: 6 }) +
    patch(rectangle(-44, 24, 12, 156), '#87928f', 0.8) +
    pen.shape(knots([-190, -76, 96, -76, 116, -70, 146, -8, 140, 0, -190, 0], [0, 5]), TOP) +
    curvedPatch(
      knots([-190, -70, 92, -70, 108, -64, 116, -46, -190, -46], [0, 4]),
      TOP_LIGHT,
      0.6,
    ) +
    pen.shape(knots([-190, 0, 142, 0, 146, 4, 144, 18, 136, 22, -190, 22], [0, 5]), EDGE, {
      width: 6.6,
    }) +
    pen.line(knots([-150, -30, -60, -32]), { width: 3.2, opacity: 0.25 })
  );
}
