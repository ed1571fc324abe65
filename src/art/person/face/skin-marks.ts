import { FACE_COLOURS } from '../../palette.ts';
import { curvedPatch, patch, type Pen } from '../../pen.ts';
import { knots } from '../../knots.ts';
import { ellipse, type Knot, type Point } from '../../spline.ts';
import type { SkinMark } from './face-look.ts';

const blush = (opacity: number, ...spots: readonly (readonly [Point, Point])[]): string =>
  spots
    .map(([[x, y], [rx, ry]]) => patch(ellipse(x, y, rx, ry), FACE_COLOURS.blush, opacity))
    .join('');

const DROP: readonly Knot[] = knots([0, -13, 7, 2, 6, 9, 0, 12, -6, 9, -7, 2], [0]);

function drop(pen: Pen, [x, y]: Point, size: number): string {
  const knots = DROP.map(([dx, dy, corner]): Knot => {
    const at = [x + dx * size, y + dy * size] as const;
    return corner ? [...at, corner] : at;
  });
  return pen.shape(knots, '#d5e4e4', { width: 4.5, wobble: 0.2, color: '#3c4a50' });
}

const BAGS: readonly (readonly Knot[])[] = [
  knots([382, 392, 404, 402, 428, 394, 416, 408, 396, 409]),
  knots([500, 391, 518, 400, 538, 392, 528, 405, 510, 406]),
];

/** Three, so that the edge is soft; all below a fringe and above a beard. */
const PALLOR: readonly (readonly Knot[])[] = [
  knots([
    322, 352, 356, 306, 440, 290, 520, 296, 546, 340, 546, 412, 520, 452, 440, 462, 364, 452, 330,
    412,
  ]),
  knots([
    338, 354, 368, 314, 442, 300, 512, 306, 534, 344, 534, 408, 512, 440, 440, 448, 376, 440, 346,
    406,
  ]),
  knots([
    354, 356, 380, 324, 444, 310, 504, 316, 522, 348, 522, 402, 504, 428, 440, 436, 388, 428, 362,
    400,
  ]),
];

const MARKS: Record<SkinMark, (pen: Pen) => string> = {
  blush: () =>
    blush(
      0.27,
      [
        [378, 438],
        [33, 18],
      ],
      [
        [540, 430],
        [17, 15],
      ],
    ),
  shame: () =>
    blush(
      0.34,
      [
        [384, 430],
        [46, 22],
      ],
      [
        [536, 424],
        [20, 18],
      ],
      [
        [486, 412],
        [20, 14],
      ],
    ),
  bags: () => BAGS.map((area) => curvedPatch(area, '#7d6a78', 0.36)).join(''),
  pallor: () => PALLOR.map((area) => curvedPatch(area, '#d6d8cc', 0.1)).join(''),
  sweat: (pen) =>
    drop(pen, [338, 329], 1.15) + drop(pen, [537, 304], 0.85) + drop(pen, [335, 419], 0.9),
  tear: (pen) =>
    pen.line(knots([388, 392, 404, 396, 420, 390]), {
      width: 4.5,
      taper: 8,
      color: '#e4eeee',
      opacity: 0.8,
    }) + drop(pen, [386, 414], 0.8),
};

/** Under the features: colour of the skin. Over them: drops. */
const OVER: ReadonlySet<SkinMark> = new Set(['sweat', 'tear']);

export function skinMarks(pen: Pen, marks: readonly SkinMark[], where: 'under' | 'over'): string {
  return marks
    .filter((mark) => OVER.has(mark) === (where === 'over'))
    .map((mark) => MARKS[mark](pen))
    .join('');
}
