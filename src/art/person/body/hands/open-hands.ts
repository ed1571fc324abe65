import { knots } from '../../../knots.ts';
import { type HandShape, joints } from './hand-shape.ts';

const PALM = knots([-14, -17, 8, -22, 30, -24, 52, -18, 60, 2, 52, 22, 36, 29, 14, 25, -14, 17]);
const EDGES = [knots([-13, -17, -5, -18, 6, -28, 15, -38]), knots([-12, 17, 14, 25, 36, 30])];

/** Hands with their fingers stretched. */
export const OPEN_HANDS = {
  /** Palm up, fingers spread: telling, asking. */
  offering: {
    fingers: [
      joints(44, -15, 9.5, 72, -20, 9, 92, -27, 8),
      joints(50, -5, 10, 84, -8, 9.5, 108, -12, 8.5),
      joints(48, 8, 10.5, 82, 7, 9.5, 102, 5, 8.5),
      joints(42, 19, 10, 70, 21, 9, 88, 21, 8),
    ],
    palm: PALM,
    edges: EDGES,
    thumb: joints(8, -6, 16, 26, -30, 11.5, 46, -48, 9),
    thumbOpen: 1.3,
    creases: [knots([22, 8, 30, -4, 44, -12])],
  },
  /** Lying on a thigh. */
  resting: {
    fingers: [
      joints(40, -18, 9.5, 66, -24, 9, 84, -22, 8),
      joints(48, -6, 10, 78, -10, 9.5, 98, -6, 8.5),
      joints(46, 8, 10.5, 76, 7, 9.5, 94, 11, 8.5),
      joints(40, 19, 10, 64, 22, 9, 80, 26, 8),
    ],
    palm: knots([-14, -17, 8, -22, 30, -27, 50, -20, 58, 2, 50, 22, 36, 29, 14, 25, -14, 17]),
    edges: [knots([-13, -17, -4, -19, 8, -28, 19, -38]), knots([-12, 17, 14, 25, 36, 30])],
    thumb: joints(6, -8, 14, 28, -30, 10.5, 50, -40, 9),
    thumbOpen: 1.4,
  },
  /** Flat on the chest, fingers together. */
  flat: {
    fingers: [
      joints(42, 19, 9.5, 66, 24, 9, 82, 27, 8),
      joints(48, 8, 10, 80, 10, 9.5, 99, 12, 8.5),
      joints(50, -4, 10, 82, -5, 9.5, 103, -5, 8.5),
      joints(44, -15, 9.5, 70, -19, 9, 90, -20, 8),
    ],
    palm: PALM,
    edges: [knots([-13, -17, -4, -19, 8, -28, 17, -36]), knots([-12, 17, 14, 25, 36, 30])],
    thumb: joints(6, -8, 14, 27, -30, 10.5, 50, -43, 9),
    thumbOpen: 1.4,
  },
  /** Hanging at the side, fingers a little bent. */
  hanging: {
    fingers: [
      joints(38, 18, 9.5, 58, 21, 9, 70, 17, 8),
      joints(44, 9, 10, 69, 12, 9.5, 83, 8, 8.5),
      joints(46, -2, 10, 73, -1, 9.5, 88, -5, 8.5),
      joints(42, -13, 9.5, 65, -14, 9, 79, -19, 8),
    ],
    palm: knots([-14, -17, 10, -21, 32, -23, 50, -17, 56, 2, 50, 20, 36, 27, 14, 23, -14, 17]),
    edges: [knots([-12, -17, -2, -18, 8, -22]), knots([-12, 17, 14, 24, 36, 28])],
    thumb: joints(8, -9, 13, 32, -25, 10, 54, -32, 9),
    thumbOpen: 1.35,
  },
} satisfies Record<string, HandShape>;
