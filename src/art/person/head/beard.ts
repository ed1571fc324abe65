import { mixColours } from '../../colour.ts';
import { INK } from '../../palette.ts';
import { patch, type Pen } from '../../pen.ts';
import { knots } from '../../knots.ts';
import { ellipse, type Knot, type Point } from '../../spline.ts';
import { shadedArea } from './draw-hair.ts';

interface Beard {
  outline: readonly Knot[];
  /** The lips' place, left bare. */
  lips: { at: Point; size: Point };
  strands: readonly (readonly Knot[])[];
}

const BEARDS = {
  full: {
    outline: knots(
      [
        268, 436, 284, 402, 302, 404, 318, 448, 366, 474, 416, 452, 456, 440, 486, 446, 520, 438,
        546, 446, 572, 430, 578, 486, 556, 548, 506, 592, 440, 600, 376, 574, 312, 520,
      ],
      [0, 2, 10],
    ),
    lips: { at: [471, 487], size: [42, 18] },
    strands: [
      knots([330, 488, 352, 522]),
      knots([378, 504, 396, 540]),
      knots([412, 548, 428, 574]),
      knots([470, 548, 474, 578]),
      knots([520, 534, 512, 562]),
      knots([552, 490, 548, 516]),
    ],
  },
  long: {
    outline: knots(
      [
        262, 436, 280, 396, 300, 398, 316, 444, 364, 472, 412, 450, 456, 438, 486, 446, 520, 436,
        546, 444, 574, 424, 586, 492, 574, 560, 540, 622, 486, 656, 430, 646, 366, 596, 304, 520,
      ],
      [0, 2, 10],
    ),
    lips: { at: [471, 487], size: [42, 18] },
    strands: [
      knots([324, 484, 350, 528]),
      knots([372, 504, 398, 556]),
      knots([406, 556, 434, 610]),
      knots([456, 556, 468, 620]),
      knots([506, 552, 502, 612]),
      knots([552, 500, 544, 552]),
    ],
  },
} as const satisfies Record<string, Beard>;

/** Where a closely cropped beard grows: drawn without an edge, inside the jaw. */
const CROPPED = knots(
  [
    262, 446, 270, 414, 288, 416, 300, 462, 340, 502, 388, 512, 416, 488, 430, 456, 458, 444, 486,
    448, 512, 442, 534, 462, 576, 466, 576, 526, 512, 590, 446, 600, 388, 590, 300, 530,
  ],
  [0, 2, 12],
);
const CROPPED_LIPS = ellipse(473, 491, 45, 25);

export type BeardStyle = keyof typeof BEARDS | 'cropped';

/** A beard so short that the skin shows through; lines of the head go over it. */
export function croppedBeard(pen: Pen, skinPath: string, color: string, skin: string): string {
  return shadedArea(pen, skinPath, CROPPED, color, 0.78) + patch(CROPPED_LIPS, skin);
}

/** A full beard over the lines of the head, under the face: mouths are drawn on it, so the lips are left bare. */
export function fullBeard(
  pen: Pen,
  style: keyof typeof BEARDS,
  color: string,
  skin: string,
): string {
  const { outline, lips, strands }: Beard = BEARDS[style];
  const dark = mixColours(color, INK, 0.55);
  const mouth = ellipse(lips.at[0], lips.at[1], lips.size[0], lips.size[1]);
  return (
    pen.shape(outline, color, { width: 9 }) +
    patch(mouth, mixColours(skin, color, 0.18)) +
    strands.map((lock) => pen.line(lock, { width: 7, color: dark, taper: 16 })).join('')
  );
}
