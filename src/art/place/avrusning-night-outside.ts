import type { Point } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';

const GLASS = [708, 40, 314, 256] as const;

/** The night behind the window of the detox room: snow falls while there is little trust, stars are seen when there is much. */
export const NIGHT_OUTSIDE: readonly LightPlan[] = [
  {
    id: 'snow-clouds',
    over: 'sky',
    opacity: [1, 0.3, 0],
    shapes: [
      {
        kind: 'vertical',
        from: 40,
        to: 230,
        stops: [
          [0, '#2b3a4f', 0.95],
          [1, '#43566d', 0.85],
        ],
        area: [708, 40, 314, 200],
      },
    ],
  },
  {
    id: 'lights-outside',
    over: 'outside',
    opacity: [0.1, 0.5, 1],
    shapes: [
      {
        kind: 'radial',
        at: [814, 226],
        radius: 90,
        color: '#ffd48a',
        stops: [
          [0, 0.6],
          [0.3, 0.3],
          [1, 0],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'snowfall',
    over: 'outside',
    opacity: [1, 0.4, 0],
    shapes: [{ kind: 'snow', area: [716, 48, 298, 240] }],
  },
];

/** Cold light of the snow through the panes, down over the floor. */
const SNOW_ON_FLOOR: readonly (readonly Point[])[] = [
  [
    [820, 616],
    [944, 616],
    [872, 730],
    [726, 730],
  ],
  [
    [966, 560],
    [1040, 560],
    [1010, 730],
    [912, 730],
  ],
];

/** What the snow outside sends into the room. */
export const SNOW_INSIDE: readonly LightPlan[] = [
  {
    id: 'snow-light',
    over: 'room',
    opacity: [1, 0.5, 0.2],
    shapes: [
      {
        kind: 'radial',
        at: [864, 190],
        radius: 420,
        color: '#7f9fca',
        stops: [
          [0, 0.26],
          [0.4, 0.14],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'snow-on-floor',
    over: 'room',
    opacity: [1, 0.55, 0.25],
    shapes: [{ kind: 'patches', outlines: SNOW_ON_FLOOR, color: '#a9c2e2', alpha: 0.24, blur: 6 }],
  },
];
