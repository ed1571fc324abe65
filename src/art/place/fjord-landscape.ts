import { curvedPatch, patch, type Pen } from '../pen.ts';
import { seededRandom } from '../seeded-random.ts';
import { type Knot, type Point, rectangle, spline } from '../spline.ts';

/** Drawn 450 × 390 from (60, 0), wider than the glass, so that a moving eye finds no edge. */
const LANDSCAPE_AT: Point = [546, 0];

const HILLS: readonly (readonly [color: string, opacity: number, knots: readonly Knot[]])[] = [
  [
    '#aebdc1',
    1,
    [
      [60, 150],
      [96, 136],
      [120, 142],
      [150, 120],
      [300, 132],
      [350, 112],
      [372, 120],
      [404, 98],
      [430, 112],
      [462, 104],
      [510, 124],
      [510, 240, 'c'],
      [60, 240, 'c'],
    ],
  ],
  [
    '#7f99a4',
    1,
    [
      [60, 196],
      [96, 176],
      [118, 160, 'c'],
      [136, 150],
      [158, 118, 'c'],
      [174, 104],
      [192, 84, 'c'],
      [206, 92],
      [216, 88, 'c'],
      [236, 118],
      [252, 126, 'c'],
      [280, 156],
      [312, 172],
      [360, 190],
      [420, 206],
      [60, 214, 'c'],
    ],
  ],
  [
    '#e3e6e2',
    1,
    [
      [192, 84, 'c'],
      [206, 92],
      [216, 88, 'c'],
      [232, 112],
      [222, 116, 'c'],
      [214, 106],
      [208, 132, 'c'],
      [200, 112],
      [190, 126, 'c'],
      [184, 112],
      [170, 128, 'c'],
      [174, 106],
    ],
  ],
  [
    '#6c8793',
    0.8,
    [
      [216, 90, 'c'],
      [236, 118],
      [252, 126, 'c'],
      [280, 156],
      [312, 172],
      [280, 180],
      [246, 160],
      [230, 132],
    ],
  ],
  [
    '#617d80',
    1,
    [
      [60, 170],
      [90, 172],
      [120, 186],
      [150, 192],
      [186, 206],
      [60, 214, 'c'],
    ],
  ],
  [
    '#64807f',
    1,
    [
      [510, 150],
      [484, 156],
      [456, 172],
      [420, 178],
      [380, 196],
      [330, 206],
      [510, 212, 'c'],
    ],
  ],
];
const CLOUD: readonly Knot[] = [
  [60, 60],
  [150, 44],
  [240, 58],
  [330, 40],
  [420, 52],
  [510, 36],
  [510, 80, 'c'],
  [400, 92],
  [300, 80],
  [180, 98],
  [60, 88, 'c'],
];
const FJORD = '#9db3ba';
const SHORE: readonly Knot[] = [
  [60, 262],
  [130, 254],
  [210, 268],
  [300, 290],
  [400, 282],
  [510, 262],
  [510, 390, 'c'],
  [60, 390, 'c'],
];
const NEAR_SHORE: readonly Knot[] = [
  [60, 310],
  [160, 300],
  [260, 318],
  [380, 326],
  [510, 312],
  [510, 390, 'c'],
  [60, 390, 'c'],
];

function house(x: number, y: number, width: number, height: number, color: string): string {
  const window = (at: number): string =>
    patch(rectangle(x + width * at, y + height * 0.3, width * 0.22, height * 0.38), '#efe6cc');
  return (
    patch(rectangle(x, y, width, height), color) +
    patch(
      [
        [x - 5, y + 1],
        [x + width / 2, y - height * 0.62],
        [x + width + 5, y + 1],
      ],
      '#5c5f60',
    ) +
    window(0.2) +
    window(0.6)
  );
}

function spruce(random: () => number, x: number, y: number, height: number, color: string): string {
  const left: Point[] = [[x, y - height - 4]];
  const right: Point[] = [];
  for (let bough = 0; bough < 6; bough++) {
    const at = y - height + (bough + 1) * height * 0.16;
    const reach = (): number => height * (0.05 + bough * 0.034) * (1 + 0.3 * (random() - 0.5));
    const [l, r] = [reach(), reach()];
    left.push([x - l, at + random() * 3], [x - l * 0.45, at - 1]);
    right.push([x + r, at + random() * 3], [x + r * 0.45, at - 1]);
  }
  return patch([...left, [x - 2, y], [x + 2, y], ...right.toReversed()], color);
}

function glitter(pen: Pen, random: () => number): string {
  return Array.from({ length: 15 }, (_, i) => {
    const y = 212 + i * 3.6 + random() * 4;
    const x = 80 + random() * 400;
    const length = 12 + random() * 30;
    return pen.line(
      [
        [x, y],
        [x + length / 2, y + 1],
        [x + length, y],
      ],
      { width: 1.8 + i * 0.07, color: '#d3dede', taper: 6, opacity: 0.85 },
    );
  }).join('');
}

function inPlace(drawn: string): string {
  return `<g transform="translate(${LANDSCAPE_AT[0]} ${LANDSCAPE_AT[1]})">${drawn}</g>`;
}

/** The sky alone: evening light falls between it and the hills. */
export function drawFjordSky(): string {
  return inPlace(patch(rectangle(60, 0, 450, 240), '#ccd6d8') + curvedPatch(CLOUD, '#dde2e0', 0.8));
}

/** The fjord outside the window at an ordinary grey-white noon; weather is laid over it. Without lines: it is far away. */
export function drawFjordLandscape(pen: Pen, seed: number): string {
  const random = seededRandom(seed);
  const hills = HILLS.map(([color, opacity, knots]) => curvedPatch(knots, color, opacity)).join('');
  const drawn =
    hills +
    patch(rectangle(60, 205, 450, 95), FJORD) +
    glitter(pen, random) +
    patch(spline(SHORE, true), '#6d7d61') +
    house(352, 262, 44, 30, '#97503c') +
    house(412, 272, 36, 24, '#d8d2c0') +
    house(296, 282, 34, 22, '#b0904f') +
    spruce(random, 244, 300, 84, '#55705f') +
    spruce(random, 272, 306, 70, '#55705f') +
    spruce(random, 160, 300, 120, '#435a4e') +
    spruce(random, 120, 312, 96, '#435a4e') +
    spruce(random, 470, 318, 118, '#435a4e') +
    spruce(random, 422, 326, 90, '#55705f') +
    patch(spline(NEAR_SHORE, true), '#5b6b51');
  return inPlace(drawn);
}
