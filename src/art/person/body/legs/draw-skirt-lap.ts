import { clipped, curvedPatch, patch, type Pen } from '../../../pen.ts';
import { type Knot, type Point, spline } from '../../../spline.ts';
import type { BodyLook } from '../../person-look.ts';
import type { Torso } from '../torso.ts';

/** A skirt over both thighs, falling from the knees past the lower edge of the picture. */
export function drawSkirtLap(pen: Pen, torso: Torso, { color, shade }: BodyLook['lower']): string {
  const { back, front, lap, thigh: k } = torso;
  const [l, r] = [back.knee, front.knee];
  const middle = (back.hip[0] + front.hip[0]) / 2;
  const top = (back.hip[1] + front.hip[1]) / 2 + lap;
  const outline = spline(
    [
      [back.hip[0] - 5, top],
      [l[0] - 24 * k, l[1] - 54],
      [l[0] - 42 * k, l[1] - 4],
      [l[0] - 46 * k, l[1] + 70],
      [l[0] - 52 * k, l[1] + 200, 'c'],
      [r[0] + 52 * k, r[1] + 200, 'c'],
      [r[0] + 46 * k, r[1] + 70],
      [r[0] + 42 * k, r[1] - 4],
      [r[0] + 24 * k, r[1] - 54],
      [front.hip[0] + 5, top],
      [middle, top - 12],
    ],
    true,
  );
  const lit = outline.map(([x, y]): Point => [x + 14, y - 8]);
  // Cloth sinks between the thighs and hangs straight from the knees.
  const hollow: Knot[] = [
    [middle - 10, top + 58],
    [middle + 26, l[1] + 16],
    [middle + 34, l[1] + 200, 'c'],
    [middle - 52, l[1] + 200, 'c'],
    [middle - 44, l[1] + 24],
  ];
  const fold = (x: number, from: number, drift: number): string =>
    pen.line(
      [
        [x, from],
        [x + drift * 0.7, from + 50],
        [x + drift, from + 150],
      ],
      { width: 5, opacity: 0.8 },
    );
  return (
    patch(outline, shade) +
    clipped(pen, outline, patch(lit, color) + curvedPatch(hollow, shade, 0.6)) +
    pen.ink(outline, { closed: true }) +
    fold(l[0] + 18, l[1] + 26, -8) +
    fold(r[0] - 18, r[1] + 24, 8) +
    pen.line(
      [
        [middle - 34, top + 66],
        [middle - 6, top + 84],
        [middle + 26, top + 68],
      ],
      { width: 5, opacity: 0.7 },
    )
  );
}
