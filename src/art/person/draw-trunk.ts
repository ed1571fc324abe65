import { JONAS } from '../palette.ts';
import { clipped, curvedPatch, patch, type Pen } from '../pen.ts';
import { type Knot, type Point, spline } from '../spline.ts';
import type { Posture } from './postures.ts';

/** The neck: its fill runs up under the jaw, so that head and body never part when the head leans. */
function drawNeck(pen: Pen, [x, y]: Point): string {
  const skin: Knot[] = [
    [x - 14, y - 34, 'c'],
    [x - 20, y + 10],
    [x - 30, y + 40, 'c'],
    [x + 66, y + 40, 'c'],
    [x + 46, y + 6],
    [x + 36, y - 44, 'c'],
  ];
  const shade: Knot[] = [
    [x - 18, y - 20, 'c'],
    [x - 20, y + 12],
    [x - 4, y + 16],
    [x + 20, y - 2],
    [x + 38, y - 34],
    [x + 34, y - 44, 'c'],
  ];
  return (
    curvedPatch(skin, JONAS.skin) +
    curvedPatch(shade, JONAS.skinShade, 0.3) +
    pen.line([
      [x + 36, y - 40],
      [x + 42, y - 8],
      [x + 56, y + 20],
    ]) +
    pen.line([
      [x - 15, y - 8],
      [x - 19, y + 10],
      [x - 28, y + 28],
    ])
  );
}

function drawShirt(pen: Pen, { neck: [x, y], hips: [left, right] }: Posture): string {
  const cloth: Knot[] = [
    [x - 34, y + 22, 'c'],
    [x - 20, y + 36],
    [x + 8, y + 43],
    [x + 38, y + 34],
    [x + 58, y + 12, 'c'],
    [x + 52, y + 150],
    [right[0] - 40, right[1], 'c'],
    [left[0] + 40, left[1], 'c'],
    [x - 44, y + 150],
  ];
  return (
    curvedPatch(cloth, JONAS.shirt) +
    pen.line(
      [
        [x - 32, y + 24],
        [x - 18, y + 37],
        [x + 8, y + 43],
        [x + 38, y + 34],
        [x + 56, y + 16],
      ],
      { width: 6.1 },
    ) +
    pen.line(
      [
        [x - 28, y + 36],
        [x - 14, y + 47],
        [x + 10, y + 53],
        [x + 40, y + 44],
        [x + 54, y + 32],
      ],
      { width: 4, opacity: 0.6 },
    )
  );
}

function jacketHalves({ neck: [x, y], shoulders: [l, r], hips: [hl, hr] }: Posture) {
  const middle = x + 6;
  const hem = hl[1];
  const left: Knot[] = [
    [x - 36, y + 14, 'c'],
    [(x - 36 + l[0]) / 2, (y + 14 + l[1]) / 2 - 7],
    [l[0] + 6, l[1] + 2],
    [l[0] - 6, l[1] + 40],
    [l[0] + 8, l[1] + 110],
    [hl[0] - 4, hem, 'c'],
    [middle - 34, hem, 'c'],
    [middle - 40, y + 150],
    [middle - 46, y + 80],
  ];
  const right: Knot[] = [
    [x + 60, y + 8, 'c'],
    [(x + 60 + r[0]) / 2, (y + 8 + r[1]) / 2 - 8],
    [r[0] - 6, r[1] + 2],
    [r[0] + 6, r[1] + 40],
    [r[0] - 8, r[1] + 110],
    [hr[0] + 6, hem, 'c'],
    [middle + 40, hem, 'c'],
    [middle + 46, y + 150],
    [middle + 50, y + 80],
  ];
  return { left, right, hem };
}

function collars([x, y]: Point): [Knot[], Knot[]] {
  return [
    [
      [x - 30, y + 6, 'c'],
      [x - 52, y + 18],
      [x - 62, y + 40],
      [x - 34, y + 74, 'c'],
      [x - 26, y + 46],
      [x - 30, y + 24],
    ],
    [
      [x + 52, y - 2, 'c'],
      [x + 76, y + 14],
      [x + 88, y + 40],
      [x + 54, y + 74, 'c'],
      [x + 54, y + 44],
      [x + 60, y + 20],
    ],
  ];
}

/** Neck, shirt and jacket without arms. */
export function drawTrunk(pen: Pen, posture: Posture): string {
  const { left, right, hem } = jacketHalves(posture);
  const [collarLeft, collarRight] = collars(posture.neck);
  const [rx, ry] = posture.shoulders[1];
  const side: Knot[] = [
    [rx - 42, ry + 10, 'c'],
    [rx + 16, ry, 'c'],
    [rx + 16, hem, 'c'],
    [rx - 66, hem, 'c'],
    [rx - 54, ry + 110],
  ];
  const half = (outline: Point[], shade: string, collar: Knot[]): string =>
    patch(outline, JONAS.jacket) +
    clipped(pen, outline, shade) +
    pen.ink(outline, { closed: true }) +
    pen.shape(collar, JONAS.collar);
  let drawn = drawNeck(pen, posture.neck) + drawShirt(pen, posture);
  drawn += half(spline(left, true), '', collarLeft);
  drawn += half(spline(right, true), curvedPatch(side, '#1f2e3a', 0.22), collarRight);
  if (posture.crossed) {
    drawn += patch(
      [
        [728, 430],
        [900, 430],
        [912, 530],
        [716, 530],
      ],
      JONAS.jacketShade,
    );
    drawn +=
      pen.line(
        [
          [706, 440],
          [708, 540],
        ],
        { taper: 0 },
      ) +
      pen.line(
        [
          [912, 440],
          [908, 540],
        ],
        { taper: 0 },
      );
  }
  return drawn;
}
