import type { Mood } from '../../scenario/scenario.ts';
import { INK, JONAS } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse, type Knot, type Point, spline } from '../spline.ts';
import type { MoodLook } from './moods.ts';

const NOSE: readonly Knot[] = [
  [488, 392],
  [503, 404],
  [500, 424],
  [482, 432],
  [462, 420],
];

function listeningFace(pen: Pen): string {
  const calm = { wobble: 0.6 };
  return (
    pen.line(
      [
        [362, 320],
        [386, 305],
        [418, 305],
        [438, 312],
      ],
      { width: 17, taper: 34, ...calm },
    ) +
    pen.line(
      [
        [498, 310],
        [520, 305],
        [546, 318],
      ],
      { width: 15, taper: 28, ...calm },
    ) +
    pen.line(NOSE, { width: 11, taper: 6, ...calm }) +
    pen.line(
      [
        [438, 503],
        [464, 512],
        [498, 509],
        [514, 499],
      ],
      { width: 11, taper: 16, ...calm },
    )
  );
}

/** Unease held in: inner brows up, jaw set, a mouth that is pressed to a crooked line. */
function strainedFace(pen: Pen): string {
  return (
    pen.line(
      [
        [360, 346],
        [398, 328],
        [444, 304],
      ],
      { width: 17, taper: 40 },
    ) +
    pen.line(
      [
        [498, 306],
        [526, 322],
        [550, 342],
      ],
      { width: 16, taper: 34 },
    ) +
    pen.line(
      [
        [466, 332],
        [460, 318],
        [463, 306],
      ],
      { width: 6, taper: 10 },
    ) +
    pen.line(NOSE, { width: 11, taper: 6 }) +
    pen.line(
      [
        [440, 518],
        [458, 509],
        [478, 512],
        [498, 506],
        [514, 512],
      ],
      { width: 12, taper: 16 },
    ) +
    pen.line(
      [
        [430, 508],
        [428, 518],
        [433, 527],
      ],
      { width: 6, taper: 12 },
    )
  );
}

/** The faces that the library does not have: all but the eyes. */
export function ownFace(pen: Pen, mood: Mood): string {
  return mood === 'strained' ? strainedFace(pen) : listeningFace(pen);
}

/** Round eyes with a glint, set a little towards the viewer: they meet whoever looks. */
function viewerEye([x, y]: Point): string {
  return (
    patch(ellipse(x, y, 12, 18), INK) + patch(ellipse(x - 3.4, y - 7, 4.4, 5), JONAS.teeth, 0.95)
  );
}

function narrowEye(pen: Pen, [x, y]: Point): string {
  return (
    patch(ellipse(x, y, 10.5, 11), INK) +
    pen.line(
      [
        [x - 26, y - 2],
        [x - 8, y - 10],
        [x + 10, y - 9],
        [x + 20, y - 3],
      ],
      { width: 9, taper: 12 },
    ) +
    pen.line(
      [
        [x - 16, y + 17],
        [x, y + 20],
        [x + 14, y + 16],
      ],
      { width: 5, taper: 12 },
    )
  );
}

export function ownEyes(pen: Pen, look: MoodLook): string {
  return look.eyesAt
    .map((eye) => (look.eyes === 'narrow' ? narrowEye(pen, eye) : viewerEye(eye)))
    .join('');
}

/** Lids in the middle of a blink. */
export function closedLids(pen: Pen, look: MoodLook): string {
  const sag = { soft: 9, flat: 4, pressed: -5 }[look.lids];
  return look.eyesAt
    .map(([x, y]) =>
      pen.line(
        [
          [x - 21, y + 1],
          [x - 7, y + 1 + sag],
          [x + 9, y + 1 + sag],
          [x + 21, y],
        ],
        { width: 10, taper: 10 },
      ),
    )
    .join('');
}

/** The single brow of the dismissive face, which the library draws in one with its eyes. */
export function straightBrow(pen: Pen): string {
  return pen.line(
    [
      [352, 346],
      [440, 342],
      [545, 341],
    ],
    { width: 18, taper: 70 },
  );
}

/** The unshaven chin, and what mood adds to the skin. */
export function skinMarks(look: MoodLook): string {
  const blush = look.blush
    ? `<ellipse cx="385" cy="440" rx="34" ry="18" fill="${JONAS.blush}" opacity=".28"/><ellipse cx="540" cy="432" rx="18" ry="15" fill="${JONAS.blush}" opacity=".24"/>`
    : '';
  const bags = look.bags
    ? '<path d="M384 396q24 14 46 2q-22 22-46 -2ZM502 394q18 12 36 2q-16 18 -36 -2Z" fill="#7d6a78" opacity=".4"/>'
    : '';
  return blush + bags;
}

const STUBBLE: readonly Knot[] = [
  [296, 470, 'c'],
  [322, 474],
  [360, 500],
  [400, 494],
  [432, 462],
  [470, 454],
  [512, 462],
  [545, 470],
  [566, 446, 'c'],
  [562, 486],
  [535, 525],
  [500, 555],
  [445, 570],
  [395, 562],
  [340, 530],
];

export function stubble(pen: Pen, random: () => number): string {
  const outline = spline(STUBBLE, true);
  const hairs = Array.from({ length: 70 }, () => {
    const start = `M${(310 + random() * 245).toFixed(0)} ${(462 + random() * 95).toFixed(0)}`;
    return `${start}l${(2 + random() * 2).toFixed(1)} ${(5 + random() * 3).toFixed(1)}`;
  }).join('');
  const id = pen.freshId();
  return (
    curvedPatch(STUBBLE, JONAS.stubble, 0.17) +
    `<clipPath id="${id}"><path d="M${outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z"/></clipPath>` +
    `<path clip-path="url(#${id})" d="${hairs}" stroke="#4d372a" stroke-width="3.4" opacity=".38" stroke-linecap="round"/>`
  );
}
