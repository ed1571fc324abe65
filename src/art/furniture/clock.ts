import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { ellipse } from '../spline.ts';

/** A wall clock without hands; origin: its middle. */
export function drawClockFace(pen: Pen): string {
  const ticks = Array.from({ length: 12 }, (_, hour) => {
    const [c, s] = [Math.cos((hour * Math.PI) / 6), Math.sin((hour * Math.PI) / 6)];
    const inner = hour % 3 === 0 ? 18 : 20;
    return pen.ink(
      [
        [22.5 * c, 22.5 * s],
        [inner * c, inner * s],
      ],
      { width: hour % 3 === 0 ? 3 : 2, wobble: 0 },
    );
  });
  return (
    patch(ellipse(5, 6, 30), PAINT.shadow, 0.16) +
    pen.box(ellipse(0, 0, 29), '#eee7d8', { wobble: 0.4 }) +
    ticks.join('')
  );
}

/** Origin: its middle. It stands at ten past ten and never moves: nobody is to feel hurried. */
export function drawClock(pen: Pen): string {
  return (
    drawClockFace(pen) +
    pen.ink(
      [
        [0, 0],
        [-9, -11],
      ],
      { width: 4.6, wobble: 0.2 },
    ) +
    pen.ink(
      [
        [0, 0],
        [16, -8],
      ],
      { width: 3.6, wobble: 0.2 },
    )
  );
}
