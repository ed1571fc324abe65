import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';

function shoe(pen: Pen): string {
  return (
    pen.shape(
      knots([-40, -34, -22, -38, -6, -32, 14, -22, 40, -16, 48, -4, 44, 4, -40, 4], [0, 6, 7]),
      '#5c4436',
      { width: 5.4 },
    ) +
    curvedPatch(knots([-36, -30, -22, -34, -10, -30, -20, -22, -34, -22]), '#2a211c') +
    curvedPatch(knots([-38, -4, 46, -4, 44, 2, -38, 2], [0, 1, 2, 3]), '#33271f', 0.9) +
    pen.line(knots([4, -26, -4, -14]), { width: 3, opacity: 0.7 }) +
    pen.line(knots([14, -20, 6, -10]), { width: 3, opacity: 0.7 })
  );
}

/** The shoes he came in, put neatly side by side; origin: on the floor under the middle of the near one. */
export function drawEveningShoes(pen: Pen): string {
  return `<g transform="translate(26 -12)">${shoe(pen)}</g>${shoe(pen)}`;
}
