import { polygon } from '../polygon.ts';
import type { Point } from '../spline.ts';
import type { LightPlan } from './light-plan.ts';

const GLASS = [520, 42, 290, 232] as const;
const WINDOW: Point = [664, 150];

/** Sun from a window behind the learner: it finds the children's drawings first. */
const SUN_ON_DRAWINGS: readonly (readonly Point[])[] = [
  polygon([266, 34, 372, 22, 402, 338, 296, 352]),
  polygon([388, 20, 488, 8, 498, 322, 418, 334]),
];
/** And then the plan that lies before her. */
const SUN_ON_PLAN: readonly (readonly Point[])[] = [
  polygon([250, 580, 400, 574, 380, 730, 180, 730]),
  polygon([424, 574, 566, 570, 590, 730, 408, 730]),
];

/**
 * All light of the meeting for seven. The one idea: a grey day clears, and the sun moves over the children's drawings on
 * the wall to the plan on the table and the one it is for.
 */
export const ANSVARSGRUPPE_LIGHT: readonly LightPlan[] = [
  {
    id: 'spring-sky',
    over: 'sky',
    opacity: [0, 0.1, 1],
    shapes: [
      {
        kind: 'vertical',
        from: 42,
        to: 200,
        stops: [
          [0, '#bcd6df', 0.7],
          [0.6, '#f0e6c4', 0.7],
          [1, '#f6dfa6', 0.8],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'grey-day',
    over: 'outside',
    opacity: [1, 0.12, 0],
    shapes: [
      {
        kind: 'vertical',
        from: 42,
        to: 274,
        stops: [
          [0, '#8d9aa2', 0.78],
          [0.55, '#84929a', 0.62],
          [1, '#5f6d72', 0.44],
        ],
        area: GLASS,
      },
    ],
  },
  {
    id: 'rain',
    over: 'outside',
    opacity: [1, 0, 0],
    shapes: [{ kind: 'rain', area: GLASS }],
  },
  {
    id: 'sun-on-drawings',
    over: 'room',
    opacity: [0, 0.3, 1],
    shapes: [
      { kind: 'patches', outlines: SUN_ON_DRAWINGS, color: '#fdeab6', alpha: 0.32, blur: 5 },
    ],
  },
  {
    id: 'room-shade',
    over: 'room',
    opacity: [1, 0.3, 0.1],
    shapes: [
      {
        kind: 'radial',
        at: WINDOW,
        radius: 840,
        color: '#37444f',
        stops: [
          [0, 0.04],
          [0.3, 0.12],
          [0.62, 0.28],
          [1, 0.5],
        ],
      },
    ],
  },
  {
    id: 'day-glow',
    over: 'room',
    opacity: [0, 0.3, 1],
    shapes: [
      {
        kind: 'radial',
        at: WINDOW,
        radius: 420,
        color: '#fff1c9',
        stops: [
          [0, 0.4],
          [0.4, 0.2],
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
        at: [420, 260],
        radius: 980,
        color: '#f0b04e',
        stops: [
          [0, 0.18],
          [0.6, 0.16],
          [1, 0.2],
        ],
      },
    ],
  },
  {
    id: 'sun-on-people',
    over: 'people',
    opacity: [0, 0.35, 1],
    shapes: [
      {
        kind: 'radial',
        at: [420, 200],
        radius: 520,
        color: '#ffcf78',
        stops: [
          [0, 0.16],
          [0.5, 0.09],
          [1, 0],
        ],
      },
    ],
  },
  {
    id: 'sun-on-plan',
    over: 'all',
    opacity: [0, 0.3, 1],
    shapes: [{ kind: 'patches', outlines: SUN_ON_PLAN, color: '#fff0c2', alpha: 0.24, blur: 5 }],
  },
  {
    id: 'cold',
    over: 'all',
    opacity: [1, 0.05, 0],
    shapes: [
      {
        kind: 'radial',
        at: [560, 240],
        radius: 940,
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
        at: [480, 260],
        radius: 940,
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
        at: [580, 320],
        radius: 900,
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
