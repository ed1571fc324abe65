import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

const SIZES = ['#9db9bd', '#b9c3ad', '#cdbf9c'] as const;
const GLOVE = '#7fa3b5';

function box(pen: Pen, y: number, color: string): string {
  return (
    pen.box(rectangle(6, y, 64, 32), color, { width: 3.6 }) +
    patch(rectangle(9, y + 3, 12, 26), PAINT.paper, 0.75) +
    pen.box(ellipse(46, y + 16, 17, 8.5), '#566468', { width: 3, wobble: 0.3 })
  );
}

/** Gloves in three sizes in a rack on the wall, the next one ready; origin: its upper left corner (76 × 118). */
export function drawGloveRack(pen: Pen): string {
  const boxes = SIZES.map((color, i) => box(pen, 7 + i * 37, color)).join('');
  return (
    patch(rectangle(6, 7, 76, 118), PAINT.shadow, 0.16) +
    pen.box(rectangle(0, 0, 76, 118), '#d7d8cf', { width: 4.4 }) +
    boxes +
    curvedPatch(knots([38, 58, 44, 66, 42, 80, 50, 76, 54, 82, 58, 72, 56, 60]), GLOVE) +
    pen.line(knots([38, 59, 44, 66, 42, 80, 50, 76, 54, 82, 58, 72, 56, 60]), { width: 3 })
  );
}
