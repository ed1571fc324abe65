import { patch, type Pen } from '../../pen.ts';
import { knots } from '../../knots.ts';
import { ellipse, type Knot, type Point } from '../../spline.ts';
import type { Skin } from '../skin.ts';

const AT_THE_EYES: readonly (readonly Knot[])[] = [
  knots([364, 360, 352, 353, 342, 350]),
  knots([363, 374, 350, 376, 340, 380]),
  knots([384, 404, 402, 413, 424, 408]),
];
const AT_BROW_AND_MOUTH: readonly (readonly Knot[])[] = [
  knots([398, 268, 442, 258, 496, 262]),
  knots([416, 284, 448, 279, 482, 281]),
  knots([450, 444, 434, 464, 430, 488]),
  knots([518, 438, 528, 456, 527, 472]),
  knots([372, 478, 366, 494, 372, 508]),
];

/** Lines of age as thin soft ink; the face goes over them. */
export function ageLines(pen: Pen, lines: 0 | 1 | 2, skin: Skin): string {
  const drawn = [...(lines > 0 ? AT_THE_EYES : []), ...(lines > 1 ? AT_BROW_AND_MOUTH : [])];
  return drawn
    .map((line) => pen.line(line, { width: 6.5, taper: 14, color: skin.shade, opacity: 0.62 }))
    .join('');
}

const CHEEKS: readonly { at: Point; spread: Point; count: number }[] = [
  { at: [392, 430], spread: [38, 17], count: 11 },
  { at: [470, 398], spread: [12, 10], count: 3 },
  { at: [537, 424], spread: [17, 15], count: 5 },
];

export function freckles(random: () => number, skin: Skin): string {
  return CHEEKS.flatMap(({ at: [x, y], spread: [dx, dy], count }) =>
    Array.from({ length: count }, (_, i) => {
      // Turned by the golden angle, so that they spread without clumps.
      const [angle, far] = [i * 2.4 + random(), Math.sqrt((i + 0.6) / count)];
      const dot = ellipse(
        x + Math.cos(angle) * far * dx,
        y + Math.sin(angle) * far * dy,
        3 + random() * 1.4,
        2.8,
        10,
      );
      return patch(dot, skin.shade, 0.5);
    }),
  ).join('');
}
