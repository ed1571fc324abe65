import { CORRIDOR_PANE } from '../furniture/corridor-door.ts';
import { type Point, rectangle } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';

const GLASS = [616, 34, 316, 256] as const;
/** The pane in the corridor's door, whose frame has its lower left corner here. */
const [DOOR_X, DOOR_Y] = [1140, 536];
const PANE = [DOOR_X + CORRIDOR_PANE.x, DOOR_Y + CORRIDOR_PANE.y] as const;
const { width: PANE_WIDTH, height: PANE_HEIGHT } = CORRIDOR_PANE;

/** The first sun, low through the high window: over the bed, down on the floor, and up to what hangs on the hooks. */
const SUN: readonly (readonly Point[])[] = [
  [
    [652, 504],
    [764, 504],
    [786, 596],
    [640, 596],
  ],
  [
    [826, 556],
    [944, 556],
    [868, 730],
    [704, 730],
  ],
  [
    [24, 160],
    [100, 146],
    [100, 300],
    [24, 322],
  ],
  [
    [110, 144],
    [152, 136],
    [152, 288],
    [110, 298],
  ],
];
/** Its last stretch: over the blanket. */
const SUN_ON_BLANKET: readonly Point[] = [
  [470, 596],
  [660, 584],
  [720, 620],
  [690, 730],
  [420, 730],
];

/**
 * The light of the acute ward: the tubes of the night go out and morning comes in by the window, until it has reached
 * him. At trust 50 the drawings are seen almost as painted.
 */
export const RUSAKUTT_LIGHT: readonly LightPlan[] = [
  {
    id: 'sunrise',
    over: 'sky',
    opacity: [0, 0.08, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 34,
        to: 240,
        stops: [
          [0, '#c3cdc8', 0.8],
          [0.45, '#ecd6a6', 0.9],
          [1, '#f0b779', 0.95],
        ],
        area: GLASS,
      },
      {
        kind: 'radial',
        at: [712, 84],
        radius: 150,
        color: '#fff6dc',
        stops: [
          [0, 1],
          [0.2, 1],
          [0.25, 0.55],
          [1, 0],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'grey-dawn',
    over: 'outside',
    opacity: [1, 0.12, 0],
    shapes: [
      {
        kind: 'vertical',
        from: 34,
        to: 290,
        stops: [
          [0, '#74879a', 0.74],
          [0.6, '#76878f', 0.58],
          [1, '#55646d', 0.5],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'drizzle',
    over: 'outside',
    opacity: [0.8, 0, 0],
    shapes: [{ kind: 'rain', area: [622, 40, 304, 246] }],
  },
  {
    id: 'sun-outside',
    over: 'outside',
    opacity: [0, 0.06, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 60,
        to: 290,
        stops: [
          [0, '#f2d59c', 0.08],
          [0.55, '#f0c883', 0.34],
          [1, '#dba953', 0.24],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'night-tubes',
    over: 'room',
    opacity: [1, 0.16, 0],
    shapes: [
      {
        kind: 'radial',
        at: [420, -60],
        radius: 520,
        color: '#dfeef2',
        stops: [
          [0, 0.5],
          [0.35, 0.28],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'sun-in-room',
    over: 'room',
    opacity: [0, 0.22, 1],
    shapes: [{ kind: 'patches', outlines: SUN, color: '#ffe3a0', alpha: 0.55, blur: 5 }],
  },
  {
    id: 'window-light',
    over: 'room',
    opacity: [0, 0.3, 1],
    shapes: [
      {
        kind: 'radial',
        at: [760, 330],
        radius: 480,
        color: '#ffdc94',
        stops: [
          [0, 0.36],
          [0.3, 0.28],
          [0.65, 0.14],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'corridor-light',
    over: 'room',
    opacity: [0.35, 0.6, 1],
    shapes: [
      {
        kind: 'patches',
        outlines: [rectangle(...PANE, PANE_WIDTH, PANE_HEIGHT)],
        color: '#ffeab4',
        alpha: 0.4,
        blur: 2,
      },
      {
        kind: 'radial',
        at: [PANE[0] + PANE_WIDTH / 2, PANE[1] + PANE_HEIGHT / 2],
        radius: 210,
        color: '#ffdc94',
        stops: [
          [0, 0.34],
          [0.4, 0.16],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'room-shade',
    over: 'room',
    opacity: [1, 0.3, 0.08],
    shapes: [
      {
        kind: 'radial',
        at: [640, 240],
        radius: 820,
        color: '#33444e',
        stops: [
          [0, 0.06],
          [0.3, 0.12],
          [0.62, 0.3],
          [1, 0.54],
        ],
      },
    ],
  },
  {
    id: 'morning-on-person',
    over: 'people',
    opacity: [0, 0.3, 1],
    shapes: [
      {
        kind: 'radial',
        at: [690, 220],
        radius: 430,
        color: '#ffc765',
        stops: [
          [0, 0.24],
          [0.45, 0.14],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'sun-on-blanket',
    over: 'all',
    opacity: [0, 0.1, 1],
    shapes: [
      { kind: 'patches', outlines: [SUN_ON_BLANKET], color: '#ffe3a0', alpha: 0.3, blur: 8 },
    ],
  },
  {
    id: 'cold',
    over: 'all',
    opacity: [1, 0.06, 0],
    shapes: [
      {
        kind: 'radial',
        at: [560, 240],
        radius: 900,
        color: '#3b566b',
        stops: [
          [0, 0.16],
          [0.4, 0.22],
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
        at: [640, 240],
        radius: 900,
        color: '#e6963a',
        stops: [
          [0, 0.08],
          [0.6, 0.08],
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
        color: '#2a2a2a',
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
