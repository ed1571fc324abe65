import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const METAL = '#b4bdbd';
const GREY = '#4d5a60';

/** A walking frame of light metal, seen from its open side; origin: on the floor between its near feet (150 × 240). */
export function drawWalkingFrame(pen: Pen): string {
  const tube = (values: readonly number[], width = 12): string =>
    pen.line(knots(values), { width, taper: 0 }) +
    pen.line(knots(values), { width: width - 6.4, taper: 0, color: METAL, wobble: 0.3 });
  const foot = (x: number, y: number): string =>
    pen.line(knots([x, y - 12, x, y]), { width: 16, taper: 0, color: GREY });
  return (
    curvedPatch(knots([-90, -6, -20, -30, 70, -30, 120, -4, 60, 12, -60, 12]), PAINT.shadow, 0.22) +
    tube([-48, -26, -46, -180, -40, -206, 36, -206, 44, -180, 48, -26]) +
    tube([-46, -120, 46, -120], 11) +
    foot(-48, -22) +
    foot(48, -22) +
    tube([-74, -4, -68, -196, -60, -224, -46, -222, -42, -200]) +
    tube([74, -4, 68, -196, 60, -224, 46, -222, 42, -200]) +
    pen.line(knots([-68, -214, -58, -228, -44, -224]), { width: 18, taper: 0, color: GREY }) +
    pen.line(knots([68, -214, 58, -228, 44, -224]), { width: 18, taper: 0, color: GREY }) +
    foot(-74, 2) +
    foot(74, 2)
  );
}
