import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { ellipse, rectangle } from '../spline.ts';

const PLASTIC = '#b4bdc3';
const STEEL = '#a3adb3';
const CUFF = '#546d86';

/** What it has measured, as three short lines. */
function drawFigures(pen: Pen): string {
  const figure = (x: number, y: number, color: string): string =>
    pen.line(knots([x, y, x + 12, y]), { width: 4.6, color, taper: 2 }) +
    pen.line(knots([x + 17, y, x + 25, y]), { width: 4.6, color, taper: 2 });
  return figure(-24, -320, '#9fd0b2') + figure(-24, -306, '#9fd0b2') + figure(-24, -292, '#d9bd7c');
}

/** The cuff hangs ready over its basket, its tube coiled. */
function drawCuff(pen: Pen): string {
  return (
    pen.line(knots([26, -284, 52, -262, 46, -222, 20, -204]), { width: 4.6, taper: 0 }) +
    pen.box(
      [
        [-42, -196],
        [42, -196],
        [34, -152],
        [-34, -152],
      ],
      STEEL,
      { width: 4.6 },
    ) +
    pen.shape(
      knots([-50, -214, -10, -222, 6, -210, 4, -160, -8, -150, -44, -152, -54, -164], [1]),
      CUFF,
      { width: 5 },
    ) +
    patch(rectangle(-44, -192, 40, 7), '#c5ced3', 0.8) +
    pen.line(knots([8, -198, 30, -206, 34, -188, 14, -182]), { width: 4.2 })
  );
}

/** A blood-pressure meter with its cuff on a stand with wheels; origin: the middle of its foot (110 × 350). */
export function drawPressureStand(pen: Pen): string {
  const leg = (x: number, y: number): string =>
    pen.line(knots([0, -26, x * 0.6, y - 16, x, y - 10]), { width: 11, taper: 0 }) +
    pen.line(knots([0, -26, x * 0.6, y - 16, x, y - 10]), {
      width: 4.6,
      taper: 0,
      color: STEEL,
      wobble: 0.3,
    }) +
    pen.box(ellipse(x, y, 8), '#4a555c', { width: 3.6 });
  return (
    curvedPatch(knots([-70, 4, 0, -12, 90, 2, 60, 16, -40, 18]), '#20242e', 0.25) +
    leg(-36, -14) +
    leg(38, -14) +
    pen.line(knots([0, -24, 0, -280]), { width: 13, taper: 0 }) +
    pen.line(knots([0, -24, 0, -280]), { width: 6, taper: 0, color: STEEL, wobble: 0.3 }) +
    leg(-54, 4) +
    leg(4, 12) +
    leg(56, 4) +
    pen.shape(
      knots([-42, -340, -34, -350, 34, -350, 42, -340, 44, -282, 36, -272, -36, -272, -44, -282]),
      PLASTIC,
      { width: 5.6 },
    ) +
    pen.box(rectangle(-32, -334, 46, 50), '#27343c', { width: 3.6 }) +
    drawFigures(pen) +
    patch(ellipse(28, -322, 5.5), '#5d8a76') +
    patch(ellipse(28, -304, 4.5), '#6d777d') +
    drawCuff(pen)
  );
}
