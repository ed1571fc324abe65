import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const PLASTIC = '#c9d0cb';
const PLASTIC_SHADE = '#a3aeab';
const GAP = '#7d8784';

/** The raised rail along a bed's left side, running towards us; origin: its far lower end (110 × 190). */
export function drawBedRail(pen: Pen): string {
  const edge = knots([
    4, 6, -4, -50, -10, -84, -26, -96, -46, -86, -92, -30, -104, -4, -108, 40, -104, 92, -92, 96,
    -8, 20,
  ]);
  const slot = (values: readonly number[]): string => pen.shape(knots(values), GAP, { width: 4.4 });
  return (
    pen.shape(edge, PLASTIC, { width: 6.8 }) +
    curvedPatch(
      knots([2, 2, -6, -50, -12, -82, -24, -90, -18, -60, -10, 6], [0, 5]),
      PLASTIC_SHADE,
      0.7,
    ) +
    slot([-20, -60, -30, -66, -44, -58, -84, -10, -88, 6, -80, 8, -24, -40]) +
    slot([-14, -14, -24, -18, -34, -10, -86, 40, -90, 58, -82, 60, -18, 4]) +
    pen.line(knots([-30, -88, -46, -78, -92, -20]), { width: 3.4, color: '#eef0ea', opacity: 0.9 })
  );
}
