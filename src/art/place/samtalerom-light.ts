import { LAMP_SHADE } from '../furniture/floor-lamp.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch } from '../pen.ts';
import { seededRandom } from '../seeded-random.ts';
import { type Knot, type Point, rectangle } from '../spline.ts';
import { LAMP_AT } from './samtalerom.ts';

/** Light or weather: a picture with alpha, blended normally, whose opacity follows trust. */
export interface LightLayer {
  id: string;
  depth: number;
  /** Opacity at trust 0, 50, 100. */
  opacity: readonly [number, number, number];
  /** Scene pixels per picture pixel. */
  scale: number;
  /** One picture, or several shown in turn. */
  pictures: readonly string[];
}

const GLASS_VIEW = rectangle(606, 0, 450, 380);
const SHADE_MIDDLE: Point = [LAMP_AT[0], LAMP_AT[1] - 500];

/** The scene with a margin: smoothing would thin out light that ended at the edge of the picture. */
function whole(fill: string): string {
  return `<rect x="-64" y="-64" width="1408" height="848" fill="${fill}"/>`;
}

function radial(
  id: string,
  [x, y]: Point,
  radius: number,
  color: string,
  stops: readonly (readonly [number, number])[],
): string {
  const list = stops
    .map(([at, alpha]) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${alpha}"/>`)
    .join('');
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${radius}">${list}</radialGradient>`;
}

function vertical(
  id: string,
  from: number,
  to: number,
  stops: readonly (readonly [number, string, number])[],
): string {
  const list = stops
    .map(
      ([at, color, alpha]) =>
        `<stop offset="${at}" stop-color="${color}" stop-opacity="${alpha}"/>`,
    )
    .join('');
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${from}" x2="0" y2="${to}">${list}</linearGradient>`;
}

function blurred(radius: number, content: string): string {
  return (
    `<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${radius}"/></filter>` +
    `<g filter="url(#soft)">${content}</g>`
  );
}

function rain(frame: number): string {
  const random = seededRandom(77);
  const fall = 380 / 3;
  let d = '';
  for (let i = 0; i < 80; i++) {
    const x = 620 + random() * 430;
    const y = (random() * 380 + frame * fall * (0.8 + random() * 0.4)) % 380;
    const length = 16 + random() * 22;
    d += `M${x.toFixed(0)} ${y.toFixed(0)}l${(-length * 0.22).toFixed(1)} ${length.toFixed(1)}`;
  }
  return `<path d="${d}" stroke="#e8eef0" stroke-width="1.8" stroke-linecap="round" opacity=".6"/>`;
}

/** Sun through the two casements, across the floor in front of the chair and up the side wall. */
const SUN_ON_FLOOR: readonly (readonly Point[])[] = [
  [
    [664, 538],
    [800, 538],
    [640, 730],
    [440, 730],
  ],
  [
    [824, 538],
    [968, 538],
    [880, 730],
    [676, 730],
  ],
];
const SUN_ON_WALL: readonly (readonly Point[])[] = [
  [
    [206, 226],
    [286, 212],
    [286, 372],
    [206, 386],
  ],
  [
    [298, 210],
    [352, 202],
    [352, 360],
    [298, 370],
  ],
];

const inShade = ([x, y, corner]: Knot): Knot =>
  corner === undefined
    ? [LAMP_AT[0] + x, LAMP_AT[1] + y]
    : [LAMP_AT[0] + x, LAMP_AT[1] + y, corner];

/** All light of the talking room, far to near. At trust 50 the drawings are seen almost as painted. */
export const SAMTALEROM_LIGHT: readonly LightLayer[] = [
  {
    id: 'grey-sky',
    depth: 6,
    opacity: [1, 0.1, 0],
    scale: 4,
    pictures: [
      vertical('g', 0, 380, [
        [0, '#8b9aa5', 0.72],
        [0.55, '#8b9aa5', 0.58],
        [1, '#5f6d72', 0.42],
      ]) + patch(GLASS_VIEW, 'url(#g)'),
    ],
  },
  {
    id: 'golden-sky',
    depth: 3,
    opacity: [0, 0.06, 1],
    scale: 4,
    pictures: [
      vertical('g', 0, 240, [
        [0, '#eedcb6', 0.9],
        [0.5, '#f6e3b0', 0.85],
        [1, '#f3cf8a', 0.9],
      ]) +
        radial('s', [694, 78], 120, '#fff4d2', [
          [0, 1],
          [0.27, 0.97],
          [0.32, 0.5],
          [1, 0],
        ]) +
        patch(rectangle(606, 0, 450, 240), 'url(#g)') +
        patch(rectangle(570, -44, 250, 244), 'url(#s)'),
    ],
  },
  {
    id: 'golden-land',
    depth: 7,
    opacity: [0, 0.05, 1],
    scale: 4,
    pictures: [
      vertical('g', 60, 380, [
        [0, '#f0d49a', 0.04],
        [0.4, '#f2cf86', 0.3],
        [0.6, '#e0b050', 0.22],
        [1, '#c9a24c', 0.22],
      ]) + patch(GLASS_VIEW, 'url(#g)'),
    ],
  },
  { id: 'rain', depth: 9, opacity: [1, 0, 0], scale: 1, pictures: [0, 1, 2].map(rain) },
  {
    id: 'sun-on-floor',
    depth: 24,
    opacity: [0, 0.3, 1],
    scale: 4,
    pictures: [
      blurred(
        5,
        SUN_ON_FLOOR.map((beam) => patch(beam, '#fbdf9c', 0.5)).join('') +
          SUN_ON_WALL.map((beam) => patch(beam, '#fae6b4', 0.5)).join(''),
      ),
    ],
  },
  {
    id: 'room-shade',
    depth: 28,
    opacity: [1, 0.3, 0.1],
    scale: 4,
    pictures: [
      radial('r', [760, 260], 820, '#37444f', [
        [0, 0],
        [0.3, 0.04],
        [0.62, 0.26],
        [1, 0.5],
      ]) + whole('url(#r)'),
    ],
  },
  {
    id: 'lamp-lit',
    depth: 36,
    opacity: [0, 0.6, 1],
    scale: 2,
    pictures: [
      radial('l', SHADE_MIDDLE, 84, PAINT.lampLit, [
        [0, 1],
        [0.5, 0.92],
        [1, 0.62],
      ]).replace(PAINT.lampLit, '#fdeebb') + curvedPatch(LAMP_SHADE.map(inShade), 'url(#l)'),
    ],
  },
  {
    id: 'lamp-glow',
    depth: 38,
    opacity: [0, 0.45, 1],
    scale: 4,
    pictures: [
      radial('r', SHADE_MIDDLE, 440, '#ffd98a', [
        [0, 0.62],
        [0.18, 0.4],
        [0.5, 0.16],
        [1, 0],
      ]) + whole('url(#r)'),
    ],
  },
  {
    id: 'room-warm',
    depth: 40,
    opacity: [0, 0.12, 1],
    scale: 8,
    pictures: [
      radial('r', [520, 240], 900, '#f0b04e', [
        [0, 0.2],
        [0.6, 0.2],
        [1, 0.26],
      ]) + whole('url(#r)'),
    ],
  },
  {
    id: 'lamp-on-person',
    depth: 56,
    opacity: [0, 0.35, 1],
    scale: 8,
    pictures: [
      radial('r', [250, 240], 430, '#ffc25e', [
        [0, 0.17],
        [0.5, 0.09],
        [1, 0],
      ]) + whole('url(#r)'),
    ],
  },
  {
    id: 'cold',
    depth: 94,
    opacity: [1, 0.05, 0],
    scale: 8,
    pictures: [
      radial('r', [620, 240], 900, '#3f566c', [
        [0, 0.16],
        [0.4, 0.2],
        [1, 0.34],
      ]) + whole('url(#r)'),
    ],
  },
  {
    id: 'warm',
    depth: 95,
    opacity: [0, 0, 1],
    scale: 8,
    pictures: [
      radial('r', [420, 260], 900, '#e08c28', [
        [0, 0.06],
        [0.6, 0.07],
        [1, 0.12],
      ]) + whole('url(#r)'),
    ],
  },
  {
    id: 'vignette',
    depth: 97,
    opacity: [1, 0.8, 0.7],
    scale: 8,
    pictures: [
      radial('r', [560, 320], 860, '#2e241c', [
        [0, 0],
        [0.55, 0],
        [0.8, 0.1],
        [1, 0.3],
      ]) + whole('url(#r)'),
    ],
  },
];
