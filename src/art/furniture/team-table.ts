import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const TOP = '#d0b689';
const TOP_LIGHT = '#e0cba4';
const TOP_SHADE = '#b0945f';

/**
 * A table for seven, two tables put together, seen from one's place at it and running out of the picture below; origin:
 * the middle of its far edge. Its ends are round: whoever sits there sits close.
 */
export function drawTeamTable(pen: Pen): string {
  return (
    curvedPatch(knots([520, 60, 640, 120, 720, 190, 730, 260, 600, 260]), '#40362c', 0.22) +
    pen.shape(
      knots(
        [
          -690, 260, -664, 160, -610, 88, -540, 42, -440, 14, -250, 2, 0, 0, 250, 2, 430, 14, 526,
          42, 596, 90, 646, 160, 668, 260, 668, 320, -690, 320,
        ],
        [13, 14],
      ),
      TOP,
      { width: 8 },
    ) +
    curvedPatch(
      knots([-500, 44, -420, 26, -250, 16, 0, 14, 250, 16, 410, 26, 300, 40, 0, 34, -300, 40]),
      TOP_LIGHT,
      0.8,
    ) +
    curvedPatch(
      knots([440, 22, 522, 48, 590, 94, 640, 162, 662, 260, 620, 260, 596, 166, 540, 96]),
      TOP_SHADE,
      0.5,
    ) +
    pen.line(
      knots([
        -640, 220, -610, 140, -540, 78, -440, 40, -250, 25, 0, 22, 250, 25, 420, 40, 520, 78, 590,
        146, 616, 230,
      ]),
      {
        width: 3.2,
        opacity: 0.32,
        taper: 0,
      },
    ) +
    pen.line(knots([-8, 2, -26, 320]), { width: 3.6, opacity: 0.55, taper: 0 }) +
    pen.line(knots([-400, 110, -270, 104, -150, 108]), { width: 3, opacity: 0.16 }) +
    pen.line(knots([330, 80, 420, 84, 490, 98]), { width: 3, opacity: 0.16 })
  );
}
