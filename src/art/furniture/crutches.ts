import { knots } from '../knots.ts';
import type { Pen } from '../pen.ts';

const METAL = '#aeb7b8';
const GREY = '#4d5a60';
const GREEN = '#6f8f8a';

/** It holds the forearm and is open above. */
function cuff(pen: Pen, x: number): string {
  const band = knots([x - 18, -322, x - 17, -302, x - 2, -290, x + 13, -302, x + 15, -322]);
  return (
    pen.line(band, { width: 17, taper: 0 }) +
    pen.line(band, { width: 8.6, taper: 0, color: GREEN, wobble: 0.3 })
  );
}

function crutch(pen: Pen, lean: number): string {
  const at = (y: number): number => (y / -300) * lean;
  const tube = knots([0, -8, at(-200), -200]);
  const upper = knots([at(-200), -200, at(-262), -262, at(-300) - 4, -296]);
  return (
    pen.line(tube, { width: 13, taper: 0 }) +
    pen.line(tube, { width: 6.4, taper: 0, color: METAL, wobble: 0.3 }) +
    pen.line(upper, { width: 14, taper: 0 }) +
    pen.line(upper, { width: 7, taper: 0, color: GREEN, wobble: 0.3 }) +
    // The grip points forward, the cuff is open to the front.
    pen.line(knots([at(-200) - 2, -202, at(-200) + 30, -210]), {
      width: 16,
      taper: 0,
      color: GREY,
    }) +
    cuff(pen, at(-300)) +
    pen.line(knots([0, -14, 0, 0]), { width: 17, taper: 0, color: GREY })
  );
}

/** Two elbow crutches leaning against the wall; origin: where the right one stands. */
export function drawCrutches(pen: Pen): string {
  return `<g transform="translate(-34 4)">${crutch(pen, 10)}</g>${crutch(pen, 24)}`;
}
