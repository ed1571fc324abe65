import { LINE_LAMPS } from '../furniture/desk-phone.ts';
import { TABLE_LAMP_SHADE } from '../furniture/table-lamp.ts';
import { ellipse, type Knot, type Point, rectangle, spline } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';

/** Where the table lamp and the telephone stand; their lights hang on them. */
export const LAMP_AT: Point = [108, 442];
export const PHONE_AT: Point = [708, 638];
export const PHONE_SCALE = 1.08;
const SHADE_MIDDLE: Point = [LAMP_AT[0], LAMP_AT[1] - 116];
const GLASS = [590, -16, 450, 390] as const;

const inShade = ([x, y, corner]: Knot): Knot =>
  corner === undefined
    ? [LAMP_AT[0] + x, LAMP_AT[1] + y]
    : [LAMP_AT[0] + x, LAMP_AT[1] + y, corner];

const ON_THE_LINE: readonly (readonly Point[])[] = LINE_LAMPS.map(([x, y]) =>
  ellipse(PHONE_AT[0] + x * PHONE_SCALE, PHONE_AT[1] + y * PHONE_SCALE, 8, 6, 20),
);

/** Windows of the town behind which a light is put on as the evening goes. */
const HOMES: readonly (readonly Point[])[] = [
  rectangle(682, 198, 13, 14),
  rectangle(772, 206, 14, 16),
  rectangle(772, 242, 14, 16),
  rectangle(817, 222, 12, 16),
  rectangle(833, 192, 12, 16),
  rectangle(888, 124, 13, 14),
  rectangle(888, 202, 13, 14),
  rectangle(936, 176, 13, 14),
];

/**
 * All light of the office with the call. The one idea: who is on the line. With little trust one lamp on the telephone
 * waits, cold, for an answer; with trust all three are lit, and their light, the lamp's and the town's are one.
 */
export const DPS_SAMTALE_LIGHT: readonly LightPlan[] = [
  {
    id: 'evening-sky',
    over: 'sky',
    opacity: [0, 0.2, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 0,
        to: 220,
        stops: [
          [0, '#7d7f95', 0.4],
          [0.55, '#d9a58c', 0.6],
          [1, '#f0c48c', 0.8],
        ],
        area: [590, -16, 450, 240],
      },
    ],
  },
  {
    id: 'dusk',
    over: 'outside',
    opacity: [1, 0.2, 0],
    shapes: [
      {
        kind: 'vertical',
        from: 0,
        to: 360,
        stops: [
          [0, '#3a4a5c', 0.6],
          [0.6, '#364555', 0.52],
          [1, '#2c3945', 0.5],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'town-lit',
    over: 'outside',
    opacity: [0, 0.4, 1],
    shapes: [
      { kind: 'patches', outlines: HOMES, color: '#ffd987', alpha: 0.95, blur: 0.8 },
      {
        kind: 'radial',
        at: [800, 250],
        radius: 210,
        color: '#f3bf6e',
        stops: [
          [0, 0.3],
          [0.6, 0.14],
          [1, 0],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'rain',
    over: 'outside',
    opacity: [1, 0.6, 0.25],
    shapes: [{ kind: 'rain', area: [614, 0, 410, 370] }],
  },
  {
    id: 'room-dusk',
    over: 'room',
    opacity: [1, 0.3, 0.12],
    shapes: [
      {
        kind: 'radial',
        at: [700, 260],
        radius: 860,
        color: '#2c3a49',
        stops: [
          [0, 0.1],
          [0.3, 0.16],
          [0.62, 0.36],
          [1, 0.6],
        ],
      },
    ],
  },
  {
    id: 'lamp-lit',
    over: 'room',
    opacity: [0, 0.55, 1],
    shapes: [
      {
        kind: 'patches',
        outlines: [spline(TABLE_LAMP_SHADE.map(inShade), true)],
        color: '#fdeebb',
        alpha: 0.84,
        blur: 1,
      },
      {
        kind: 'radial',
        at: SHADE_MIDDLE,
        radius: 460,
        color: '#ffd68a',
        stops: [
          [0, 0.6],
          [0.18, 0.38],
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
        at: [520, 300],
        radius: 900,
        color: '#f0ac50',
        stops: [
          [0, 0.2],
          [0.6, 0.17],
          [1, 0.2],
        ],
      },
    ],
  },
  {
    id: 'light-on-person',
    over: 'people',
    opacity: [0, 0.35, 1],
    shapes: [
      {
        kind: 'radial',
        at: [230, 300],
        radius: 430,
        color: '#ffc25e',
        stops: [
          [0, 0.17],
          [0.5, 0.08],
          [1, 0],
        ],
      },
      {
        kind: 'radial',
        at: [PHONE_AT[0], PHONE_AT[1] - 70],
        radius: 320,
        color: '#ffcf7a',
        stops: [
          [0, 0.42],
          [0.3, 0.22],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'call-waits',
    over: 'all',
    opacity: [1, 0.25, 0],
    shapes: [
      { kind: 'patches', outlines: ON_THE_LINE.slice(0, 1), color: '#bfe3f2', alpha: 1, blur: 1 },
      {
        kind: 'radial',
        at: [PHONE_AT[0], PHONE_AT[1] - 52],
        radius: 150,
        color: '#a9d6ea',
        stops: [
          [0, 0.4],
          [0.3, 0.18],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'call-lit',
    over: 'all',
    opacity: [0, 0.6, 1],
    shapes: [
      { kind: 'patches', outlines: ON_THE_LINE, color: '#ffd47e', alpha: 1, blur: 1.2 },
      {
        kind: 'radial',
        at: [PHONE_AT[0] + 20, PHONE_AT[1] - 52],
        radius: 210,
        color: '#ffd48a',
        stops: [
          [0, 0.46],
          [0.3, 0.2],
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
        at: [600, 260],
        radius: 900,
        color: '#34495f',
        stops: [
          [0, 0.16],
          [0.4, 0.22],
          [1, 0.4],
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
        at: [540, 320],
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
