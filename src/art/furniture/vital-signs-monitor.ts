import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const SCREEN = '#2c3a3e';
const CALM = '#8fc3a0';
const OXYGEN = '#9dc2cc';

function drawStand(pen: Pen): string {
  return (
    pen.ink(
      [
        [0, 0],
        [0, -360],
      ],
      { width: 11 },
    ) +
    pen.ink(
      [
        [0, 0],
        [0, -358],
      ],
      { width: 4.4, color: '#c3cbc7', wobble: 0.3 },
    ) +
    pen.shape(knots([-36, -268, 36, -268, 30, -236, -30, -236], [0, 1, 2, 3]), '#c3cbc7', {
      width: 4.4,
    }) +
    pen.line(knots([-32, -254, 32, -254]), { width: 3, opacity: 0.5 })
  );
}

/** A heart that beats evenly: three beats, one as the other. */
function drawTraces(pen: Pen): string {
  const beat = (x: number): number[] => [
    x,
    -412,
    x + 7,
    -412,
    x + 10,
    -431,
    x + 14,
    -404,
    x + 17,
    -412,
  ];
  const wave = (x: number): number[] => [x, -380, x + 7, -391, x + 14, -380];
  return (
    pen.line(
      knots(
        [-58, -412, ...beat(-52), ...beat(-28), ...beat(-4), 20, -412],
        [2, 3, 4, 7, 8, 9, 12, 13, 14],
      ),
      {
        width: 3,
        color: CALM,
        taper: 0,
        wobble: 0.1,
      },
    ) +
    pen.line(knots([...wave(-58), ...wave(-38), ...wave(-18), ...wave(2)]), {
      width: 3,
      color: OXYGEN,
      taper: 0,
      wobble: 0.1,
    })
  );
}

/** Figures as nurses want to see them: seventy-two, and ninety-eight. */
function drawFigures(pen: Pen): string {
  const figure = (values: readonly number[], color: string): string =>
    pen.line(knots(values), { width: 3, color, taper: 0, wobble: 0.1 });
  return (
    figure([32, -425, 41, -425, 35, -407], CALM) +
    figure([46, -421, 50, -426, 55, -422, 46, -408, 56, -408], CALM) +
    figure([41, -389, 36, -393, 33, -388, 37, -384, 41, -389, 39, -376], OXYGEN) +
    figure(
      [50, -385, 46, -389, 50, -393, 54, -389, 50, -385, 46, -380, 50, -376, 55, -380, 50, -385],
      OXYGEN,
    )
  );
}

/** Pulse and oxygen on a stand, its lines calm, the finger clip hung up; origin: foot of the stand, screen about 410 above. */
export function drawVitalSignsMonitor(pen: Pen): string {
  return (
    drawStand(pen) +
    pen.line(knots([-50, -346, -66, -318, -58, -284, -36, -276, -20, -262]), {
      width: 4,
      taper: 0,
    }) +
    pen.line(knots([-20, -268, -40, -262, -50, -240, -46, -224]), { width: 4, taper: 0 }) +
    pen.shape(knots([-54, -226, -38, -226, -38, -202, -46, -196, -54, -202], [0, 1]), '#7fa0a8', {
      width: 4,
    }) +
    patch(rectangle(-72, -444, 152, 100), PAINT.shadow, 0.16) +
    pen.shape(
      knots([-78, -452, 78, -452, 78, -350, 60, -342, -60, -342, -78, -350], [0, 1]),
      '#dcdcd2',
    ) +
    pen.box(rectangle(-66, -440, 132, 78), SCREEN, { width: 4 }) +
    drawTraces(pen) +
    drawFigures(pen) +
    patch(rectangle(-52, -356, 22, 6), '#a9b3b0') +
    patch(rectangle(-22, -356, 22, 6), '#a9b3b0') +
    patch(rectangle(40, -356, 14, 6), CALM)
  );
}
