import { knots } from '../../knots.ts';
import type { Knot, Point } from '../../spline.ts';

/** What a library head does not tell: where its ear is, and the lines that make a black mass into hair. */
export interface HairShape {
  /** Middle of the ear that is seen; null where hair or cloth covers it. */
  ear: Point | null;
  /** Lines along the locks. */
  strands: readonly (readonly Knot[])[];
  /** Holes in the black path that are not the face behind it but more hair or cloth, by their place in the path. */
  plugs?: readonly number[];
  /** A part of the black path that does not belong to it: a speck beside the head. */
  speck?: number;
  /** Shade laid over the hair; without it the edges away from the light are shaded. */
  shade?: readonly Knot[];
  /** Shade of the face where the usual one would begin in the open. */
  faceShade?: readonly Knot[];
  /** The face already has its shade: hair throws no shadow of its own. */
  castsNoShadow?: true;
}

/** The heads of Open Peeps we use, in the space all faces share. */
export const HAIR_SHAPES = {
  short4: {
    ear: [248, 416],
    strands: [],
    shade: knots(
      [200, 60, 300, 90, 290, 160, 330, 205, 420, 200, 560, 214, 560, 260, 300, 400, 200, 400],
      [0, 6, 7, 8],
    ),
    faceShade: knots(
      [200, 340, 318, 230, 322, 330, 300, 400, 320, 470, 372, 530, 430, 572, 380, 620, 200, 600],
      [0, 1, 7, 8],
    ),
    castsNoShadow: true,
  },
  medium3: {
    ear: [245, 402],
    speck: 1,
    strands: [
      knots([384, 166, 318, 214, 264, 288, 226, 362]),
      knots([340, 150, 268, 212, 214, 306, 196, 400]),
      knots([204, 440, 200, 500, 172, 566]),
      knots([240, 476, 256, 530, 252, 590]),
      knots([428, 178, 482, 192, 524, 226]),
      knots([508, 566, 514, 590]),
    ],
  },
  grayMedium: {
    ear: [240, 408],
    strands: [
      knots([424, 196, 352, 262, 276, 322]),
      knots([388, 158, 298, 226, 226, 316]),
      knots([330, 140, 234, 216, 184, 316]),
      knots([478, 170, 528, 222, 560, 296]),
      knots([218, 488, 236, 512, 264, 520]),
    ],
  },
  short2: {
    ear: [236, 410],
    strands: [
      knots([318, 176, 388, 152, 466, 164]),
      knots([262, 238, 282, 204, 314, 184]),
      knots([244, 280, 240, 326]),
      knots([268, 288, 264, 334]),
      knots([396, 176, 452, 178]),
    ],
  },
  hatBeanie: {
    ear: [246, 420],
    strands: [knots([272, 312, 286, 262, 318, 232]), knots([346, 222, 414, 206, 480, 202])],
  },
  noHair1: {
    ear: [232, 393],
    strands: [],
    faceShade: knots(
      [
        180, 300, 220, 180, 300, 130, 262, 210, 256, 300, 280, 400, 320, 470, 372, 530, 430, 572,
        380, 620, 200, 600,
      ],
      [0, 2, 9, 10],
    ),
  },
  bun2: {
    ear: [236, 398],
    plugs: [1, 2],
    strands: [
      knots([322, 206, 346, 172, 392, 154]),
      knots([420, 160, 470, 166, 506, 192]),
      knots([222, 306, 240, 262, 278, 232]),
      knots([246, 332, 262, 292]),
      knots([150, 44, 182, 18, 224, 18]),
      knots([176, 106, 212, 76, 258, 78]),
      knots([112, 104, 130, 66]),
    ],
  },
  mediumBangs2: { ear: [243, 410], strands: [] },
  hijab: {
    ear: null,
    plugs: [1, 2],
    strands: [
      knots([354, 130, 282, 180, 240, 262]),
      knots([522, 166, 552, 222, 562, 300]),
      knots([206, 330, 214, 420, 250, 500]),
      knots([480, 606, 506, 580, 516, 552]),
    ],
  },
  short3: {
    ear: [237, 392],
    strands: [
      knots([300, 252, 334, 206, 404, 178, 470, 174]),
      knots([242, 300, 258, 244, 300, 196]),
      knots([222, 338, 226, 316]),
      knots([196, 372, 204, 400, 202, 426]),
      knots([360, 218, 420, 206, 480, 202]),
    ],
  },
  grayShort: {
    ear: [242, 416],
    strands: [
      knots([296, 176, 372, 150, 466, 162]),
      knots([226, 318, 228, 254, 246, 204]),
      knots([250, 292, 252, 236, 276, 202]),
      knots([410, 184, 476, 182, 536, 184]),
    ],
  },
  medium1: {
    ear: null,
    strands: [
      knots([410, 150, 316, 186, 244, 272, 218, 380]),
      knots([456, 176, 362, 212, 296, 286, 250, 392]),
      knots([202, 424, 216, 492, 252, 544]),
      knots([470, 160, 524, 200, 552, 252]),
      knots([246, 430, 250, 476, 266, 512]),
    ],
  },
  bangs: { ear: [235, 407], strands: [] },
  twists: {
    ear: [246, 406],
    plugs: [2, 3, 4, 5, 6],
    strands: [
      knots([304, 162, 320, 140, 346, 130]),
      knots([372, 132, 392, 116]),
      knots([420, 140, 442, 128]),
      knots([250, 300, 254, 326]),
      knots([226, 262, 234, 290]),
    ],
  },
  pomp: {
    ear: [231, 406],
    strands: [
      knots([244, 188, 330, 128, 446, 96, 540, 98]),
      knots([298, 166, 392, 132, 520, 126]),
      knots([400, 170, 486, 160, 566, 152]),
      knots([232, 316, 230, 260, 242, 222]),
    ],
  },
  afro: {
    ear: [240, 398],
    strands: [
      knots([196, 244, 210, 232, 224, 242]),
      knots([262, 178, 276, 168, 290, 178]),
      knots([350, 132, 364, 122, 378, 132]),
      knots([438, 150, 452, 142, 464, 154]),
      knots([520, 196, 534, 192, 544, 206]),
      knots([182, 330, 194, 320, 208, 330]),
      knots([300, 240, 314, 230, 328, 240]),
      knots([392, 206, 406, 196, 420, 206]),
      knots([196, 416, 210, 410, 220, 422]),
      knots([566, 286, 576, 278, 586, 290]),
      knots([250, 300, 262, 292, 274, 304]),
    ],
  },
} as const satisfies Record<string, HairShape>;

export type HairName = keyof typeof HAIR_SHAPES;
