import { LAMP_SHADE } from '../furniture/floor-lamp.ts';
import { type Knot, type Point, spline } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';

/** The lamp's foot; its light hangs on it. */
const LAMP_AT: Point = [112, 640];
const SHADE_MIDDLE: Point = [LAMP_AT[0], LAMP_AT[1] - 500];
const GLASS = [606, 0, 450, 380] as const;

const inShade = ([x, y, corner]: Knot): Knot =>
  corner === undefined
    ? [LAMP_AT[0] + x, LAMP_AT[1] + y]
    : [LAMP_AT[0] + x, LAMP_AT[1] + y, corner];

/** Sun through the two casements, across the floor before the chair and up the side wall. */
const SUN: readonly (readonly Point[])[] = [
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

/** All light of the talking room, far to near. At trust 50 the drawings are seen almost as painted. */
export const SAMTALEROM_LIGHT: readonly LightPlan[] = [
  {
    id: 'golden-sky',
    over: 'sky',
    opacity: [0, 0.06, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 0,
        to: 240,
        stops: [
          [0, '#eedcb6', 0.9],
          [0.5, '#f6e3b0', 0.85],
          [1, '#f3cf8a', 0.9],
        ],
        area: [606, 0, 450, 240],
      },
      {
        kind: 'radial',
        at: [694, 78],
        radius: 120,
        color: '#fff4d2',
        stops: [
          [0, 1],
          [0.27, 0.97],
          [0.32, 0.5],
          [1, 0],
        ],
        area: [606, 0, 214, 200],
      },
    ],
  },
  {
    id: 'grey-day',
    over: 'outside',
    opacity: [1, 0.1, 0],
    shapes: [
      {
        kind: 'vertical',
        from: 0,
        to: 380,
        stops: [
          [0, '#8b9aa5', 0.72],
          [0.55, '#8b9aa5', 0.58],
          [1, '#5f6d72', 0.42],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'golden-land',
    over: 'outside',
    opacity: [0, 0.05, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 60,
        to: 380,
        stops: [
          [0, '#f0d49a', 0.04],
          [0.4, '#f2cf86', 0.3],
          [0.6, '#e0b050', 0.22],
          [1, '#c9a24c', 0.22],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'rain',
    over: 'outside',
    opacity: [1, 0, 0],
    shapes: [{ kind: 'rain', area: [620, 0, 430, 380] }],
  },
  {
    id: 'sun-on-floor',
    over: 'room',
    opacity: [0, 0.3, 1],
    shapes: [{ kind: 'patches', outlines: SUN, color: '#fbe1a3', alpha: 0.5, blur: 5 }],
  },
  {
    id: 'room-shade',
    over: 'room',
    opacity: [1, 0.3, 0.1],
    shapes: [
      {
        kind: 'radial',
        at: [760, 260],
        radius: 820,
        color: '#37444f',
        stops: [
          [0, 0],
          [0.3, 0.04],
          [0.62, 0.26],
          [1, 0.5],
        ],
      },
    ],
  },
  {
    id: 'lamp-lit',
    over: 'room',
    opacity: [0, 0.6, 1],
    shapes: [
      {
        kind: 'patches',
        outlines: [spline(LAMP_SHADE.map(inShade), true)],
        color: '#fdeebb',
        alpha: 0.86,
        blur: 1,
      },
    ],
  },
  {
    id: 'lamp-glow',
    over: 'room',
    opacity: [0, 0.45, 1],
    shapes: [
      {
        kind: 'radial',
        at: SHADE_MIDDLE,
        radius: 440,
        color: '#ffd98a',
        stops: [
          [0, 0.62],
          [0.18, 0.4],
          [0.5, 0.16],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'room-warm',
    over: 'room',
    opacity: [0, 0.12, 1],
    shapes: [
      {
        kind: 'radial',
        at: [520, 240],
        radius: 900,
        color: '#f0b04e',
        stops: [
          [0, 0.2],
          [0.6, 0.2],
          [1, 0.26],
        ],
      },
    ],
  },
  {
    id: 'lamp-on-person',
    over: 'people',
    opacity: [0, 0.35, 1],
    shapes: [
      {
        kind: 'radial',
        at: [250, 240],
        radius: 430,
        color: '#ffc25e',
        stops: [
          [0, 0.17],
          [0.5, 0.09],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'cold',
    over: 'all',
    opacity: [1, 0.05, 0],
    shapes: [
      {
        kind: 'radial',
        at: [620, 240],
        radius: 900,
        color: '#3f566c',
        stops: [
          [0, 0.16],
          [0.4, 0.2],
          [1, 0.34],
        ],
      },
    ],
  },
  {
    id: 'warm',
    over: 'all',
    opacity: [0, 0, 1],
    shapes: [
      {
        kind: 'radial',
        at: [420, 260],
        radius: 900,
        color: '#e08c28',
        stops: [
          [0, 0.06],
          [0.6, 0.07],
          [1, 0.12],
        ],
      },
    ],
  },
  {
    id: 'vignette',
    over: 'all',
    opacity: [1, 0.8, 0.7],
    shapes: [
      {
        kind: 'radial',
        at: [560, 320],
        radius: 860,
        color: '#2e241c',
        stops: [
          [0, 0],
          [0.55, 0],
          [0.8, 0.1],
          [1, 0.3],
        ],
      },
    ],
  },
];
