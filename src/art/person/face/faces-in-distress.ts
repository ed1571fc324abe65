import { knots } from '../../knots.ts';
import type { FaceLook } from './face-look.ts';
import { eyes, stroke } from './face-parts.ts';

/** Faces of those whom something hurts. */
export const FACES_IN_DISTRESS = {
  worried: {
    brows: [
      stroke(17, 40, [354, 334, 394, 322, 440, 294]),
      stroke(16, 34, [494, 294, 522, 314, 548, 328]),
    ],
    eyes: eyes({ upper: 18, lower: 15, slant: 3 }, [
      [402, 369],
      [516, 367],
    ]),
    mouth: {
      strokes: [
        stroke(11, 14, [434, 505, 450, 487, 474, 482, 498, 487, 510, 501]),
        stroke(8, 14, [442, 507, 470, 503, 502, 503]),
      ],
      open: {
        outline: knots([436, 503, 452, 488, 474, 484, 498, 489, 508, 500, 472, 503]),
        teeth: knots([450, 491, 474, 486, 496, 491, 494, 496, 452, 497]),
      },
    },
    folds: [
      stroke(6, 14, [462, 312, 458, 298, 462, 284]),
      stroke(6, 14, [478, 306, 478, 292, 482, 282]),
    ],
    marks: [],
  },
  strained: {
    brows: [
      stroke(18, 32, [354, 338, 392, 326, 424, 326, 446, 332]),
      stroke(16, 32, [494, 330, 514, 324, 548, 338]),
    ],
    eyes: eyes({ upper: 8, lower: 9, gaze: [5, 2], lid: 9, tense: true }, [
      [404, 372],
      [517, 370],
    ]),
    mouth: {
      strokes: [
        stroke(13, 14, [432, 499, 448, 491, 468, 495, 490, 489, 508, 495]),
        stroke(7, 10, [424, 487, 420, 497, 424, 507]),
      ],
    },
    folds: [
      stroke(7, 14, [462, 340, 458, 326, 461, 312]),
      stroke(6, 14, [477, 338, 479, 326, 477, 316]),
    ],
    marks: ['bags'],
  },
  pained: {
    brows: [
      stroke(18, 40, [356, 352, 398, 334, 446, 308]),
      stroke(16, 34, [492, 308, 522, 330, 550, 350]),
    ],
    eyes: eyes({ upper: 1, lower: 5, slant: 5, gaze: [3, 2], lid: 11, tense: true }, [
      [404, 378],
      [517, 376],
    ]),
    mouth: {
      strokes: [
        stroke(11, 8, [430, 492, 454, 483, 488, 481, 508, 491]),
        stroke(11, 8, [430, 506, 456, 508, 488, 505, 508, 503]),
        stroke(7, 10, [422, 483, 418, 497, 424, 512]),
        ...[452, 469, 486].map((x) => stroke(4, 4, [x, 486, x, 504])),
      ],
      open: {
        outline: knots([
          430, 493, 454, 484, 488, 482, 508, 492, 508, 502, 488, 505, 456, 508, 430, 505,
        ]),
        teeth: knots([
          434, 494, 456, 487, 488, 485, 504, 493, 504, 500, 486, 503, 456, 505, 434, 503,
        ]),
      },
    },
    folds: [
      stroke(7, 14, [462, 334, 457, 318, 461, 304]),
      stroke(6, 14, [478, 328, 480, 316, 478, 304]),
      stroke(6, 14, [370, 372, 358, 372, 346, 366]),
      stroke(6, 14, [370, 384, 358, 390, 350, 398]),
      stroke(6, 14, [444, 442, 428, 458, 419, 478]),
    ],
    marks: ['pallor', 'bags', 'sweat'],
  },
  ashamed: {
    brows: [
      stroke(16, 38, [358, 342, 394, 330, 438, 314]),
      stroke(14, 32, [498, 314, 522, 328, 548, 340]),
    ],
    eyes: eyes({ upper: 0, lower: 15, slant: 1, gaze: [6, 9], lid: 12 }, [
      [404, 380],
      [517, 378],
    ]),
    mouth: {
      strokes: [
        stroke(12, 10, [450, 497, 468, 490, 488, 495]),
        stroke(6, 14, [456, 509, 470, 512, 482, 508]),
      ],
    },
    folds: [],
    marks: ['shame'],
  },
  sad: {
    brows: [
      stroke(16, 44, [356, 348, 396, 328, 440, 298]),
      stroke(15, 36, [496, 298, 524, 324, 550, 344]),
    ],
    eyes: eyes({ upper: 5, lower: 13, slant: 5, gaze: [3, 6], lid: 9.5 }, [
      [402, 376],
      [516, 374],
    ]),
    mouth: {
      strokes: [
        stroke(12, 14, [434, 507, 450, 493, 474, 488, 496, 494, 508, 505]),
        stroke(7, 14, [460, 513, 474, 510, 486, 514]),
      ],
    },
    folds: [stroke(6, 14, [464, 308, 460, 296, 464, 284])],
    marks: ['bags', 'tear'],
  },
} as const satisfies Record<string, FaceLook>;
