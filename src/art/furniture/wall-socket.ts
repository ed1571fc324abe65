import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

/** Origin: its middle. */
export function drawWallSocket(pen: Pen): string {
  return (
    pen.box(rectangle(-14, -17, 28, 34), PAINT.paper, { width: 3.4 }) +
    pen.ink(ellipse(0, 0, 9), { width: 2.6, closed: true, wobble: 0.2 }) +
    patch(ellipse(-3.4, 0, 1.5), PAINT.shadow) +
    patch(ellipse(3.4, 0, 1.5), PAINT.shadow)
  );
}
