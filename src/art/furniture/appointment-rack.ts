import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

const CARDS = ['#dfe4dc', PAINT.lampLit, '#c9d6d3', '#e4cfc0', PAINT.paper, '#b9c8b4'] as const;

/** The month, with days agreed on, and below it cards to take along; origin: upper left corner (104 × 176). */
export function drawAppointmentRack(pen: Pen): string {
  const agreed = [
    [30, 40],
    [62, 40],
    [46, 55],
    [78, 70],
  ] as const;
  const days = [32, 47, 62, 77].map((y) =>
    pen.line(knots([12, y, 92, y]), { width: 2, opacity: 0.35, taper: 0 }),
  );
  const columns = [28, 44, 60, 76].map((x) =>
    pen.line(knots([x, 32, x, 80]), { width: 2, opacity: 0.35, taper: 0 }),
  );
  const cards = CARDS.map((color, i) => {
    const [x, y] = [8 + (i % 3) * 31, 104 + Math.floor(i / 3) * 34];
    return (
      pen.box(rectangle(x, y - 8, 26, 26), color, { width: 2.8 }) +
      pen.line(knots([x + 5, y, x + 18, y]), { width: 2, opacity: 0.45 })
    );
  });
  return (
    patch(rectangle(6, 7, 104, 88), PAINT.shadow, 0.14) +
    pen.box(rectangle(0, 0, 104, 88), PAINT.paper, { width: 4.2 }) +
    patch(rectangle(4, 4, 96, 18), PAINT.fjordDark) +
    days.join('') +
    columns.join('') +
    agreed.map(([x, y]) => patch(ellipse(x + 6, y, 5), PAINT.ochre)).join('') +
    cards.slice(0, 3).join('') +
    pen.box(rectangle(-2, 112, 108, 14), PAINT.wood, { width: 3.6 }) +
    cards.slice(3).join('') +
    pen.box(rectangle(-2, 146, 108, 26), PAINT.wood, { width: 3.6 })
  );
}
