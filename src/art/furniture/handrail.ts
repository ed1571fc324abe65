import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** A wooden rail to hold on to, on two brackets, running out of the picture to the right; origin: its left end. */
export function drawHandrail(pen: Pen): string {
  const bracket = (x: number): string =>
    pen.box(rectangle(x, 10, 12, 14), PAINT.slate, { width: 3 });
  return (
    patch(rectangle(4, 20, 440, 10), PAINT.shadow, 0.16) +
    [40, 250].map(bracket).join('') +
    pen.box(rectangle(0, -7, 440, 18), PAINT.wood, { width: 4.6 }) +
    patch(rectangle(4, 4, 432, 5), PAINT.woodShade)
  );
}
