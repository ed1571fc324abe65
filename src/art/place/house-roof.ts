import { curvedPatch, patch, type Pen } from '../pen.ts';
import { type Knot, type Point, rectangle } from '../spline.ts';
import { BOARDS, HOUSE, PLOT, SNOW } from './house-paint.ts';

const { left: LEFT, right: RIGHT, ridge: RIDGE, eaves: EAVES } = PLOT;
/** The gable in the middle of the front. */
const GABLE = { top: 438, foot: 590, reach: 128 } as const;

/** Roof with its snow, one chimney that smokes, and the gable over the door. */
export function drawHouseRoof(pen: Pen): string {
  return smoke() + chimney(pen) + slope(pen) + icicles(pen) + gable(pen);
}

function slope(pen: Pen): string {
  const roof: Point[] = [
    [LEFT - 44, EAVES + 6],
    [LEFT - 14, RIDGE],
    [RIGHT + 14, RIDGE],
    [RIGHT + 44, EAVES + 6],
  ];
  let tiles = '';
  for (let row = 1; row < 6; row += 1) {
    const y = RIDGE + row * 24;
    tiles += pen.line(
      [
        [LEFT - 12 - row * 5, y],
        [RIGHT + 12 + row * 5, y],
      ],
      { width: 1.8, color: HOUSE.roofLine },
    );
  }
  const drift: Knot[] = [
    [LEFT - 40, EAVES - 12],
    [LEFT - 22, RIDGE + 40],
    [LEFT - 16, RIDGE - 12],
    [300, RIDGE - 17],
    [480, RIDGE - 13],
    [596, RIDGE - 16],
    [612, RIDGE + 14],
    [640, RIDGE + 30],
    [668, RIDGE + 42],
    [690, RIDGE + 12],
    [702, RIDGE - 15],
    [RIGHT + 16, RIDGE - 12],
    [RIGHT + 24, RIDGE + 44],
    [RIGHT + 41, EAVES - 10],
    [RIGHT - 20, EAVES - 24],
    [RIGHT - 90, EAVES - 14],
    [660, EAVES - 32],
    [560, EAVES - 22],
    [400, EAVES - 22],
    [316, EAVES - 34],
    [250, EAVES - 17],
    [200, EAVES - 27],
  ];
  const shade = (knots: Knot[], deep = SNOW.shade): string => curvedPatch(knots, deep, 0.75);
  return (
    pen.box(roof, HOUSE.roof) +
    tiles +
    pen.shape(drift, SNOW.light, { width: 3.8 }) +
    shade([
      [LEFT - 30, EAVES - 18, 'c'],
      [LEFT + 10, EAVES - 58],
      [270, EAVES - 40],
      [352, EAVES - 72, 'c'],
      [330, EAVES - 40],
      [250, EAVES - 24],
      [200, EAVES - 33],
    ]) +
    shade([
      [612, EAVES - 60, 'c'],
      [690, EAVES - 56],
      [RIGHT - 30, EAVES - 70],
      [RIGHT + 18, RIDGE - 2, 'c'],
      [RIGHT + 24, RIDGE + 44],
      [RIGHT + 36, EAVES - 14, 'c'],
      [RIGHT - 20, EAVES - 30],
      [RIGHT - 90, EAVES - 20],
      [660, EAVES - 38],
    ])
  );
}

/** Snow on the edge of the eaves, and what hangs from it. */
function icicles(pen: Pen): string {
  const hangs = [146, 171, 188, 232, 262, 276, 318, 668, 690, 727, 742, 779, 812];
  const drawn = hangs
    .map((x, i) => {
      const long = 10 + ((i * 7) % 13);
      return patch(
        [
          [x - 3.4, EAVES + 6],
          [x + 3.4, EAVES + 6],
          [x + 0.4, EAVES + 10 + long],
        ],
        '#c6d6dc',
        0.9,
      );
    })
    .join('');
  const edge = (from: number, to: number): string =>
    pen.box(rectangle(from, EAVES, to - from, 10), HOUSE.trim, { width: 3.4 });
  return drawn + edge(LEFT - 46, RIGHT + 46);
}

