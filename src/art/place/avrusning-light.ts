import { BED_LAMP_BULB, BED_LAMP_SHADE } from '../furniture/bed-lamp.ts';
import { NIGHT_DOOR_GAP } from '../furniture/night-door.ts';
import { type Point, spline } from '../spline.ts';
import { NIGHT_OUTSIDE, SNOW_INSIDE } from './avrusning-night-outside.ts';
import type { LightPlan } from './light-plan.ts';

/** Lower left corner of the door's frame, and the lamp's plate on the wall. */
const DOOR_AT: Point = [30, 536];
const LAMP_AT: Point = [624, 244];
const from =
  ([left, top]: Point) =>
  ([x, y]: readonly [number, number, ...unknown[]]): Point => [left + x, top + y];

/** The lamp lights the room and not the night: all but where the window is. */
const BESIDE_WINDOW = [
  [-64, -64, 766, 848],
  [702, 300, 642, 484],
  [702, -64, 642, 98],
] as const;
/** What always falls in by the gap of the door. */
const SLIT: readonly Point[] = [
  [152, 542],
  [202, 538],
  [250, 730],
  [128, 730],
];
/** What falls in when somebody opens it further: over the floor, and up over the foot of the bed towards him. */
const OPENED: readonly (readonly Point[])[] = [
  [
    [116, 556],
    [202, 538],
    [330, 730],
    [10, 730],
  ],
  [
    [214, 452],
    [318, 470],
    [352, 600],
    [330, 664],
    [216, 640],
  ],
];

/**
 * The light of three in the night: a slit of the corridor and the snow outside. With trust the door opens further, the
 * lamp by his bed is lit, and the clouds move from the stars. At trust 50 the night is seen almost as painted.
 */
export const AVRUSNING_LIGHT: readonly LightPlan[] = [
  ...NIGHT_OUTSIDE,
  {
    id: 'night',
    over: 'room',
    opacity: [1, 0.75, 0.5],
    shapes: [
      {
        kind: 'radial',
        at: [500, 330],
        radius: 860,
        color: '#1a2540',
        stops: [
          [0, 0.16],
          [0.4, 0.28],
          [1, 0.5],
        ],
      },
    ],
  },
  ...SNOW_INSIDE,
  {
    id: 'corridor',
    over: 'room',
    opacity: [0.4, 0.7, 1],
    shapes: [
      {
        kind: 'patches',
        outlines: [NIGHT_DOOR_GAP.map(from(DOOR_AT))],
        color: '#ffdf9f',
        alpha: 0.5,
        blur: 2,
      },
      { kind: 'patches', outlines: [SLIT], color: '#f3bf72', alpha: 0.42, blur: 5 },
    ],
  },
  {
    id: 'door-opened',
    over: 'room',
    opacity: [0, 0.35, 1],
    shapes: [{ kind: 'patches', outlines: OPENED, color: '#f6c67c', alpha: 0.42, blur: 9 }],
  },
  {
    id: 'corridor-glow',
    over: 'room',
    opacity: [0.15, 0.5, 1],
    shapes: [
      {
        kind: 'radial',
        at: [180, 340],
        radius: 360,
        color: '#ffbe66',
        stops: [
          [0, 0.46],
          [0.25, 0.28],
          [0.6, 0.08],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'lamp-lit',
    over: 'room',
    opacity: [0, 0.65, 1],
    shapes: [
      {
        kind: 'patches',
        outlines: [spline(BED_LAMP_SHADE, true).map(from(LAMP_AT))],
        color: '#ffedb4',
        alpha: 0.95,
        blur: 1,
      },
    ],
  },
  {
    id: 'lamp-glow',
    over: 'room',
    opacity: [0, 0.55, 1],
    shapes: BESIDE_WINDOW.map((area) => ({
      kind: 'radial',
      at: from(LAMP_AT)(BED_LAMP_BULB),
      radius: 400,
      color: '#ffc66a',
      stops: [
        [0, 0.66],
        [0.16, 0.48],
        [0.45, 0.2],
        [0.8, 0.04],
        [1, 0],
      ],
      area,
    })),
  },
  {
    id: 'night-on-people',
    over: 'people',
    opacity: [1, 0.7, 0.35],
    shapes: [
      {
        kind: 'radial',
        at: [520, 230],
        radius: 760,
        color: '#1f2c4a',
        stops: [
          [0, 0.22],
          [0.5, 0.34],
          [1, 0.34],
        ],
      },
    ],
  },
  {
    id: 'corridor-on-person',
    over: 'people',
    opacity: [0.1, 0.45, 1],
    shapes: [
      {
        kind: 'radial',
        at: [230, 360],
        radius: 330,
        color: '#ffc069',
        stops: [
          [0, 0.3],
          [0.5, 0.16],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'lamp-on-person',
    over: 'people',
    opacity: [0, 0.45, 1],
    shapes: BESIDE_WINDOW.map((area) => ({
      kind: 'radial',
      at: [648, 270],
      radius: 330,
      color: '#ffbe60',
      stops: [
        [0, 0.34],
        [0.45, 0.18],
        [1, 0],
      ],
      area,
    })),
  },
  {
    id: 'cold',
    over: 'all',
    opacity: [1, 0.1, 0],
    shapes: [
      {
        kind: 'radial',
        at: [560, 260],
        radius: 860,
        color: '#20385c',
        stops: [
          [0, 0.12],
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
        at: [480, 320],
        radius: 620,
        color: '#e8963a',
        stops: [
          [0, 0.1],
          [0.6, 0.06],
          [1, 0],
        ],
      },
    ],
  },
  {
    // The chair one sits in is the nearest thing and has the least light.
    id: 'night-near',
    over: 'all',
    opacity: [1, 0.85, 0.7],
    shapes: [
      {
        kind: 'radial',
        at: [1160, 780],
        radius: 460,
        color: '#1a2540',
        stops: [
          [0, 0.62],
          [0.5, 0.44],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'vignette',
    over: 'all',
    opacity: [1, 0.7, 0.55],
    shapes: [
      {
        kind: 'radial',
        at: [480, 320],
        radius: 820,
        color: '#141d31',
        stops: [
          [0, 0],
          [0.4, 0],
          [0.7, 0.22],
          [1, 0.5],
        ],
      },
    ],
  },
];
