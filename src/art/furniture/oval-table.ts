import { knots } from '../knots.ts';
import { curvedPatch, type Pen } from '../pen.ts';

const TOP = '#a98a63';
const TOP_LIGHT = '#b99c74';
const TOP_SHADE = '#8f7250';

/**
 * An oval meeting table seen from one's place at it, running out of the picture below and to the left; origin: the
 * middle of its far edge. Whoever sits behind it is hidden from the lap down.
 */
export function drawOvalTable(pen: Pen): string {
  const outline = [
    -720, 230, -690, 130, -580, 62, -400, 20, -180, 3, 0, 0, 180, 3, 370, 20, 510, 62, 590, 128,
    610, 230,
  ];
  return (
    curvedPatch(knots([420, 40, 610, 96, 680, 160, 700, 240, 560, 240]), '#40362c', 0.24) +
    pen.shape(knots([...outline, 610, 300, -720, 300], [11, 12]), TOP, { width: 8 }) +
    curvedPatch(
      knots([
        -560, 70, -380, 34, -180, 20, 0, 17, 180, 20, 350, 36, 240, 48, 0, 38, -240, 44, -420, 66,
      ]),
      TOP_LIGHT,
      0.75,
    ) +
    curvedPatch(
      knots([360, 26, 505, 66, 584, 130, 604, 230, 570, 230, 540, 140, 470, 84]),
      TOP_SHADE,
      0.45,
    ) +
    pen.line(
      knots([-600, 96, -400, 42, -180, 25, 0, 22, 180, 25, 360, 42, 490, 80, 562, 142, 580, 220]),
      {
        width: 3.2,
        opacity: 0.35,
        taper: 0,
      },
    ) +
    pen.line(knots([-330, 120, -180, 112, -60, 116]), { width: 3, opacity: 0.18 }) +
    pen.line(knots([180, 92, 300, 98, 380, 112]), { width: 3, opacity: 0.18 })
  );
}
