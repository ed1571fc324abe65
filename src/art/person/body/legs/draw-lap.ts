import { clipped, curvedPatch, patch, type Pen } from '../../../pen.ts';
import { type Knot, type Point, spline } from '../../../spline.ts';
import type { BodyLook } from '../../person-look.ts';
import type { Torso } from '../torso.ts';

/** How far down legs are drawn below the knees: past the lower edge of every picture. */
const SHIN = 210;

interface Lap {
  outline: Point[];
  middle: number;
  top: number;
  fork: number;
}

function lapOf({ back, front, crotch, lap, thigh: k }: Torso): Lap {
  const hips = (back.hip[0] + front.hip[0]) / 2;
  const top = (back.hip[1] + front.hip[1]) / 2;
  const [l, r] = [back.knee, front.knee];
  const knees = (l[0] + r[0]) / 2;
  const gap = (r[0] - l[0]) / 2 - 56 * k;
  // Knees far apart let the fork follow the hips; knees together leave it no room but between them.
  const middle = gap > 50 ? hips : knees + ((hips - knees) * Math.max(0, gap)) / 50;
  const leg = (knee: Point, out: number): Knot[] => [
    [knee[0] + out * 34 * k, knee[1] - 52],
    [knee[0] + out * 56 * k, knee[1] - 6],
    [knee[0] + out * 52 * k, knee[1] + 60],
    [knee[0] + out * 46 * k, knee[1] + SHIN, 'c'],
    [knee[0] - out * 44 * k, knee[1] + SHIN, 'c'],
    [knee[0] - out * 47 * k, knee[1] + 70],
    [knee[0] - out * 56 * k, knee[1] + 8],
    [middle + out * Math.max(6, Math.min(34, gap * 0.62)), crotch + 18],
  ];
  const knots: Knot[] = [
    [back.hip[0] - 5, top + lap],
    ...leg(l, -1),
    [middle, crotch, 'c'],
    ...leg(r, 1).toReversed(),
    [front.hip[0] + 5, top + lap],
    [hips, top + lap - 12],
  ];
  return { outline: spline(knots, true), middle, top, fork: crotch };
}

function folds(pen: Pen, torso: Torso, { middle, top, fork }: Lap): string {
  const drawn = [
    pen.line(
      [
        [middle + 3, top - 14],
        [middle - 3, top + 8],
        [middle, fork],
      ],
      { width: 5.6, taper: 10 },
    ),
  ];
  for (const [x, y] of [torso.back.knee, torso.front.knee])
    drawn.push(
      pen.line(
        [
          [x + 36, y + 20],
          [x + 10, y + 36],
          [x - 20, y + 30],
        ],
        { width: 5, opacity: 0.85 },
      ),
      pen.line(
        [
          [x + 28, y + 42],
          [x + 8, y + 51],
        ],
        { width: 4.6, taper: 12, opacity: 0.7 },
      ),
    );
  for (const side of [-1, 1])
    drawn.push(
      pen.line(
        [
          [middle + side * 16, fork - 6],
          [middle + side * 40, fork - 14],
        ],
        { width: 4.6, taper: 12, opacity: 0.8 },
      ),
    );
  return drawn.join('');
}

/** Thighs coming towards us and both shins, in one outline, down past the lower edge of the picture. */
export function drawLap(pen: Pen, torso: Torso, { color, shade }: BodyLook['lower']): string {
  const lap = lapOf(torso);
  const { outline, middle: x, top: y, fork } = lap;
  const lit = outline.map(([px, py]): Point => [px + 13, py - 8]);
  const shadow: Knot[] = [
    [x + 4, y - 40],
    [x - 60, y - 30],
    [x - 30, fork + 6],
    [x - 2, fork + 20],
    [x + 6, fork - 6],
  ];
  return (
    patch(outline, shade) +
    clipped(pen, outline, patch(lit, color) + curvedPatch(shadow, shade, 0.55)) +
    pen.ink(outline, { closed: true }) +
    folds(pen, torso, lap)
  );
}
