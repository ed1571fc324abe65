import { PAINT } from '../palette.ts';
import { clipped, curvedPatch, patch, type Pen } from '../pen.ts';
import { type Point, rectangle } from '../spline.ts';

/** What is open of the doorway, from the lower left corner of the frame: light falls out of it. */
export const AJAR_GAP: readonly Point[] = [
  [66, -406],
  [124, -424],
  [124, 0],
  [66, -22],
];

/** The talking room one came out of: its wall and panelling, the lamp, the arm of the green chair. */
function roomBehind(pen: Pen): string {
  return (
    patch(rectangle(20, -424, 104, 424), '#e2d0a8') +
    patch(rectangle(20, -150, 104, 150), '#9aa59c') +
    patch(rectangle(20, -56, 104, 56), '#bba079') +
    pen.ink(
      [
        [20, -150],
        [124, -150],
      ],
      { width: 3 },
    ) +
    pen.ink(
      [
        [98, -262],
        [98, -60],
      ],
      { width: 4.6, color: PAINT.woodDark },
    ) +
    pen.box(
      [
        [84, -322],
        [112, -322],
        [122, -258],
        [74, -258],
      ],
      PAINT.lampShade,
      { width: 4 },
    ) +
    pen.shape(
      [
        [140, -196],
        [104, -186],
        [92, -130],
        [84, -108],
        [82, -30],
        [140, -24],
      ],
      PAINT.moss,
      { width: 4.6 },
    ) +
    curvedPatch(
      [
        [84, -104],
        [108, -112],
        [114, -84],
        [110, -30],
        [84, -32],
      ],
      PAINT.mossLight,
    ) +
    pen.line(
      [
        [88, -106],
        [110, -110],
        [115, -80],
        [111, -32],
      ],
      { width: 3.6 },
    )
  );
}

/** A door that stands ajar into a warm room; origin: lower left corner of the frame (142 × 442). */
export function drawDoorAjar(pen: Pen): string {
  const leaf: Point[] = [
    [18, -424],
    [66, -406],
    [66, -22],
    [18, 0],
  ];
  return (
    pen.box(rectangle(0, -442, 142, 442), PAINT.trim, { width: 4.6 }) +
    clipped(pen, rectangle(18, -424, 106, 424), roomBehind(pen)) +
    pen.ink(rectangle(18, -424, 106, 424), { closed: true, width: 4.6 }) +
    pen.box(leaf, '#b89f77', { width: 4.6 }) +
    patch(
      [
        [60, -404],
        [66, -406],
        [66, -22],
        [60, -25],
      ],
      PAINT.wood,
    ) +
    pen.line(
      [
        [56, -196],
        [38, -198],
      ],
      { width: 7 },
    )
  );
}
