import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** How breath goes, for talking about it; origin: upper left corner (88 × 112). */
export function drawLungsPoster(pen: Pen): string {
  const lung = (side: number): string =>
    pen.shape(
      knots([
        44 + side * 7,
        46,
        44 + side * 16,
        30,
        44 + side * 27,
        40,
        44 + side * 33,
        66,
        44 + side * 30,
        80,
        44 + side * 18,
        76,
        44 + side * 8,
        78,
      ]),
      '#c58f7d',
      { width: 3.2 },
    ) +
    pen.line(knots([44 + side * 3, 36, 44 + side * 14, 48, 44 + side * 20, 62]), {
      width: 2.8,
      color: '#8a5a4d',
    }) +
    pen.line(knots([44 + side * 14, 48, 44 + side * 23, 52]), { width: 2.4, color: '#8a5a4d' });
  return (
    curvedPatch(knots([6, 8, 94, 8, 94, 120, 6, 120], [0, 1, 2, 3]), PAINT.shadow, 0.14) +
    pen.box(rectangle(0, 0, 88, 112), '#ece7d8', { width: 4.4 }) +
    patch(rectangle(6, 6, 76, 80), '#c9d6d3') +
    lung(-1) +
    lung(1) +
    pen.line(knots([44, 14, 44, 36]), { width: 6.4, taper: 0 }) +
    pen.line(knots([44, 15, 44, 35]), { width: 2.6, color: '#d9a895', taper: 0 }) +
    pen.line(knots([12, 94, 62, 94]), { width: 2.6, opacity: 0.45 }) +
    pen.line(knots([12, 102, 46, 102]), { width: 2.6, opacity: 0.45 })
  );
}
