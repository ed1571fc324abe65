import { BED_LAMP_BULB, BED_LAMP_SHADE } from '../furniture/bed-lamp.ts';
import { type Point, spline } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';

const GLASS = [720, 58, 342, 332] as const;
/** The lamp's plate on the wall and its size. */
const LAMP_AT: Point = [206, 104];
const LAMP_SCALE = 0.94;
const onLamp = ([x, y]: Point): Point => [LAMP_AT[0] + x * LAMP_SCALE, LAMP_AT[1] + y * LAMP_SCALE];

/** The low sun of October through both panes: down on the floor before the window. */
const SUN_ON_FLOOR: readonly (readonly Point[])[] = [
  [
    [700, 552],
    [884, 552],
    [806, 730],
    [560, 730],
  ],
  [
    [910, 552],
    [1010, 552],
    [964, 730],
    [842, 730],
  ],
];
/** Its first stretch by the bed: up the raised back and over the pillow's edge. */
const SUN_ON_BACK: readonly Point[] = [
  [566, 196],
  [640, 214],
  [662, 350],
  [668, 520],
  [590, 510],
  [604, 360],
];
/** And over her: two panes across the duvet and the blanket at her feet. */
const SUN_ON_DUVET: readonly (readonly Point[])[] = [
  [
    [596, 506],
    [672, 512],
    [708, 574],
    [560, 648],
    [444, 640],
  ],
  [
    [716, 590],
    [752, 642],
    [648, 664],
    [592, 652],
  ],
];

/**
 * The light of a day in a bed by the window: rain, then a white day, at last the low autumn sun, that reaches the floor, the
 * bed and the one who lies in it. At trust 50 the drawings are seen almost as painted.
 */
export const ORTOPEDISK_LIGHT: readonly LightPlan[] = [
  {
    id: 'low-sun',
    over: 'sky',
    opacity: [0, 0.08, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 60,
        to: 260,
        stops: [
          [0, '#e9dfc4', 0.85],
          [0.6, '#f6e2b0', 0.9],
          [1, '#f4cf90', 0.9],
        ],
        area: [720, 58, 342, 202],
      },
    ],
  },
  {
    id: 'overcast',
    over: 'outside',
    opacity: [1, 0.12, 0],
    shapes: [
      {
        kind: 'vertical',
        from: 60,
        to: 390,
        stops: [
          [0, '#87949d', 0.7],
          [0.6, '#7f8c94', 0.56],
          [1, '#5f6d72', 0.5],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'sun-on-town',
    over: 'outside',
    opacity: [0, 0.06, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 120,
        to: 390,
        stops: [
          [0, '#f6dca4', 0.14],
          [0.5, '#f0c474', 0.22],
          [1, '#dba84e', 0.2],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'rain',
    over: 'outside',
    opacity: [1, 0, 0],
    shapes: [{ kind: 'rain', area: [724, 62, 336, 326] }],
  },
  {
    id: 'sun-on-floor',
    over: 'room',
    opacity: [0, 0.22, 1],
    shapes: [{ kind: 'patches', outlines: SUN_ON_FLOOR, color: '#fbdf9f', alpha: 0.5, blur: 6 }],
  },
  {
    id: 'sun-on-back',
    over: 'room',
    opacity: [0, 0.15, 1],
    shapes: [{ kind: 'patches', outlines: [SUN_ON_BACK], color: '#fbdc98', alpha: 0.55, blur: 9 }],
  },
  {
    id: 'room-shade',
    over: 'room',
    opacity: [1, 0.25, 0.1],
    shapes: [
      {
        kind: 'radial',
        at: [860, 230],
        radius: 900,
        color: '#37444f',
        stops: [
          [0, 0],
          [0.26, 0.06],
          [0.6, 0.28],
          [1, 0.5],
        ],
      },
    ],
  },
  {
    id: 'lamp-lit',
    over: 'room',
    opacity: [0, 0.5, 1],
    shapes: [
      {
        kind: 'patches',
        outlines: [spline(BED_LAMP_SHADE, true).map(onLamp)],
        color: '#fdeebb',
        alpha: 0.86,
        blur: 1,
      },
    ],
  },
  {
    id: 'lamp-glow',
    over: 'room',
    opacity: [0, 0.35, 1],
    shapes: [
      {
        kind: 'radial',
        at: onLamp(BED_LAMP_BULB),
        radius: 300,
        color: '#ffd98a',
        stops: [
          [0, 0.42],
          [0.2, 0.26],
          [0.5, 0.12],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'room-warm',
    over: 'room',
    opacity: [0, 0.08, 1],
    shapes: [
      {
        kind: 'radial',
        at: [640, 300],
        radius: 900,
        color: '#eeb050',
        stops: [
          [0, 0.08],
          [0.6, 0.1],
          [1, 0.17],
        ],
      },
    ],
  },
  {
    id: 'window-on-person',
    over: 'people',
    opacity: [0, 0.2, 1],
    shapes: [
      {
        kind: 'radial',
        at: [720, 330],
        radius: 400,
        color: '#ffcf7c',
        stops: [
          [0, 0.24],
          [0.5, 0.1],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'sun-on-duvet',
    over: 'all',
    opacity: [0, 0.12, 1],
    shapes: [{ kind: 'patches', outlines: SUN_ON_DUVET, color: '#fcdf9c', alpha: 0.5, blur: 4 }],
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
          [0, 0.14],
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
        at: [520, 300],
        radius: 900,
        color: '#e08c28',
        stops: [
          [0, 0.05],
          [0.6, 0.06],
          [1, 0.1],
        ],
      },
    ],
  },
  {
    id: 'vignette',
    over: 'all',
    opacity: [1, 0.8, 0.65],
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
