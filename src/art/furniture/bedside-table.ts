import { knots } from '../knots.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** A bedside table with a drawer and an open shelf; origin: lower left corner (136 × 150). */
export function drawBedsideTable(pen: Pen): string {
  return (
    patch(
      [
        [0, 0],
        [160, 0],
        [150, 12],
        [8, 12],
      ],
      '#20242e',
      0.25,
    ) +
    pen.box(rectangle(4, -132, 128, 132), '#8f7c5e', { width: 5.4 }) +
    patch(rectangle(14, -84, 108, 62), '#4d463f') +
    pen.ink(rectangle(14, -84, 108, 62), { width: 4, closed: true }) +
    patch(rectangle(14, -30, 108, 8), '#7b694e') +
    pen.ink(rectangle(14, -122, 108, 30), { width: 3.4, closed: true, opacity: 0.7 }) +
    pen.line(knots([58, -107, 80, -107]), { width: 6 }) +
    pen.box(
      [
        [-4, -150],
        [132, -150],
        [142, -133],
        [-8, -133],
      ],
      '#a6916c',
      { width: 5.4 },
    )
  );
}
