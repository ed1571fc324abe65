import { mixColours } from '../colour.ts';
import { curvedPatch, patch } from '../pen.ts';
import { seededRandom } from '../seeded-random.ts';
import { type Knot, type Point, rectangle } from '../spline.ts';

const DUSK = {
  night: '#28434f',
  day: '#8ba0a4',
  glow: '#dcb78c',
  star: '#e9ead9',
  far: '#71868e',
  farSnow: '#b9c4c6',
  mid: '#55707b',
  midSnow: '#a3b3b9',
  woods: '#3a535b',
  fjord: '#6a848d',
  fjordDark: '#557079',
  glint: '#d9c09b',
  wall: '#6f3f36',
} as const;

const HORIZON = 600;
const round = (value: number): string => value.toFixed(1);

/** Sky, mountains and fjord at dusk, 960 × 1200; without ink, as everything far away is. */
export function drawDuskLandscape(seed: number): string {
  const random = seededRandom(seed);
  return sky(random) + moon() + mountains(random) + fjord(random) + village();
}

function sky(random: () => number): string {
  const tops = [-40, 84, 156, 214, 262, 304, 340, 376];
  let drawn = '';
  for (const [index, top] of tops.entries()) {
    const down = index / (tops.length - 1);
    const colour =
      down < 0.72
        ? mixColours(DUSK.night, DUSK.day, (down / 0.72) ** 1.3)
        : mixColours(DUSK.day, DUSK.glow, (down - 0.72) / 0.28);
    const lift = (): number => (random() - 0.5) * 26;
    drawn += curvedPatch(
      [
        [-20, top + lift(), 'c'],
        [220, top + lift()],
        [500, top + lift()],
        [760, top + lift()],
        [980, top + lift(), 'c'],
        [980, 640, 'c'],
        [-20, 640, 'c'],
      ],
      colour,
    );
  }
  for (let star = 0; star < 30; star += 1) {
    const [x, y, r] = [random() * 960, random() * 230, 1.3 + random() * 1.6];
    drawn += `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(1)}" fill="${DUSK.star}" opacity="${(0.4 + random() * 0.5).toFixed(2)}"/>`;
  }
  const streaks: [x: number, y: number, long: number, colour: string][] = [
    [96, 206, 150, '#7f969b'],
    [180, 220, 210, '#7f969b'],
    [610, 176, 170, '#6b858d'],
    [668, 190, 110, '#6b858d'],
    [392, 262, 190, '#a9aa9f'],
    [452, 275, 120, '#c0b096'],
    [800, 244, 140, '#a9aa9f'],
    [20, 300, 120, '#c9b492'],
    [560, 318, 130, '#d3b88f'],
  ];
  return drawn + streaks.map((streak) => cloudStreak(...streak)).join('');
}

function cloudStreak(x: number, y: number, long: number, colour: string): string {
  return curvedPatch(
    [
      [x, y, 'c'],
      [x + long * 0.4, y - 3.4],
      [x + long, y - 1, 'c'],
      [x + long * 0.55, y + 3.2],
    ],
    colour,
    0.6,
  );
}

function moon(): string {
  return `<path d="M742 96a27 27 0 1 0 25 37a22 22 0 0 1 -25 -37Z" fill="#efe6c8"/>`;
}

interface Peak {
  top: Point;
  reach: number;
  body: string;
  snow: string;
}

