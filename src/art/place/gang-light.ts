import { levelPiece, onCorridorWall } from '../furniture/corridor-depth.ts';
import { END_WINDOW } from '../furniture/corridor-end.ts';
import { MEDICINE_DOOR } from '../furniture/corridor-walls.ts';
import { AJAR_GAP } from '../furniture/door-ajar.ts';
import { type Point, rectangle } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';

/** Lower left corners of the opening and of the talking room's door: light hangs on them. */
export const OPENING_AT: Point = [490, 534];
export const DOOR_AT: Point = [-24, 536];

const shift =
  ([dx, dy]: Point) =>
  ([x, y]: Point): Point => [x + dx, y + dy];
const inOpening = (points: readonly Point[]): Point[] => points.map(shift(OPENING_AT));

const WINDOW = inOpening(
  rectangle(END_WINDOW.x, END_WINDOW.y, END_WINDOW.width, END_WINDOW.height),
);
const WINDOW_MIDDLE: Point = [
  OPENING_AT[0] + END_WINDOW.x + END_WINDOW.width / 2,
  OPENING_AT[1] + END_WINDOW.y + END_WINDOW.height / 2,
];
/** Low sun along the linoleum, out of the corridor and to our feet. */
const SUN_PATH = inOpening(levelPiece(0, [0.6, 3.9], [0.27, 0.59]));
const GAP = AJAR_GAP.map(shift(DOOR_AT));
/** What falls through the door that stands ajar, on the floor. */
const FROM_THE_TALK: readonly Point[] = [
  [44, 540],
  [100, 540],
  [300, 730],
  [60, 730],
];
const MEDICINE_SPILL = inOpening([
  onCorridorWall('right', MEDICINE_DOOR[0], 0),
  onCorridorWall('right', MEDICINE_DOOR[1], 0),
  ...levelPiece(0, [1.34, 1.06], [0.6, 0.66]).slice(0, 1),
  ...levelPiece(0, [1.06, 1.34], [0.56, 0.66]).slice(0, 1),
]);

/**
 * All light of the corridor, far to near. Its one idea: the talk one has come from shines out through its door, and
 * the day at the far end comes nearer along the floor. At trust 50 the drawings are seen almost as painted.
 */
export const GANG_LIGHT: readonly LightPlan[] = [
  {
    id: 'grey-day',
    over: 'room',
    opacity: [1, 0.1, 0],
    shapes: [{ kind: 'patches', outlines: [WINDOW], color: '#6f8190', alpha: 0.72, blur: 1 }],
  },
  {
    id: 'golden-day',
    over: 'room',
    opacity: [0, 0.25, 1],
    shapes: [{ kind: 'patches', outlines: [WINDOW], color: '#ffe2a0', alpha: 0.72, blur: 1 }],
  },
  {
    id: 'talk-dim',
    over: 'room',
    opacity: [1, 0.1, 0],
    shapes: [{ kind: 'patches', outlines: [GAP], color: '#4a5a68', alpha: 0.5, blur: 1 }],
  },
  {
    id: 'medicine-light',
    over: 'room',
    opacity: [0.9, 0.6, 0.3],
    shapes: [
      { kind: 'patches', outlines: [MEDICINE_SPILL], color: '#cfe6ee', alpha: 0.45, blur: 7 },
      {
        kind: 'radial',
        at: [806, 330],
        radius: 150,
        color: '#cfe6ee',
        stops: [
          [0, 0.4],
          [0.5, 0.14],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'sun-on-floor',
    over: 'room',
    opacity: [0, 0.3, 1],
    shapes: [{ kind: 'patches', outlines: [SUN_PATH], color: '#fbe1a3', alpha: 0.5, blur: 8 }],
  },
  {
    id: 'corridor-shade',
    over: 'room',
    opacity: [1, 0.25, 0.08],
    shapes: [
      {
        kind: 'radial',
        at: [700, 250],
        radius: 820,
        color: '#37444f',
        stops: [
          [0, 0.1],
          [0.3, 0.16],
          [0.62, 0.3],
          [1, 0.5],
        ],
      },
    ],
  },
  {
    id: 'day-glow',
    over: 'room',
    opacity: [0, 0.35, 1],
    shapes: [
      {
        kind: 'radial',
        at: WINDOW_MIDDLE,
        radius: 330,
        color: '#ffdf9a',
        stops: [
          [0, 0.62],
          [0.2, 0.36],
          [0.55, 0.12],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'talk-lit',
    over: 'room',
    opacity: [0, 0.45, 1],
    shapes: [
      { kind: 'patches', outlines: [GAP], color: '#ffd98a', alpha: 0.42, blur: 2 },
      { kind: 'patches', outlines: [FROM_THE_TALK], color: '#fbd88e', alpha: 0.5, blur: 8 },
    ],
  },
  {
    id: 'talk-glow',
    over: 'room',
    opacity: [0, 0.4, 1],
    shapes: [
      {
        kind: 'radial',
        at: [74, 270],
        radius: 400,
        color: '#ffd07a',
        stops: [
          [0, 0.56],
          [0.2, 0.34],
          [0.5, 0.14],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'corridor-warm',
    over: 'room',
    opacity: [0, 0.1, 1],
    shapes: [
      {
        kind: 'radial',
        at: [520, 240],
        radius: 900,
        color: '#f0b04e',
        stops: [
          [0, 0.16],
          [0.6, 0.18],
          [1, 0.24],
        ],
      },
    ],
  },
  {
    id: 'glow-on-person',
    over: 'people',
    opacity: [0, 0.3, 1],
    shapes: [
      {
        kind: 'radial',
        at: [250, 280],
        radius: 420,
        color: '#ffc25e',
        stops: [
          [0, 0.16],
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
        at: [600, 240],
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
