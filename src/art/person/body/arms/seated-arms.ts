import type { ArmsName } from '../../person-look.ts';
import { type ArmPlan, type ArmsPlan, BACK_THEN_FRONT } from './arms-plan.ts';

const BACK_ON_THIGH: ArmPlan = {
  joints: [
    [-106, -208, 38],
    [-172, -104, 37],
    [-132, -24, 28],
  ],
  hand: { shape: 'resting', wrist: [-135, -22], angle: 1.16, scale: 0.9, flipped: false },
};
const FRONT_ON_THIGH: ArmPlan = {
  joints: [
    [82, -208, 38],
    [152, -104, 37],
    [114, -24, 28],
  ],
  hand: { shape: 'resting', wrist: [117, -22], angle: Math.PI - 1.16, scale: 0.9, flipped: true },
};

/** Arms of one who sits, on the measure of one who sits and waits. */
export const SEATED_ARMS: Readonly<Record<ArmsName | 'pouch', ArmsPlan>> = {
  crossed: {
    back: {
      joints: [
        [-115, -213, 36],
        [-149, -120, 35],
        [22, -134, 26],
      ],
      hand: null,
      endHidden: true,
      band: [0.22, 0.4],
    },
    front: {
      joints: [
        [83, -212, 37],
        [119, -118, 35],
        [-42, -148, 28],
      ],
      hand: {
        shape: 'gripping',
        wrist: [-40, -147],
        angle: Math.PI + 0.2,
        scale: 0.9,
        flipped: true,
      },
      band: [0.14, 0.31],
    },
    order: BACK_THEN_FRONT,
  },
  hugging: {
    back: {
      joints: [
        [-112, -212, 37],
        [-148, -114, 35],
        [52, -152, 26],
      ],
      hand: { shape: 'gripping', wrist: [60, -158], angle: -0.34, scale: 0.88, flipped: false },
      band: [0.22, 0.4],
    },
    front: {
      joints: [
        [84, -212, 37],
        [124, -110, 35],
        [-78, -152, 28],
      ],
      hand: {
        shape: 'gripping',
        wrist: [-80, -154],
        angle: Math.PI + 0.34,
        scale: 0.88,
        flipped: true,
      },
      band: [0.14, 0.31],
    },
    order: ['back-sleeve', 'front-hand', 'front-sleeve', 'back-hand'],
  },
  mug: {
    back: {
      joints: [
        [-106, -210, 38],
        [-166, -108, 36],
        [-78, -138, 28],
      ],
      hand: { shape: 'holding', wrist: [-82, -139], angle: -0.36, scale: 0.84, flipped: false },
      band: [0.24, 0.41],
    },
    front: {
      joints: [
        [80, -210, 38],
        [132, -108, 36],
        [42, -138, 28],
      ],
      hand: {
        shape: 'holding',
        wrist: [46, -139],
        angle: Math.PI + 0.36,
        scale: 0.84,
        flipped: true,
      },
      band: [0.24, 0.41],
    },
    held: { thing: 'mug', at: [-18, -172] },
    order: ['held', 'back-hand', 'front-hand', 'back-sleeve', 'front-sleeve'],
  },
  folded: {
    back: {
      joints: [
        [-106, -210, 38],
        [-162, -106, 36],
        [-62, -52, 28],
      ],
      hand: { shape: 'clasping', wrist: [-58, -50], angle: 0.34, scale: 0.9, flipped: false },
    },
    front: {
      joints: [
        [82, -210, 38],
        [142, -106, 36],
        [38, -50, 28],
      ],
      hand: {
        shape: 'clasping',
        wrist: [32, -47],
        angle: Math.PI - 0.24,
        scale: 0.92,
        flipped: true,
      },
    },
    order: ['back-hand', 'back-sleeve', 'front-hand', 'front-sleeve'],
  },
  resting: { back: BACK_ON_THIGH, front: FRONT_ON_THIGH, order: BACK_THEN_FRONT },
  offering: {
    back: BACK_ON_THIGH,
    front: {
      joints: [
        [82, -208, 39],
        [108, -86, 37],
        [156, -134, 29],
      ],
      hand: { shape: 'offering', wrist: [159, -138], angle: -0.5, scale: 0.96, flipped: false },
      band: [0.2, 0.37],
    },
    order: BACK_THEN_FRONT,
  },
  'hand-on-heart': {
    back: {
      joints: [
        [-106, -210, 38],
        [-160, -108, 36],
        [-42, -164, 28],
      ],
      hand: { shape: 'flat', wrist: [-40, -166], angle: -0.46, scale: 0.86, flipped: false },
    },
    front: FRONT_ON_THIGH,
    order: ['front-hand', 'front-sleeve', 'back-hand', 'back-sleeve'],
  },
  notes: {
    back: {
      joints: [
        [-106, -210, 38],
        [-162, -106, 36],
        [-102, -66, 28],
      ],
      hand: { shape: 'carrying', wrist: [-102, -64], angle: 0.1, scale: 0.88, flipped: false },
      over: { shape: 'thumb', wrist: [-92, -70], angle: -0.1, scale: 0.88, flipped: false },
    },
    front: {
      joints: [
        [82, -210, 38],
        [146, -108, 36],
        [70, -92, 28],
      ],
      hand: {
        shape: 'writing',
        wrist: [70, -92],
        angle: Math.PI - 0.2,
        scale: 0.84,
        flipped: true,
      },
    },
    held: { thing: 'notes', at: [-16, -62] },
    order: ['back-hand', 'back-sleeve', 'held', 'back-over', 'front-hand', 'front-sleeve'],
  },
  pockets: {
    back: {
      joints: [
        [-106, -208, 38],
        [-170, -104, 36],
        [-116, -44, 28],
      ],
      hand: null,
      endHidden: true,
    },
    front: {
      joints: [
        [82, -208, 38],
        [150, -104, 36],
        [98, -44, 28],
      ],
      hand: null,
      endHidden: true,
    },
    order: ['back-hand', 'front-hand', 'back-sleeve', 'front-sleeve', 'pocket'],
  },
  /** Both hands in the pouch of a hoodie. */
  pouch: {
    back: {
      joints: [
        [-106, -208, 38],
        [-164, -104, 36],
        [-66, -88, 29],
      ],
      hand: null,
      endHidden: true,
    },
    front: {
      joints: [
        [82, -208, 38],
        [144, -104, 36],
        [46, -88, 29],
      ],
      hand: null,
      endHidden: true,
    },
    order: ['back-hand', 'front-hand', 'back-sleeve', 'front-sleeve', 'pocket'],
  },
};
