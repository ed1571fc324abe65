import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** A narrow wardrobe for what one has brought along, with a shelf for a bag on top; origin: lower left corner (150 × 400). */
export function drawWardrobe(pen: Pen): string {
  return (
    patch(
      [
        [0, 0],
        [176, 0],
        [168, 14],
        [10, 14],
      ],
      PAINT.shadow,
      0.2,
    ) +
    pen.box(rectangle(0, -400, 150, 400), '#c9b288', { width: 5 }) +
    pen.box(rectangle(0, -412, 154, 14), '#d8c49d', { width: 4.4 }) +
    pen.ink(
      [
        [75, -396],
        [75, -18],
      ],
      { width: 3.8 },
    ) +
    patch(rectangle(3, -14, 144, 12), PAINT.woodDark, 0.7) +
    pen.line(knots([66, -212, 66, -176]), { width: 6.4 }) +
    pen.line(knots([84, -212, 84, -176]), { width: 6.4 }) +
    patch(rectangle(20, -344, 34, 16), PAINT.paper, 0.9) +
    pen.line(knots([26, -336, 46, -337]), { width: 2.4, opacity: 0.4, taper: 2 }) +
    pen.line(knots([24, -120, 27, -70, 22, -40]), { width: 2.6, opacity: 0.25 }) +
    pen.line(knots([116, -300, 112, -240, 118, -200]), { width: 2.6, opacity: 0.25 })
  );
}
