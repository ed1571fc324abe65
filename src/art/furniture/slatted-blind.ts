import { knots } from '../knots.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const SLATS = 4;
const PITCH = 15;

/** A blind of slats over a wide window, let down by a quarter; origin: the upper left corner of the glass. */
export function drawSlattedBlind(pen: Pen): string {
  const slats = Array.from({ length: SLATS }, (_, i) => {
    const y = 12 + i * PITCH;
    return (
      patch(rectangle(2, y, 286, 11), '#ddd9cc') +
      pen.line(knots([2, y + 11, 288, y + 11]), { width: 2.4, taper: 0, opacity: 0.6, wobble: 0.4 })
    );
  });
  const foot = 12 + SLATS * PITCH;
  return (
    patch(rectangle(0, 0, 290, foot), '#b9b5a8') +
    slats.join('') +
    pen.box(rectangle(0, -4, 290, 14), '#cfcabb', { width: 4 }) +
    pen.box(rectangle(2, foot, 286, 9), '#cfcabb', { width: 3.4 }) +
    [58, 232]
      .map((x) => pen.line(knots([x, 8, x, foot]), { width: 2.2, taper: 0, opacity: 0.55 }))
      .join('') +
    pen.line(knots([270, 8, 272, 150]), { width: 2.6 }) +
    pen.line(knots([272, 146, 272, 162]), { width: 6.4, taper: 0 })
  );
}
