import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

/** A door's plate: number and name as scribbles, and a slide that tells that somebody is in; origin: upper left (40 × 62). */
export function drawRoomPlate(pen: Pen): string {
  const scribble = (x: number, y: number, length: number, color: string = PAINT.paper): string =>
    pen.line(
      [
        [x, y],
        [x + length, y],
      ],
      { width: 4, color, taper: 2 },
    );
  return (
    patch(rectangle(4, 5, 40, 62), PAINT.shadow, 0.16) +
    pen.box(rectangle(0, 0, 40, 40), PAINT.fjordDark, { width: 3.8 }) +
    scribble(9, 14, 8) +
    scribble(22, 14, 9) +
    scribble(9, 27, 20, PAINT.glass) +
    pen.box(rectangle(0, 40, 40, 22), PAINT.paper, { width: 3.8 }) +
    patch(ellipse(12, 51, 5), PAINT.rust) +
    pen.line(
      [
        [22, 51],
        [33, 51],
      ],
      { width: 3 },
    )
  );
}
