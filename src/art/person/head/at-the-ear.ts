import { INK } from '../../palette.ts';
import type { Pen } from '../../pen.ts';
import { knots } from '../../knots.ts';
import { ellipse, type Knot, type Point } from '../../spline.ts';

const from = ([x, y]: Point, knots: readonly Knot[]): Knot[] =>
  knots.map(([dx, dy, corner]) => (corner ? [x + dx, y + dy, corner] : [x + dx, y + dy]));

/** A ring through the lobe. */
export function earring(pen: Pen, [x, y]: Point, metal: string): string {
  const ring = ellipse(x + 19, y + 60, 12, 15);
  return (
    pen.ink(ring, { closed: true, width: 15, color: INK, wobble: 0.3 }) +
    pen.ink(ring, { closed: true, width: 7, color: metal, wobble: 0.3 })
  );
}

const CASE: readonly Knot[] = knots([
  14, -56, -8, -66, -34, -52, -48, -20, -44, 16, -28, 20, -24, -8, -10, -38, 10, -42,
]);
const TUBE: readonly Knot[] = knots([10, -50, 26, -44, 28, -22, 16, -4]);
const CASE_COLOR = '#a9b4ae';
const MOULD_COLOR = '#d8cdb8';

/** A hearing aid: its case behind the ear, a clear tube and a moulded piece in the ear. */
export function hearingAid(pen: Pen, ear: Point): string {
  const [x, y] = ear;
  return (
    pen.shape(from(ear, CASE), CASE_COLOR, { width: 8.5, wobble: 0.4 }) +
    pen.line(
      from(ear, [
        [-34, -28],
        [-38, -8],
      ]),
      { width: 6, taper: 4 },
    ) +
    pen.line(from(ear, TUBE), { width: 13, taper: 2 }) +
    pen.line(from(ear, TUBE), { width: 6, taper: 2, color: '#e8ebe4' }) +
    pen.shape(ellipse(x + 10, y + 4, 13, 11), MOULD_COLOR, { width: 7, wobble: 0.3 })
  );
}
