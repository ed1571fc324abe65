import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';

/** A folded card for a name, left blank: those who meet here know each other's. Origin: the middle of its near edge. */
export function drawNameCard(pen: Pen): string {
  return (
    patch(polygon([-34, 2, 40, 0, 48, 6, -24, 8]), PAINT.shadow, 0.22) +
    patch(polygon([-30, -28, 30, -28, 38, -4, 34, 0]), '#c9c4b5') +
    pen.box(polygon([-31, -28, 29, -28, 34, 0, -36, 0]), PAINT.paper, { width: 4.4 }) +
    patch(polygon([-27, -23, 26, -23, 27, -16, -28, -16]), PAINT.fjord, 0.6)
  );
}
