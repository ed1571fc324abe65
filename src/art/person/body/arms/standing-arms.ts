import type { ArmsName } from '../../person-look.ts';
import { type ArmPlan, type ArmsPlan, BACK_THEN_FRONT } from './arms-plan.ts';

const BACK_HANGING: ArmPlan = {
  joints: [
    [-104, -220, 38],
    [-134, -112, 34],
    [-128, -26, 28],
  ],
  hand: { shape: 'hanging', wrist: [-128, -22], angle: 1.5, scale: 0.88, flipped: false },
};
const FRONT_HANGING: ArmPlan = {
  joints: [
    [84, -222, 38],
    [116, -112, 34],
    [112, -26, 28],
  ],
  hand: { shape: 'hanging', wrist: [112, -22], angle: Math.PI - 1.5, scale: 0.88, flipped: true },
};

/** What arms do otherwise when one stands, on the measure of one who stands and waits. */
export const STANDING_ARMS: Readonly<Partial<Record<ArmsName | 'pouch', ArmsPlan>>> = {
  resting: { back: BACK_HANGING, front: FRONT_HANGING, order: BACK_THEN_FRONT },
  folded: {
    back: {
      joints: [
        [-104, -220, 38],
        [-152, -118, 36],
        [-60, -72, 28],
      ],
      hand: { shape: 'clasping', wrist: [-56, -70], angle: 0.36, scale: 0.88, flipped: false },
    },
    front: {
      joints: [
        [84, -222, 38],
        [132, -118, 36],
        [40, -70, 28],
      ],
      hand: {
        shape: 'clasping',
        wrist: [34, -66],
        angle: Math.PI - 0.26,
        scale: 0.9,
        flipped: true,
      },
    },
    order: BACK_THEN_FRONT,
  },
  offering: {
    back: BACK_HANGING,
    front: {
      joints: [
        [84, -222, 38],
        [120, -116, 36],
        [186, -160, 28],
      ],
      hand: { shape: 'offering', wrist: [190, -163], angle: -0.4, scale: 0.92, flipped: false },
    },
    order: BACK_THEN_FRONT,
  },
  'hand-on-heart': {
    back: {
      joints: [
        [-104, -220, 38],
        [-152, -122, 36],
        [-42, -178, 28],
      ],
      hand: { shape: 'flat', wrist: [-40, -180], angle: -0.42, scale: 0.86, flipped: false },
    },
    front: FRONT_HANGING,
    order: ['front-hand', 'front-sleeve', 'back-hand', 'back-sleeve'],
  },
  notes: {
    back: {
      joints: [
        [-104, -220, 38],
        [-150, -120, 36],
        [-92, -112, 28],
      ],
      hand: { shape: 'carrying', wrist: [-92, -110], angle: 0.05, scale: 0.88, flipped: false },
      over: { shape: 'thumb', wrist: [-82, -116], angle: -0.12, scale: 0.88, flipped: false },
    },
    front: {
      joints: [
        [84, -222, 38],
        [136, -122, 36],
        [76, -140, 28],
      ],
      hand: {
        shape: 'writing',
        wrist: [76, -140],
        angle: Math.PI - 0.2,
        scale: 0.84,
        flipped: true,
      },
    },
    held: { thing: 'notes', at: [-8, -110] },
    order: ['back-hand', 'back-sleeve', 'held', 'back-over', 'front-hand', 'front-sleeve'],
  },
  pockets: {
    back: {
      joints: [
        [-104, -220, 38],
        [-158, -112, 36],
        [-98, -34, 28],
      ],
      hand: null,
      endHidden: true,
    },
    front: {
      joints: [
        [84, -222, 38],
        [138, -112, 36],
        [82, -34, 28],
      ],
      hand: null,
      endHidden: true,
    },
    order: ['back-hand', 'front-hand', 'back-sleeve', 'front-sleeve', 'pocket'],
  },
};
