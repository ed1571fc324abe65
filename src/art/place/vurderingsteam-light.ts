import { CALL_LAMPS } from '../furniture/conference-phone.ts';
import { polygon } from '../polygon.ts';
import { ellipse, type Point } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';

/** Where the telephone stands; its lamps are lit here. */
export const PHONE_AT: Point = [694, 650];
const PHONE_SCALE = 0.96;
const GLASS = [650, 14, 450, 390] as const;
const WINDOW: Point = [868, 160];
const SCREEN: Point = [80, 130];

/** Sun between the slats: across the folder on the table, and on the wall it reaches over everyone's heads. */
const SUN_ON_TABLE: readonly (readonly Point[])[] = [0, 1, 2].map((row) => {
  const [y, near] = [572 + row * 36, row * 30];
  return polygon([
    330 - near,
    y + 6,
    590 - near * 0.4,
    y,
    584 - near * 0.4,
    y + 15,
    318 - near,
    y + 22,
  ]);
});
const SUN_ON_WALL: readonly (readonly Point[])[] = [0, 1, 2, 3, 4].map((row) => {
  const y = 214 + row * 30;
  return polygon([24, y + 22, 160, y, 160, y + 15, 24, y + 38]);
});

/**
 * All light of the assessment team's room. The one idea: a referral is first seen in the pale light of a screen; with
 * trust the fog over the river lifts, morning comes in between the slats, and the telephone's lamps show a call.
 */
export const VURDERINGSTEAM_LIGHT: readonly LightPlan[] = [
  {
    id: 'morning-sky',
    over: 'sky',
    opacity: [0, 0.1, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 30,
        to: 220,
        stops: [
          [0, '#e9dcc0', 0.5],
          [0.6, '#f8e4b4', 0.8],
          [1, '#f3cf98', 0.8],
        ],
        area: [650, 14, 450, 230],
      },
    ],
  },
  {
    id: 'fog',
    over: 'outside',
    opacity: [1, 0.22, 0],
    shapes: [
      {
        kind: 'vertical',
        from: 14,
        to: 300,
        stops: [
          [0, '#b4c1c6', 0.7],
          [0.55, '#c3cdcf', 0.86],
          [1, '#aab6b8', 0.5],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'sun-on-wall',
    over: 'room',
    opacity: [0, 0.25, 1],
    shapes: [{ kind: 'patches', outlines: SUN_ON_WALL, color: '#fde3a6', alpha: 0.5, blur: 4 }],
  },
  {
    id: 'room-shade',
    over: 'room',
    opacity: [1, 0.3, 0.08],
    shapes: [
      {
        kind: 'radial',
        at: [420, 260],
        radius: 900,
        color: '#33434f',
        stops: [
          [0, 0.06],
          [0.3, 0.12],
          [0.62, 0.3],
          [1, 0.52],
        ],
      },
    ],
  },
  {
    id: 'screen-glow',
    over: 'room',
    opacity: [1, 0.3, 0.05],
    shapes: [
      {
        kind: 'radial',
        at: SCREEN,
        radius: 460,
        color: '#a9d3e6',
        stops: [
          [0, 0.6],
          [0.2, 0.34],
          [0.55, 0.12],
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
        at: WINDOW,
        radius: 980,
        color: '#ffcb78',
        stops: [
          [0, 0.34],
          [0.4, 0.2],
          [1, 0.14],
        ],
      },
    ],
  },
  {
    id: 'morning-on-people',
    over: 'people',
    opacity: [0, 0.3, 1],
    shapes: [
      {
        kind: 'radial',
        at: WINDOW,
        radius: 560,
        color: '#ffca70',
        stops: [
          [0, 0.2],
          [0.5, 0.1],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'sun-on-table',
    over: 'all',
    opacity: [0, 0.3, 1],
    shapes: [{ kind: 'patches', outlines: SUN_ON_TABLE, color: '#ffe9b4', alpha: 0.28, blur: 4 }],
  },
  {
    id: 'call-lit',
    over: 'all',
    opacity: [0, 0.6, 1],
    shapes: [
      {
        kind: 'patches',
        outlines: CALL_LAMPS.map(([x, y]) =>
          ellipse(PHONE_AT[0] + x * PHONE_SCALE, PHONE_AT[1] + y * PHONE_SCALE, 9, 5, 20),
        ),
        color: '#ffd98a',
        alpha: 0.95,
        blur: 1.6,
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
        at: [480, 240],
        radius: 940,
        color: '#3f566c',
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
        at: [560, 260],
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
    opacity: [1, 0.8, 0.7],
    shapes: [
      {
        kind: 'radial',
        at: [540, 320],
        radius: 880,
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
