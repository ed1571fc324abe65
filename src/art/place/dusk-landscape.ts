import { curvedPatch, patch, type Pen } from '../pen.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Knot, Point } from '../spline.ts';

const DUSK = {
  star: '#e9ead9',
  far: '#6b8089',
  farSnow: '#9eadb2',
  near: '#3f5a64',
  fjord: '#6d858d',
  glint: '#d8bd98',
  snow: '#d5dcdd',
  snowShade: '#b3c0c7',
  snowBlue: '#9fb0ba',
  spruce: '#2d463f',
  spruceFar: '#3d5853',
} as const;

export const DUSK_SNOW = { light: DUSK.snow, shade: DUSK.snowShade, blue: DUSK.snowBlue };

/** Sky, mountains, fjord and snow at dusk, 960 × 1200; without ink, as everything far away is. */
export function drawDuskLandscape(seed: number): string {
  const random = seededRandom(seed);
  const bands = [-40, 150, 270, 370, 450, 520];
  const colours = ['#2b4856', '#34535f', '#446571', '#65808a', '#959d9d', '#c9ad8c'];
  let drawn = '';
  for (const [index, top] of bands.entries())
    drawn += curvedPatch(
      [
        [-20, top + 12, 'c'],
        [240, top - 8],
        [520, top + 14],
        [760, top - 6],
        [980, top + 8, 'c'],
        [980, 1200, 'c'],
        [-20, 1200, 'c'],
      ],
      colours[index] ?? DUSK.near,
    );
  for (let star = 0; star < 34; star += 1) {
    const [x, y, r] = [random() * 960, random() * 330, 1.4 + random() * 1.8];
    drawn += `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(1)}" fill="${DUSK.star}" opacity="${(0.45 + random() * 0.5).toFixed(2)}"/>`;
  }
  return drawn + mountains() + water(random) + shore() + spruces(random);
}

function mountains(): string {
  const far: Knot[] = [
    [-20, 520],
    [70, 470],
    [150, 420, 'c'],
    [215, 372, 'c'],
    [262, 418],
    [330, 452],
    [420, 486],
    [560, 470],
    [650, 430],
    [724, 390, 'c'],
    [800, 436],
    [880, 470],
    [980, 486],
    [980, 640, 'c'],
    [-20, 640, 'c'],
  ];
  const caps: Point[][] = [
    [
      [150, 420],
      [215, 372],
      [262, 418],
      [240, 424],
      [222, 404],
      [208, 432],
      [188, 412],
      [170, 436],
    ],
    [
      [676, 416],
      [724, 390],
      [776, 424],
      [752, 428],
      [730, 410],
      [712, 434],
      [696, 416],
    ],
  ];
  return (
    curvedPatch(far, DUSK.far) +
    caps.map((cap) => patch(cap, DUSK.farSnow)).join('') +
    curvedPatch(
      [
        [-20, 560],
        [120, 540],
        [260, 566],
        [400, 590],
        [520, 592],
        [700, 560],
        [860, 536],
        [980, 548],
        [980, 660, 'c'],
        [-20, 660, 'c'],
      ],
      DUSK.near,
    )
  );
}

function water(random: () => number): string {
  let drawn = patch(
    [
      [-20, 604],
      [980, 604],
      [980, 760],
      [-20, 760],
    ],
    DUSK.fjord,
  );
  for (let line = 0; line < 26; line += 1) {
    const [x, y] = [random() * 960, 612 + random() * 70];
    const length = 20 + random() * 60;
    drawn += `<path d="M${x.toFixed(0)} ${y.toFixed(0)}h${length.toFixed(0)}" stroke="${DUSK.glint}" stroke-width="2.4" stroke-linecap="round" opacity="${(0.25 + random() * 0.4).toFixed(2)}"/>`;
  }
  return drawn;
}

function shore(): string {
  return curvedPatch(
    [
      [-20, 690],
      [120, 676],
      [300, 700],
      [480, 712],
      [660, 698],
      [820, 676],
      [980, 688],
      [980, 1220, 'c'],
      [-20, 1220, 'c'],
    ],
    DUSK.snow,
  );
}

function spruces(random: () => number): string {
  const trees: [x: number, foot: number, height: number, colour: string][] = [
    [30, 716, 150, DUSK.spruceFar],
    [84, 722, 190, DUSK.spruce],
    [132, 712, 130, DUSK.spruceFar],
    [842, 712, 170, DUSK.spruceFar],
    [896, 722, 220, DUSK.spruce],
    [944, 712, 160, DUSK.spruceFar],
  ];
  return trees.map(([x, foot, height, colour]) => spruce(x, foot, height, colour, random)).join('');
}

function spruce(
  x: number,
  foot: number,
  height: number,
  colour: string,
  random: () => number,
): string {
  const left: Point[] = [[x, foot - height]];
  const right: Point[] = [];
  let snow = '';
  for (let branch = 1; branch <= 7; branch += 1) {
    const y = foot - height + branch * height * 0.14;
    const wide = height * (0.05 + branch * 0.03);
    const one = wide * (0.85 + 0.3 * random());
    const other = wide * (0.85 + 0.3 * random());
    left.push([x - one, y], [x - one * 0.45, y - 2]);
    right.push([x + other, y], [x + other * 0.45, y - 2]);
    snow += patch(
      [
        [x - one, y],
        [x - one * 0.3, y - height * 0.06],
        [x - one * 0.2, y - height * 0.02],
      ],
      DUSK.snow,
      0.75,
    );
  }
  const trunk = patch(
    [
      [x - 4, foot - 4],
      [x + 4, foot - 4],
      [x + 4, foot + 10],
      [x - 4, foot + 10],
    ],
    '#3a322b',
  );
  return trunk + patch([...left, [x, foot], ...right.toReversed()], colour) + snow;
}

/** A birch without leaves, inked: it stands near. Origin: the foot. */
export function drawBirch(pen: Pen, height: number): string {
  const trunk: Knot[] = [
    [-11, 0, 'c'],
    [-9, -height * 0.4],
    [-5, -height, 'c'],
    [4, -height, 'c'],
    [9, -height * 0.4],
    [13, 0, 'c'],
  ];
  const twig = (from: Point, by: Point, bend: number): string =>
    pen.line(
      [
        from,
        [from[0] + by[0] * 0.5 + bend, from[1] + by[1] * 0.5],
        [from[0] + by[0], from[1] + by[1]],
      ],
      { width: 4.2 },
    );
  const twigs = [
    twig([2, -height * 0.92], [62, -120], -14),
    twig([-2, -height * 0.86], [-70, -96], 10),
    twig([2, -height * 0.74], [84, -66], -10),
    twig([-4, -height * 0.62], [-72, -60], 8),
    twig([0, -height * 0.98], [6, -130], 8),
  ].join('');
  const marks = [0.18, 0.34, 0.47, 0.63, 0.78]
    .map((part, index) =>
      pen.line(
        [
          [-7 + index, -height * part],
          [4, -height * part - 3],
        ],
        { width: 5 },
      ),
    )
    .join('');
  return twigs + pen.shape(trunk, '#e2ddd0', { width: 5.4 }) + marks;
}
