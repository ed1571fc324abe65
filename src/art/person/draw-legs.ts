import { JONAS } from '../palette.ts';
import { clipped, curvedPatch, patch, type Pen } from '../pen.ts';
import { type Knot, type Point, spline } from '../spline.ts';
import type { Posture } from './postures.ts';

function outlineOf({ hips: [hl, hr], knees: [l, r], crotch, waist }: Posture): {
  knots: Knot[];
  middle: Point;
} {
  const middle = (hl[0] + hr[0]) / 2;
  const top = hl[1];
  const fork = top + crotch;
  const knots: Knot[] = [
    [hl[0] - 8, top - 22 + waist],
    [l[0] - 34, l[1] - 52],
    [l[0] - 56, l[1] - 6],
    [l[0] - 52, l[1] + 60],
    [l[0] - 46, l[1] + 210, 'c'],
    [l[0] + 44, l[1] + 210, 'c'],
    [l[0] + 47, l[1] + 70],
    [l[0] + 56, l[1] + 8],
    [middle - 34, fork + 18],
    [middle, fork, 'c'],
    [middle + 34, fork + 18],
    [r[0] - 56, r[1] + 8],
    [r[0] - 47, r[1] + 70],
    [r[0] - 44, r[1] + 210, 'c'],
    [r[0] + 46, r[1] + 210, 'c'],
    [r[0] + 52, r[1] + 60],
    [r[0] + 56, r[1] - 6],
    [r[0] + 34, r[1] - 52],
    [hr[0] + 8, top - 22 + waist],
    [middle, top - 34 + waist],
  ];
  return { knots, middle: [middle, top] };
}

/** Both legs in one outline, seen from the front, down past the lower edge of the picture. */
export function drawLegs(pen: Pen, posture: Posture): string {
  const { knots, middle } = outlineOf(posture);
  const [x, y] = middle;
  const fork = y + posture.crotch;
  const outline = spline(knots, true);
  const lit = outline.map(([px, py]): Point => [px - 13, py - 8]);
  const lap: Knot[] = [
    [x - 4, y - 40],
    [x + 60, y - 30],
    [x + 30, fork + 6],
    [x + 2, fork + 20],
    [x - 6, fork - 6],
  ];
  let drawn = patch(outline, JONAS.trousersShade);
  drawn += clipped(
    pen,
    outline,
    patch(lit, JONAS.trousers) + curvedPatch(lap, JONAS.trousersShade, 0.55),
  );
  drawn += pen.ink(outline, { closed: true });
  drawn += pen.line(
    [
      [x - 3, y - 14],
      [x + 3, y + 8],
      [x, fork],
    ],
    { width: 5.6, taper: 10 },
  );
  for (const [kx, ky] of posture.knees) {
    drawn += pen.line(
      [
        [kx - 36, ky + 20],
        [kx - 10, ky + 36],
        [kx + 20, ky + 30],
      ],
      { width: 5, opacity: 0.85 },
    );
    drawn += pen.line(
      [
        [kx - 28, ky + 42],
        [kx - 8, ky + 51],
      ],
      { width: 4.6, taper: 12, opacity: 0.7 },
    );
  }
  for (const side of [-1, 1])
    drawn += pen.line(
      [
        [x + side * 16, fork - 6],
        [x + side * 40, fork - 14],
      ],
      { width: 4.6, taper: 12, opacity: 0.8 },
    );
  return drawn;
}
