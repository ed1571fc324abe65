import type { Pen } from '../pen.ts';

/** From the lamp's foot along the skirting to the socket; origin: the foot. */
export function drawLampCord(pen: Pen): string {
  return pen.line(
    [
      [6, 2],
      [40, 16],
      [84, -4],
      [112, -70],
      [127, -158],
    ],
    { width: 3.4, taper: 0 },
  );
}
