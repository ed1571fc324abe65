import { clipped, curvedPatch, patch, type Pen } from '../../../pen.ts';
import { type Knot, type Point, spline } from '../../../spline.ts';
import type { BodyLook } from '../../person-look.ts';
import type { Torso } from '../torso.ts';

/** The leg at the back carries the weight and is straight; the one in front is eased, its knee a little out. */
function trousers({ back, front, crotch, thigh: k }: Torso): Knot[] {
  const middle = (back.hip[0] + front.hip[0]) / 2;
  const [l, r] = [back.knee, front.knee];
  const knee = crotch + 120;
  return [
    [back.hip[0] + 4, back.hip[1] - 40, 'c'],
    [back.hip[0] - 3, back.hip[1] + 12],
    [back.hip[0] - 1, crotch + 20],
    [l[0] - 42 * k, knee],
    [l[0] - 37 * k, l[1], 'c'],
    [l[0] + 35 * k, l[1], 'c'],
    [l[0] + 38 * k, knee],
    [middle - 5, crotch + 16],
    [middle, crotch, 'c'],
    [middle + 7, crotch + 16],
    [r[0] - 36 * k, knee],
    [r[0] - 37 * k, r[1], 'c'],
    [r[0] + 35 * k, r[1], 'c'],
    [r[0] + 42 * k, knee],
    [front.hip[0] + 4, crotch + 20],
    [front.hip[0] + 4, front.hip[1] + 10],
    [front.hip[0] - 4, front.hip[1] - 40, 'c'],
  ];
}

function skirt({ back, front }: Torso): Knot[] {
  return [
    [back.hip[0] + 4, back.hip[1] - 40, 'c'],
    [back.hip[0] - 6, back.hip[1] + 20],
    [back.hip[0] - 22, 130],
    [back.hip[0] - 34, 290, 'c'],
    [front.hip[0] + 36, 290, 'c'],
    [front.hip[0] + 22, 130],
    [front.hip[0] + 8, front.hip[1] + 20],
    [front.hip[0] - 4, front.hip[1] - 40, 'c'],
  ];
}

function trouserFolds(pen: Pen, { back, front, crotch }: Torso, middle: number): string {
  const fold = { width: 5, taper: 12, opacity: 0.85 };
  return [
    pen.line(
      [
        [middle + 3, crotch - 52],
        [middle - 2, crotch - 20],
        [middle, crotch],
      ],
      { width: 5.6, taper: 10 },
    ),
    pen.line(
      [
        [middle - 14, crotch - 6],
        [middle - 40, crotch - 16],
      ],
      fold,
    ),
    pen.line(
      [
        [middle + 14, crotch - 4],
        [middle + 44, crotch - 18],
      ],
      fold,
    ),
    pen.line(
      [
        [back.knee[0] - 22, crotch + 118],
        [back.knee[0] + 4, crotch + 128],
      ],
      fold,
    ),
    pen.line(
      [
        [front.knee[0] - 20, crotch + 106],
        [front.knee[0] + 4, crotch + 118],
        [front.knee[0] + 24, crotch + 112],
      ],
      fold,
    ),
  ].join('');
}

function skirtFolds(pen: Pen, middle: number): string {
  const fold = { width: 5, taper: 12, opacity: 0.8 };
  return (
    pen.line(
      [
        [middle - 40, 60],
        [middle - 46, 140],
        [middle - 58, 250],
      ],
      fold,
    ) +
    pen.line(
      [
        [middle + 44, 80],
        [middle + 52, 150],
        [middle + 60, 260],
      ],
      fold,
    )
  );
}

/** Legs of one who stands, or a skirt, down past the lower edge of the picture. */
export function drawStandingLegs(
  pen: Pen,
  torso: Torso,
  { kind, color, shade }: BodyLook['lower'],
): string {
  const outline = spline(kind === 'skirt' ? skirt(torso) : trousers(torso), true);
  const { back, front, crotch } = torso;
  const middle = (back.hip[0] + front.hip[0]) / 2;
  const lit = outline.map(([x, y]): Point => [x + 14, y]);
  const inner: Knot[] = [
    [middle, crotch - 10],
    [middle + 20, crotch + 30],
    [middle + 14, crotch + 240],
    [middle - 6, crotch + 240],
    [middle + 2, crotch + 60],
  ];
  return (
    patch(outline, shade) +
    clipped(pen, outline, patch(lit, color) + curvedPatch(inner, shade, 0.5)) +
    pen.ink(outline, { closed: true }) +
    (kind === 'skirt' ? skirtFolds(pen, middle) : trouserFolds(pen, torso, middle))
  );
}
