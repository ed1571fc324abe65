import { HATCH_LAMP, HATCH_OPENING } from '../furniture/medicine-hatch.ts';
import { type Knot, type Point, rectangle, spline } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';

const GLASS = [730, 0, 400, 380] as const;
/** Upper left of the hatch's opening; its lamp and its shutter's shadow hang on it. */
const HATCH_AT: Point = [188, 110];
const LAMP_AT: Point = [HATCH_AT[0] + 140, HATCH_AT[1] + 62];
/** What the chair leaves of the opening: its back stands before the lower right corner. */
const BEHIND_CHAIR = { left: 328, top: 262 } as const;
const RIGHT = HATCH_AT[0] + HATCH_OPENING.width;
const BOTTOM = HATCH_AT[1] + HATCH_OPENING.height;
const OPENING: readonly Point[] = [
  HATCH_AT,
  [RIGHT, HATCH_AT[1]],
  [RIGHT, BEHIND_CHAIR.top],
  [BEHIND_CHAIR.left + 12, BEHIND_CHAIR.top + 14],
  [BEHIND_CHAIR.left, BEHIND_CHAIR.top + 40],
  [BEHIND_CHAIR.left, BOTTOM],
  [HATCH_AT[0], BOTTOM],
];

const inHatch = ([x, y, corner]: Knot): Knot =>
  corner === undefined
    ? [HATCH_AT[0] + x, HATCH_AT[1] + y]
    : [HATCH_AT[0] + x, HATCH_AT[1] + y, corner];

/** The shutter as one remembers it: slats down to a hand's breadth over the counter. */
const SLATS: readonly (readonly Point[])[] = Array.from({ length: 11 }, (_, i) => {
  const top = HATCH_AT[1] + 38 + i * 12;
  const right = top + 9 < BEHIND_CHAIR.top ? RIGHT : BEHIND_CHAIR.left;
  return rectangle(HATCH_AT[0], top, right - HATCH_AT[0], 9);
});

/** Light through the hatch, slantwise over the wall and down the side of the chair. */
const FROM_HATCH: readonly (readonly Point[])[] = [
  [
    [200, 346],
    [330, 346],
    [330, 534],
    [160, 534],
  ],
  [
    [160, 540],
    [320, 540],
    [300, 730],
    [60, 730],
  ],
];

/** Sun over the harbour, through the two casements on to the floor. */
const SUN: readonly (readonly Point[])[] = [
  [
    [770, 538],
    [918, 538],
    [790, 730],
    [590, 730],
  ],
  [
    [946, 538],
    [1090, 538],
    [1010, 730],
    [830, 730],
  ],
];

/**
 * The light of the clinic: the hatch is dark and the shutter's shadow lies in it; with trust the lamp behind it is
 * lit, and its light comes out to the one it used to wait for. At trust 50 the drawings are seen almost as painted.
 */
export const LAR_POLIKLINIKK_LIGHT: readonly LightPlan[] = [
  {
    id: 'evening-sky',
    over: 'sky',
    opacity: [0, 0.06, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 0,
        to: 240,
        stops: [
          [0, '#dfd2b6', 0.8],
          [0.55, '#f2d8a2', 0.88],
          [1, '#f1bd80', 0.92],
        ],
        area: GLASS,
      },
      {
        kind: 'radial',
        at: [1010, 128],
        radius: 130,
        color: '#fff2cc',
        stops: [
          [0, 1],
          [0.24, 0.96],
          [0.3, 0.5],
          [1, 0],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'sea-fog',
    over: 'outside',
    opacity: [1, 0.1, 0],
    shapes: [
      {
        kind: 'vertical',
        from: 0,
        to: 380,
        stops: [
          [0, '#8f9ea6', 0.6],
          [0.5, '#9aa6aa', 0.74],
          [1, '#66757b', 0.44],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'sleet',
    over: 'outside',
    opacity: [0.9, 0, 0],
    shapes: [{ kind: 'rain', area: [760, 0, 344, 360] }],
  },
  {
    id: 'evening-harbour',
    over: 'outside',
    opacity: [0, 0.05, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 60,
        to: 380,
        stops: [
          [0, '#f0d49a', 0.06],
          [0.45, '#f0c480', 0.32],
          [1, '#d2a34e', 0.22],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'sun-on-floor',
    over: 'room',
    opacity: [0, 0.18, 1],
    shapes: [{ kind: 'patches', outlines: SUN, color: '#fbe1a3', alpha: 0.42, blur: 6 }],
  },
  {
    id: 'room-shade',
    over: 'room',
    opacity: [1, 0.28, 0.08],
    shapes: [
      {
        kind: 'radial',
        at: [860, 250],
        radius: 860,
        color: '#33434d',
        stops: [
          [0, 0],
          [0.3, 0.06],
          [0.62, 0.3],
          [1, 0.54],
        ],
      },
    ],
  },
  {
    id: 'hatch-dark',
    over: 'room',
    opacity: [1, 0.12, 0],
    shapes: [
      { kind: 'patches', outlines: [OPENING], color: '#25333b', alpha: 0.62, blur: 2 },
      { kind: 'patches', outlines: SLATS, color: '#7f8b8c', alpha: 0.95, blur: 1 },
    ],
  },
  {
    id: 'hatch-lit',
    over: 'room',
    opacity: [0, 0.35, 1],
    shapes: [
      { kind: 'patches', outlines: [OPENING], color: '#ffdf96', alpha: 0.34, blur: 3 },
      {
        kind: 'patches',
        outlines: [spline(HATCH_LAMP.map(inHatch), true)],
        color: '#fff0c0',
        alpha: 0.9,
        blur: 1,
      },
    ],
  },
  {
    id: 'hatch-glow',
    over: 'room',
    opacity: [0, 0.4, 1],
    shapes: [
      {
        kind: 'radial',
        at: LAMP_AT,
        radius: 430,
        color: '#ffd68a',
        stops: [
          [0, 0.6],
          [0.16, 0.42],
          [0.45, 0.18],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'light-from-hatch',
    over: 'room',
    opacity: [0, 0.2, 1],
    shapes: [{ kind: 'patches', outlines: FROM_HATCH, color: '#ffdf9c', alpha: 0.36, blur: 9 }],
  },
  {
    id: 'hatch-on-person',
    over: 'people',
    opacity: [0, 0.35, 1],
    shapes: [
      {
        kind: 'radial',
        at: [300, 220],
        radius: 420,
        color: '#ffc262',
        stops: [
          [0, 0.24],
          [0.5, 0.12],
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
        color: '#3c5266',
        stops: [
          [0, 0.14],
          [0.4, 0.2],
          [1, 0.36],
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
        at: [400, 260],
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
        color: '#2b2622',
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
