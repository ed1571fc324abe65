import type { Joint } from '../limb-outline.ts';
import type { Knot } from '../spline.ts';

/** A hand with the wrist at the origin and the fingers along +x, for a wrist about 36 px wide. */
export interface HandShape {
  fingers: readonly (readonly Joint[])[];
  palm: readonly Knot[];
  lines: readonly (readonly Knot[])[];
  thumb?: readonly Joint[];
  /** The thumb lies behind the palm. */
  thumbBehind?: boolean;
  thumbOpen?: number;
  creases: readonly (readonly Knot[])[];
}

const FLAT_PALM: readonly Knot[] = [
  [-14, -17],
  [8, -22],
  [30, -24],
  [52, -18],
  [60, 2],
  [52, 22],
  [36, 29],
  [14, 25],
  [-14, 17],
];
const FLAT_EDGE: readonly (readonly Knot[])[] = [
  [
    [-13, -17],
    [-5, -18],
    [6, -28],
    [15, -38],
  ],
  [
    [-12, 17],
    [14, 25],
    [36, 30],
  ],
];

export const HANDS = {
  /** Palm up, fingers spread: telling, asking. */
  offering: {
    fingers: [
      [
        [44, -15, 9.5],
        [72, -20, 9],
        [92, -27, 8],
      ],
      [
        [50, -5, 10],
        [84, -8, 9.5],
        [108, -12, 8.5],
      ],
      [
        [48, 8, 10.5],
        [82, 7, 9.5],
        [102, 5, 8.5],
      ],
      [
        [42, 19, 10],
        [70, 21, 9],
        [88, 21, 8],
      ],
    ],
    palm: FLAT_PALM,
    lines: FLAT_EDGE,
    thumb: [
      [8, -6, 16],
      [26, -30, 11.5],
      [46, -48, 9],
    ],
    thumbOpen: 1.3,
    creases: [
      [
        [22, 8],
        [30, -4],
        [44, -12],
      ],
    ],
  },
  /** Lying on a thigh. */
  resting: {
    fingers: [
      [
        [40, -18, 9.5],
        [66, -24, 9],
        [84, -22, 8],
      ],
      [
        [48, -6, 10],
        [78, -10, 9.5],
        [98, -6, 8.5],
      ],
      [
        [46, 8, 10.5],
        [76, 7, 9.5],
        [94, 11, 8.5],
      ],
      [
        [40, 19, 10],
        [64, 22, 9],
        [80, 26, 8],
      ],
    ],
    palm: [
      [-14, -17],
      [8, -22],
      [30, -27],
      [50, -20],
      [58, 2],
      [50, 22],
      [36, 29],
      [14, 25],
      [-14, 17],
    ],
    lines: [
      [
        [-13, -17],
        [-4, -19],
        [8, -28],
        [19, -38],
      ],
      [
        [-12, 17],
        [14, 25],
        [36, 30],
      ],
    ],
    thumb: [
      [6, -8, 14],
      [28, -30, 10.5],
      [50, -40, 9],
    ],
    thumbOpen: 1.4,
    creases: [],
  },
  /** Round a mug. */
  holding: {
    fingers: [
      [
        [26, 27, 9.5],
        [50, 26, 9.5],
        [62, 22, 8.5],
      ],
      [
        [30, 11, 10],
        [56, 11, 10],
        [68, 9, 9],
      ],
      [
        [30, -6, 10],
        [57, -6, 10],
        [69, -6, 9],
      ],
      [
        [26, -22, 10],
        [52, -22, 10],
        [64, -19, 9],
      ],
    ],
    palm: [
      [-12, -18],
      [10, -27],
      [28, -30],
      [36, -22],
      [38, 20],
      [28, 34],
      [8, 30],
      [-12, 18],
    ],
    lines: [
      [
        [-10, -19],
        [8, -27],
        [26, -31],
      ],
      [
        [-10, 19],
        [6, 30],
        [24, 35],
      ],
    ],
    thumb: [
      [12, -24, 11],
      [34, -42, 10.5],
      [54, -48, 9],
    ],
    thumbBehind: true,
    creases: [],
  },
  /** Closed round the other sleeve. */
  gripping: {
    fingers: [
      [
        [24, 24, 9],
        [44, 27, 9],
        [56, 24, 8],
      ],
      [
        [28, 10, 9.5],
        [52, 13, 9.5],
        [64, 11, 8.5],
      ],
      [
        [28, -5, 9.5],
        [53, -4, 9.5],
        [66, -4, 8.5],
      ],
      [
        [24, -20, 9.5],
        [48, -21, 9.5],
        [60, -19, 8.5],
      ],
    ],
    palm: [
      [-14, -18],
      [8, -26],
      [26, -28],
      [34, -20],
      [36, 18],
      [26, 31],
      [6, 27],
      [-14, 18],
    ],
    lines: [
      [
        [-12, -19],
        [8, -26],
        [24, -28],
      ],
      [
        [-12, 18],
        [6, 27],
        [22, 31],
      ],
    ],
    creases: [],
  },
} satisfies Record<string, HandShape>;