function gable(pen: Pen): string {
  const { top, foot, reach } = GABLE;
  const wall: Point[] = [
    [480, top + 18],
    [480 + reach - 26, foot],
    [480 - reach + 26, foot],
  ];
  let boards = '';
  for (const x of BOARDS) {
    const y = top + 40 + (Math.abs(x - 480) * (foot - top)) / reach;
    if (y < foot)
      boards += pen.ink(
        [
          [x, y],
          [x, foot + 20],
        ],
        { width: 1.8, color: HOUSE.wallLine },
      );
  }
  const barge = (side: -1 | 1): Point[] => [
    [480, top],
    [480 + side * (reach + 6), foot + 2],
    [480 + side * (reach - 14), foot + 2],
    [480, top + 24],
  ];
  const snow: Knot[] = [
    [480 - reach - 14, foot - 2, 'c'],
    [480 - reach * 0.52, top + 52],
    [462, top - 14],
    [480, top - 21],
    [498, top - 14],
    [480 + reach * 0.52, top + 52],
    [480 + reach + 14, foot - 2, 'c'],
    [480 + reach - 2, foot - 8],
    [480 + reach * 0.5, top + 74],
    [480, top + 5, 'c'],
    [480 - reach * 0.5, top + 74],
    [480 - reach + 2, foot - 8],
  ];
  const ornament =
    pen.box(
      [
        [450, top + 66],
        [510, top + 66],
        [480, top + 29],
      ],
      HOUSE.trim,
      { width: 3 },
    ) +
    pen.ink(
      [
        [480, top + 40],
        [480, top + 104],
      ],
      { width: 7, color: HOUSE.trim },
    ) +
    `<circle cx="480" cy="${top + 55}" r="5.4" fill="${HOUSE.wallLine}"/>` +
    `<circle cx="480" cy="${top + 107}" r="6" fill="${HOUSE.trim}"/>`;
  return (
    patch(wall, HOUSE.wall) +
    patch(rectangle(480 - reach + 26, foot - 4, 2 * reach - 52, 24), HOUSE.wall) +
    boards +
    patch(
      [
        [480, top + 24],
        [480 + reach - 14, foot + 2],
        [480 + reach - 44, foot + 2],
        [480, top + 50],
      ],
      HOUSE.wallShade,
      0.5,
    ) +
    patch(
      [
        [480, top + 24],
        [480 - reach + 14, foot + 2],
        [480 - reach + 44, foot + 2],
        [480, top + 50],
      ],
      HOUSE.wallShade,
      0.5,
    ) +
    ornament +
    pen.box(barge(-1), HOUSE.trim, { width: 3.6 }) +
    pen.box(barge(1), HOUSE.trim, { width: 3.6 }) +
    pen.shape(snow, SNOW.light, { width: 3.8 })
  );
}

function chimney(pen: Pen): string {
  let bricks = '';
  for (let row = 0; row < 6; row += 1) {
    const y = 372 + row * 12;
    bricks += pen.ink(
      [
        [624, y],
        [674, y],
      ],
      { width: 1.6, color: '#5a332d' },
    );
    for (const x of row % 2 === 0 ? [640, 658] : [632, 649, 666])
      bricks += pen.ink(
        [
          [x, y],
          [x, y + 12],
        ],
        { width: 1.5, color: '#5a332d' },
      );
  }
  const cap: Knot[] = [
    [612, 360],
    [614, 344],
    [648, 337],
    [684, 344],
    [686, 360],
  ];
  return (
    pen.box(rectangle(622, 362, 54, 90), HOUSE.brick) +
    bricks +
    patch(rectangle(660, 364, 14, 86), '#4d2c2a', 0.4) +
    pen.box(rectangle(616, 354, 66, 12), '#667075', { width: 3.6 }) +
    pen.shape(cap, SNOW.light, { width: 3.8 })
  );
}

function smoke(): string {
  const column: Knot[] = [
    [638, 346, 'c'],
    [628, 300],
    [652, 258],
    [640, 206],
    [672, 150],
    [664, 112, 'c'],
    [690, 152],
    [664, 210],
    [680, 262],
    [652, 304],
    [658, 346, 'c'],
  ];
  const inner: Knot[] = [
    [646, 340, 'c'],
    [638, 300],
    [664, 258],
    [652, 212],
    [676, 162, 'c'],
    [660, 214],
    [672, 262],
    [648, 304],
    [652, 340, 'c'],
  ];
  return curvedPatch(column, '#9fadb1', 0.5) + curvedPatch(inner, '#bcc5c5', 0.5);
}