/** A mountain with the last light on its left side and snow that runs down in tongues. */
function peak(random: () => number, { top: [x, y], reach, body, snow }: Peak): string {
  const high = HORIZON - y;
  const edge = (side: number, down: number): Point => [
    x + side * reach * down * (0.76 + random() * 0.42),
    y + high * down,
  ];
  const left = [0.12, 0.3, 0.5, 0.74, 1].map((down) => edge(-1, down));
  const right = [0.14, 0.28, 0.52, 0.76, 1].map((down) => edge(1, down));
  const ridge: Point[] = [0.2, 0.38, 0.6, 1].map((down, i) => [
    x + (i % 2 === 0 ? 1 : -0.4) * reach * 0.1 + reach * 0.06 * i,
    y + high * down,
  ]);
  const shade = mixColours(body, '#2c4551', 0.3);
  const tongues = (side: readonly Point[], deep: number): Point[] =>
    [0, 1, 2, 3, 4].map((i) => {
      const out = 1 - i / 4.4;
      const [ex, ey] = side[1] ?? [x, y];
      const down = i % 2 === 0 ? 0.04 : deep * (0.8 + random() * 0.4);
      return [x + (ex - x) * out, y + (ey - y) * (0.55 + 0.45 * out) + high * down];
    });
  const cap: Point[] = [
    [x, y],
    left[0] ?? [x, y],
    left[1] ?? [x, y],
    ...tongues(left, 0.16),
    [x + reach * 0.02, y + high * 0.24],
  ];
  const capShade: Point[] = [
    [x, y],
    right[0] ?? [x, y],
    right[1] ?? [x, y],
    ...tongues(right, 0.13),
    [x + reach * 0.02, y + high * 0.24],
    [x + reach * 0.1, y + high * 0.14],
  ];
  return (
    patch([[x, y], ...left, ...right.toReversed()], body) +
    patch([[x, y], ...ridge, ...right.toReversed()], shade, 0.55) +
    patch(cap, snow) +
    patch(capShade, mixColours(snow, body, 0.5))
  );
}

function mountains(random: () => number): string {
  const far = { body: DUSK.far, snow: DUSK.farSnow };
  const mid = { body: DUSK.mid, snow: DUSK.midSnow };
  const peaks: Peak[] = [
    { top: [326, 342], reach: 260, ...far },
    { top: [540, 300], reach: 230, ...far },
    { top: [905, 330], reach: 190, ...far },
    { top: [18, 352], reach: 170, ...far },
    { top: [150, 262], reach: 270, ...mid },
    { top: [752, 300], reach: 210, ...mid },
    { top: [262, 356], reach: 180, ...mid },
    { top: [930, 420], reach: 190, ...mid },
  ];
  const woods: Knot[] = [[-20, 560, 'c']];
  for (let x = -20; x < 980; x += 11) {
    const hill = 556 + Math.sin(x / 90) * 12 + Math.sin(x / 37) * 4;
    const tip = hill - 9 - random() * 12;
    woods.push([x + 4, tip, 'c'], [x + 9, hill, 'c']);
  }
  woods.push([980, 560, 'c'], [980, 640, 'c'], [-20, 640, 'c']);
  return peaks.map((each) => peak(random, each)).join('') + curvedPatch(woods, DUSK.woods);
}

function fjord(random: () => number): string {
  let drawn = patch(rectangle(-20, HORIZON, 1000, 160), DUSK.fjord);
  drawn += patch(rectangle(-20, HORIZON, 1000, 12), DUSK.fjordDark, 0.8);
  for (let line = 0; line < 44; line += 1) {
    const side = line % 2 === 0 ? random() * 170 - 20 : 790 + random() * 170;
    const y = HORIZON + 16 + random() * 92;
    const long = 14 + random() * 44;
    const colour = line % 3 === 0 ? DUSK.glint : '#9db1b6';
    drawn += `<path d="M${round(side)} ${round(y)}q${round(long / 2)} -3 ${round(long)} 0" fill="none" stroke="${colour}" stroke-width="2.2" stroke-linecap="round" opacity="${(0.3 + random() * 0.4).toFixed(2)}"/>`;
  }
  return drawn;
}

/** Neighbours across the fjord: somebody is at home there too. */
function village(): string {
  const houses: [x: number, wall: string, lit: boolean][] = [
    [14, '#7a8a8d', false],
    [38, DUSK.wall, true],
    [66, '#99998f', true],
    [112, DUSK.wall, false],
    [824, '#99998f', true],
    [868, DUSK.wall, false],
    [908, '#7a8a8d', true],
    [932, DUSK.wall, true],
  ];
  return houses
    .map(([x, wall, lit]) => {
      const y = HORIZON - 13;
      const light = lit
        ? patch(rectangle(x + 6, y + 4, 5, 5), '#f1c875') +
          `<path d="M${x + 8} ${HORIZON + 3}v9m-1 4v5" stroke="#f1c875" stroke-width="3" stroke-linecap="round" opacity=".5"/>`
        : '';
      return (
        patch(rectangle(x, y, 17, 13), wall) +
        patch(
          [
            [x - 2, y + 1],
            [x + 8.5, y - 8],
            [x + 19, y + 1],
          ],
          '#c3cbcc',
        ) +
        light
      );
    })
    .join('');
}
