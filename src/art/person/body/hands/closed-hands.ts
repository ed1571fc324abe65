import { knots } from '../../../knots.ts';
import { type HandShape, joints } from './hand-shape.ts';

const GRIP = [
  joints(24, 24, 9, 44, 27, 9, 56, 24, 8),
  joints(28, 10, 9.5, 52, 13, 9.5, 64, 11, 8.5),
  joints(28, -5, 9.5, 53, -4, 9.5, 66, -4, 8.5),
  joints(24, -20, 9.5, 48, -21, 9.5, 60, -19, 8.5),
];
const GRIP_PALM = knots([-14, -18, 8, -26, 26, -28, 34, -20, 36, 18, 26, 31, 6, 27, -14, 18]);

/** Hands with their fingers bent round something. */
export const CLOSED_HANDS = {
  /** Round a mug. */
  holding: {
    fingers: [
      joints(26, 27, 9.5, 50, 26, 9.5, 62, 22, 8.5),
      joints(30, 11, 10, 56, 11, 10, 68, 9, 9),
      joints(30, -6, 10, 57, -6, 10, 69, -6, 9),
      joints(26, -22, 10, 52, -22, 10, 64, -19, 9),
    ],
    palm: knots([-12, -18, 10, -27, 28, -30, 36, -22, 38, 20, 28, 34, 8, 30, -12, 18]),
    edges: [knots([-10, -19, 8, -27, 26, -31]), knots([-10, 19, 6, 30, 24, 35])],
    thumb: joints(12, -24, 11, 34, -42, 10.5, 54, -48, 9),
    thumbBehind: true,
  },
  /** Closed round the other sleeve. */
  gripping: {
    fingers: GRIP,
    palm: GRIP_PALM,
    edges: [knots([-12, -19, 8, -26, 24, -28]), knots([-12, 18, 6, 27, 22, 31])],
  },
  /** Laid over the other hand. */
  clasping: {
    fingers: GRIP,
    palm: GRIP_PALM,
    edges: [knots([-12, 18, 6, 27, 22, 31])],
    thumb: joints(-2, -10, 12, 26, -27, 10, 50, -34, 9),
    thumbOpen: 1.3,
  },
  /** Writing. */
  writing: {
    fingers: [
      joints(22, 24, 10, 38, 27, 9.5, 44, 24, 9),
      joints(26, 14, 10.5, 47, 16, 10, 54, 14, 9),
      joints(28, 2, 10.5, 54, 4, 10, 65, 5, 9),
      joints(24, -12, 11, 52, -15, 10, 73, -4, 8.5),
    ],
    palm: knots([-14, -17, 8, -24, 24, -25, 36, -18, 40, 8, 34, 27, 14, 30, -14, 17]),
    edges: [knots([-12, -18, 4, -23, 20, -24]), knots([-12, 17, 4, 28, 18, 32])],
    thumb: joints(10, -2, 13, 38, 0, 10.5, 66, 2, 8.5),
    thumbOpen: 1.35,
    pen: { tail: [26, -68], tip: [92, 28] },
  },
  /** From below: only the thumb lies on top. */
  thumb: {
    fingers: [],
    edges: [],
    thumb: joints(2, -6, 13, 30, -12, 11, 56, -14, 9),
    thumbOpen: 1.2,
  },
  /** Under something that covers the fingers. */
  carrying: {
    fingers: [],
    palm: knots([-14, -17, 8, -22, 34, -24, 52, -16, 52, 18, 36, 28, 14, 25, -14, 17]),
    edges: [knots([-13, -17, 8, -22, 34, -25]), knots([-12, 17, 14, 25, 40, 28])],
  },
} satisfies Record<string, HandShape>;
