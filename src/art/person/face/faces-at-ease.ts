import { knots } from '../../knots.ts';
import type { FaceLook } from './face-look.ts';
import { eyes, OPEN, stroke } from './face-parts.ts';

/** Faces of those who hold themselves together: open, guarded or worn. */
export const FACES_AT_EASE = {
  wary: {
    brows: [
      stroke(18, 32, [358, 334, 396, 328, 442, 336]),
      stroke(15, 32, [494, 314, 510, 297, 530, 297, 544, 312]),
    ],
    eyes: [
      { ...OPEN, at: [404, 368], upper: 6, lower: 10, gaze: [-9, 1], lid: 10 },
      { ...OPEN, at: [517, 364], upper: 11, lower: 12, gaze: [-8, 0], lid: 8.5 },
    ],
    mouth: {
      strokes: [
        stroke(12, 14, [440, 497, 456, 490, 478, 490, 498, 484]),
        stroke(6, 14, [460, 511, 474, 513, 484, 509]),
      ],
    },
    folds: [stroke(5, 14, [380, 396, 402, 402, 422, 396])],
    marks: [],
  },
  dismissive: {
    brows: [
      stroke(19, 32, [356, 334, 396, 328, 442, 336]),
      stroke(16, 32, [496, 334, 522, 326, 548, 332]),
    ],
    eyes: eyes({ upper: 4, lower: 11, gaze: [8, 1], lid: 11 }, [
      [402, 370],
      [516, 368],
    ]),
    mouth: {
      strokes: [
        stroke(12, 14, [434, 507, 448, 495, 474, 492, 504, 495]),
        stroke(6, 14, [456, 513, 474, 515, 488, 511]),
      ],
    },
    folds: [stroke(6, 14, [418, 486, 419, 500, 427, 512])],
    marks: [],
  },
  tired: {
    brows: [
      stroke(16, 40, [354, 346, 390, 330, 436, 322]),
      stroke(15, 34, [498, 322, 524, 330, 550, 346]),
    ],
    eyes: eyes({ upper: 1, lower: 13, slant: 2, gaze: [2, 5], lid: 11 }, [
      [402, 372],
      [516, 370],
    ]),
    mouth: {
      strokes: [stroke(11, 14, [438, 499, 460, 493, 484, 493, 506, 499])],
    },
    folds: [
      stroke(5, 14, [378, 362, 400, 352, 424, 360]),
      stroke(5, 14, [382, 402, 404, 412, 428, 402]),
      stroke(5, 14, [500, 400, 518, 408, 538, 399]),
    ],
    marks: ['bags'],
  },
  listening: {
    brows: [
      stroke(17, 34, [362, 322, 386, 307, 418, 306, 438, 313]),
      stroke(15, 28, [498, 311, 520, 306, 546, 319]),
    ],
    eyes: eyes({}),
    mouth: {
      strokes: [stroke(11, 14, [432, 487, 458, 497, 490, 495, 508, 484])],
    },
    folds: [],
    marks: [],
  },
  telling: {
    brows: [
      stroke(17, 34, [360, 314, 384, 296, 416, 294, 438, 304]),
      stroke(15, 28, [498, 300, 520, 292, 546, 308]),
    ],
    eyes: eyes({ upper: 18, lower: 15 }),
    mouth: {
      strokes: [stroke(11, 14, [430, 475, 456, 469, 488, 469, 510, 475])],
      open: {
        outline: knots(
          [434, 473, 458, 470, 488, 470, 508, 475, 502, 503, 478, 519, 452, 509],
          [0, 3],
        ),
        teeth: knots([440, 476, 464, 474, 502, 476, 498, 485, 472, 487, 446, 485], [0, 2]),
        tongue: knots([458, 507, 474, 499, 492, 503, 486, 513, 472, 515]),
      },
    },
    folds: [],
    marks: [],
  },
  warm: {
    brows: [
      stroke(16, 36, [362, 318, 386, 302, 418, 301, 440, 310]),
      stroke(14, 30, [498, 308, 520, 301, 546, 315]),
    ],
    eyes: eyes({ upper: 15, lower: 9, tense: true }),
    mouth: {
      strokes: [
        stroke(12, 18, [424, 471, 442, 491, 472, 498, 498, 489, 512, 471]),
        stroke(8, 8, [416, 473, 424, 469, 430, 462]),
      ],
    },
    folds: [],
    marks: ['blush'],
  },
  relieved: {
    brows: [
      stroke(15, 42, [358, 332, 392, 313, 438, 299]),
      stroke(14, 34, [496, 298, 522, 306, 548, 326]),
    ],
    eyes: eyes({ upper: -4, lower: 11, gaze: [0, 6], lid: 11 }, [
      [402, 366],
      [516, 364],
    ]),
    mouth: {
      strokes: [
        stroke(11, 14, [428, 476, 446, 487, 472, 489, 494, 484, 510, 472]),
        stroke(7, 6, [448, 490, 458, 502, 474, 504, 486, 488]),
      ],
      open: {
        outline: knots([446, 488, 472, 489, 489, 486, 482, 500, 470, 504, 456, 500]),
      },
    },
    folds: [stroke(6, 14, [418, 478, 424, 472, 428, 464])],
    marks: ['blush'],
  },
} as const satisfies Record<string, FaceLook>;
