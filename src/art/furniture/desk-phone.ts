import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

const BODY = '#47525a';
const BODY_SHADE = '#333c42';
const BODY_LIGHT = '#5d6a72';

/** One lamp for each who is on the line, from its origin: the two here, and whoever is called. */
export const LINE_LAMPS: readonly Point[] = [
  [-8, -48],
  [16, -48],
  [40, -48],
];

/** A telephone with its handset down and its loudspeaker on; origin: the middle of its near edge. */
export function drawDeskPhone(pen: Pen): string {
  const keys = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) =>
      patch(rectangle(-12 + column * 20 - row, -36 + row * 11, 13, 6), '#aeb8b8', 0.9),
    ),
  );
  return (
    curvedPatch(knots([-70, 2, 30, -8, 96, 0, 84, 12, -50, 14]), '#40362c', 0.3) +
    pen.box(polygon([-72, 0, 70, 0, 74, 10, -76, 10]), BODY_SHADE, { width: 6 }) +
    pen.shape(
      knots([-58, -92, -50, -98, 52, -98, 60, -92, 74, 2, 70, 6, -72, 6, -76, 2], [3, 4]),
      BODY,
      { width: 6.6 },
    ) +
    patch(polygon([-50, -92, 54, -92, 56, -84, -52, -84]), BODY_LIGHT) +
    pen.box(polygon([-18, -86, 50, -86, 53, -62, -18, -62]), '#b9cbb8', { width: 4 }) +
    pen.line(knots([-10, -78, 24, -78]), { width: 2.8, opacity: 0.6, taper: 3 }) +
    pen.line(knots([-10, -70, 38, -70]), { width: 2.8, opacity: 0.6, taper: 3 }) +
    LINE_LAMPS.map(([x, y]) =>
      pen.box(ellipse(x, y, 7.5, 5.5, 18), '#8f9c98', { width: 2.8, wobble: 0.2 }),
    ).join('') +
    keys.join('') +
    pen.shape(
      knots([
        -60, -106, -40, -108, -34, -84, -40, -70, -42, -34, -38, -20, -46, 0, -68, 0, -72, -20, -66,
        -34, -62, -70, -66, -84,
      ]),
      BODY_SHADE,
      { width: 6 },
    ) +
    pen.line(knots([-54, -74, -56, -50, -57, -34]), { width: 4, color: BODY_LIGHT })
  );
}
