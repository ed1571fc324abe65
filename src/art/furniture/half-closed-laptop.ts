import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';

/** A laptop half closed: nobody types while they talk. Origin: the middle of its near edge. */
export function drawHalfClosedLaptop(pen: Pen): string {
  return (
    patch(polygon([-80, 2, 84, 0, 104, 8, -60, 12]), PAINT.shadow, 0.26) +
    pen.box(polygon([-66, -36, 70, -36, 84, 0, -84, 0]), '#a7adac', { width: 5.6 }) +
    patch(polygon([-54, -30, 58, -30, 66, -10, -64, -10]), '#5d676b') +
    pen.box(polygon([-66, -36, 70, -36, 82, -74, -78, -74]), '#8d9697', { width: 6 }) +
    pen.box(polygon([-70, -70, 74, -70, 82, -76, -78, -76]), '#c0c6c3', { width: 4 }) +
    pen.line(knots([-84, 0, 84, 0]), { width: 8, taper: 0 })
  );
}
