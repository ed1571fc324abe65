import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { type Knot, spline } from '../spline.ts';

const BACK: readonly Knot[] = [
  [-165, 355, 'c'],
  [-173, 195],
  [-167, 65],
  [-143, 17],
  [-75, 1],
  [0, -2],
  [75, 1],
  [141, 17],
  [165, 65],
  [171, 195],
  [163, 355, 'c'],
];

function drawBack(pen: Pen): string {
  const wing = (side: number): string =>
    curvedPatch(
      [
        [side * 105, 11],
        [side * 141, 17],
        [side * 165, 65],
        [side * 171, 195],
        [side * 163, 355, 'c'],
        [side * 113, 355, 'c'],
        [side * 131, 195],
        [side * 125, 75],
      ],
      side < 0 ? PAINT.mossShade : PAINT.mossLight,
      side < 0 ? 0.75 : 0.5,
    ) +
    pen.line(
      [
        [side * 112, 18],
        [side * 130, 75],
        [side * 135, 195],
        [side * 124, 300],
      ],
      { width: 4.6, opacity: 0.6 },
    );
  return (
    pen.shape(BACK, PAINT.moss) +
    wing(-1) +
    wing(1) +
    pen.line(
      [
        [-104, 38],
        [-60, 27],
        [0, 24],
        [60, 27],
        [104, 38],
      ],
      { width: 4.4, opacity: 0.5 },
    ) +
    pen.line(
      [
        [-118, 86],
        [0, 78],
        [118, 86],
      ],
      { width: 4, opacity: 0.35 },
    )
  );
}

function drawArm(pen: Pen, side: number): string {
  const at = (x: number): number => side * x;
  const top =
    patch(
      [
        [at(209), 275],
        [at(171), 203],
        [at(125), 225],
        [at(123), 271],
      ],
      PAINT.mossLight,
    ) +
    pen.line(
      [
        [at(203), 273],
        [at(188), 236],
        [at(171), 203],
      ],
      { width: 6.5, taper: 0 },
    );
  const front: Knot[] = [
    [at(209), 590, 'c'],
    [at(211), 355],
    [at(209), 289],
    [at(195), 262],
    [at(166), 255],
    [at(137), 262],
    [at(123), 289],
    [at(121), 355],
    [at(123), 590, 'c'],
  ];
  return (
    top +
    pen.shape(front, PAINT.moss) +
    curvedPatch(
      [
        [at(143), 267],
        [at(127), 289],
        [at(125), 355],
        [at(126), 585, 'c'],
        [at(151), 585, 'c'],
        [at(145), 355],
        [at(147), 300],
      ],
      PAINT.mossShade,
      0.6,
    ) +
    pen.line(
      [
        [at(195), 575],
        [at(197), 367],
        [at(195), 300],
        [at(185), 282],
        [at(166), 275],
      ],
      { width: 4.4, opacity: 0.5 },
    )
  );
}

function drawSeat(pen: Pen): string {
  return (
    patch(
      spline(
        [
          [-125, 303, 'c'],
          [135, 303, 'c'],
          [135, 590, 'c'],
          [-135, 590, 'c'],
        ],
        true,
      ),
      PAINT.mossShade,
    ) +
    pen.shape(
      [
        [-130, 352, 'c'],
        [-122, 340],
        [0, 334],
        [122, 340],
        [130, 352, 'c'],
        [126, 424],
        [0, 430],
        [-126, 424],
      ],
      PAINT.moss,
      { width: 6.4 },
    ) +
    pen.line(
      [
        [-118, 356],
        [0, 350],
        [118, 356],
      ],
      { width: 4, opacity: 0.45 },
    ) +
    pen.line(
      [
        [-126, 424],
        [-124, 590],
      ],
      { taper: 0 },
    ) +
    pen.line(
      [
        [126, 424],
        [124, 590],
      ],
      { taper: 0 },
    )
  );
}

/** The armchair seen from the front; origin: middle of the top of its back. Its arms lie behind whoever sits. */
export function drawArmchair(pen: Pen): string {
  return (
    curvedPatch(
      [
        [-150, 40],
        [-190, 60],
        [-214, 180],
        [-206, 330],
        [-150, 340],
        [-140, 120],
      ],
      PAINT.shadow,
      0.16,
    ) +
    curvedPatch(
      [
        [-230, 455],
        [-160, 395],
        [150, 395],
        [340, 423],
        [390, 470],
        [330, 515],
        [-200, 515],
      ],
      PAINT.shadow,
      0.26,
    ) +
    drawBack(pen) +
    curvedPatch(
      [
        [-120, 60],
        [0, 40],
        [130, 60],
        [158, 170],
        [150, 320],
        [-140, 320],
        [-156, 170],
      ],
      '#2e3524',
      0.24,
    ) +
    drawSeat(pen) +
    drawArm(pen, -1) +
    drawArm(pen, 1)
  );
}
