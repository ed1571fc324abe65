import type { Joint } from '../limb-outline.ts';
import type { Point } from '../spline.ts';
import type { SleeveOptions } from './draw-sleeve.ts';
import type { HandPlace } from './draw-hand.ts';
import type { HANDS } from './hands.ts';

export interface PosedArm {
  joints: readonly [Joint, Joint, Joint];
  sleeve: SleeveOptions;
  hand: (HandPlace & { shape: keyof typeof HANDS }) | null;
  /** A line where the sleeve presses against the chest. */
  armpit: readonly Point[];
}

/** A way of sitting. Drawn facing left on a 1280 × 720 sheet; `JONAS_AT` turns and moves it into the room. */
export interface Posture {
  neck: Point;
  shoulders: readonly [left: Point, right: Point];
  hips: readonly [left: Point, right: Point];
  knees: readonly [left: Point, right: Point];
  crotch: number;
  waist: number;
  /** Far to near: the order of drawing. */
  arms: readonly PosedArm[];
  /** The mug he holds, if he does. */
  mug: Point | null;
  /** Arms lie crossed: the jacket closes over the belly. */
  crossed: boolean;
  /** How large this posture is drawn, about the seat: leaning back makes smaller, forward larger. */
  nearness: number;
  /** Degrees the head is turned with the trunk. */
  headRotation: number;
}

export const POSTURES: Record<'closed' | 'waiting' | 'open', Posture> = {
  closed: {
    neck: [812, 300],
    shoulders: [
      [684, 350],
      [940, 348],
    ],
    hips: [
      [716, 560],
      [888, 560],
    ],
    knees: [
      [668, 626],
      [898, 630],
    ],
    crotch: 36,
    waist: -22,
    arms: [
      {
        joints: [
          [914, 387, 36],
          [944, 480, 35],
          [774, 466, 26],
        ],
        sleeve: { outer: true, cuff: false, band: [0.22, 0.4] },
        hand: null,
        armpit: [],
      },
      {
        joints: [
          [716, 388, 37],
          [676, 482, 35],
          [838, 452, 28],
        ],
        sleeve: { band: [0.14, 0.31] },
        hand: { shape: 'gripping', wrist: [836, 453], angle: -0.2, scale: 0.9, flipped: false },
        armpit: [
          [752, 392],
          [745, 412],
          [738, 431],
        ],
      },
    ],
    mug: null,
    crossed: true,
    nearness: 0.96,
    headRotation: -8,
  },
  waiting: {
    neck: [790, 304],
    shoulders: [
      [668, 350],
      [916, 350],
    ],
    hips: [
      [700, 560],
      [880, 560],
    ],
    knees: [
      [662, 632],
      [908, 634],
    ],
    crotch: 46,
    waist: 0,
    arms: [
      {
        joints: [
          [886, 390, 38],
          [946, 492, 36],
          [858, 462, 28],
        ],
        sleeve: { outer: true, band: [0.36, 0.53] },
        hand: {
          shape: 'holding',
          wrist: [862, 461],
          angle: Math.PI + 0.36,
          scale: 0.84,
          flipped: true,
        },
        armpit: [
          [870, 428],
          [879, 448],
          [890, 469],
        ],
      },
      {
        joints: [
          [700, 390, 38],
          [648, 492, 36],
          [738, 462, 28],
        ],
        sleeve: { band: [0.36, 0.53] },
        hand: { shape: 'holding', wrist: [734, 461], angle: -0.36, scale: 0.84, flipped: false },
        armpit: [
          [720, 420],
          [712, 440],
          [700, 468],
        ],
      },
    ],
    mug: [798, 428],
    crossed: false,
    nearness: 1,
    headRotation: 0,
  },
  open: {
    neck: [764, 336],
    shoulders: [
      [640, 384],
      [894, 374],
    ],
    hips: [
      [696, 566],
      [884, 560],
    ],
    knees: [
      [646, 628],
      [916, 632],
    ],
    crotch: 46,
    waist: 0,
    arms: [
      {
        joints: [
          [868, 418, 38],
          [950, 516, 37],
          [914, 590, 28],
        ],
        sleeve: { outer: true, band: [0.36, 0.53] },
        hand: {
          shape: 'resting',
          wrist: [917, 584],
          angle: Math.PI * 0.62,
          scale: 0.9,
          flipped: true,
        },
        armpit: [
          [852, 456],
          [863, 477],
          [878, 504],
        ],
      },
      {
        joints: [
          [674, 430, 40],
          [690, 552, 37],
          [612, 492, 29],
        ],
        sleeve: { band: [0.36, 0.53] },
        hand: {
          shape: 'offering',
          wrist: [606, 488],
          angle: -Math.PI + 0.62,
          scale: 0.96,
          flipped: true,
        },
        armpit: [
          [637, 448],
          [642, 476],
          [651, 508],
        ],
      },
    ],
    mug: null,
    crossed: false,
    nearness: 1.03,
    headRotation: 5,
  },
};
