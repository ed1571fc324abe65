import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

/** The cloth of both tub chairs. */
export const TUB_CLOTH = { cloth: '#8a6472', shade: '#6f4f5c', light: '#a07a87' } as const;

/** A low round chair that goes about whoever sits in it; origin: the middle of the top of its back. */
export function drawTubChair(pen: Pen): string {
  const arm = (side: number): string =>
    pen.shape(
      knots(
        [138, 196, 160, 178, 192, 178, 214, 198, 220, 260, 212, 440, 148, 440, 150, 270].map(
          (value, i) => (i % 2 === 0 ? side * value : value),
        ),
        [5, 6],
      ),
      TUB_CLOTH.cloth,
    ) +
    curvedPatch(
      knots(
        [
          side * 142,
          206,
          side * 154,
          192,
          side * 164,
          270,
          side * 162,
          436,
          side * 150,
          436,
          side * 152,
          270,
        ],
        [3, 4],
      ),
      TUB_CLOTH.shade,
      0.8,
    ) +
    pen.line(knots([side * 168, 200, side * 192, 196, side * 202, 224, side * 200, 300]), {
      width: 3.8,
      opacity: 0.4,
    });
  return (
    curvedPatch(
      knots([-230, 380, -150, 330, 150, 330, 300, 350, 340, 400, 280, 440, -200, 440]),
      '#40362c',
      0.26,
    ) +
    pen.shape(
      knots([
        -216, 300, -208, 150, -186, 62, -140, 14, -70, 0, 0, -4, 70, 0, 140, 14, 186, 62, 208, 150,
        216, 300, 200, 340, -200, 340,
      ]),
      TUB_CLOTH.cloth,
    ) +
    curvedPatch(
      knots([150, 24, 184, 66, 204, 150, 210, 290, 176, 290, 172, 150, 158, 74]),
      TUB_CLOTH.light,
      0.6,
    ) +
    curvedPatch(
      knots([
        -148, 60, -110, 36, 0, 28, 110, 36, 148, 60, 158, 160, 150, 300, -150, 300, -158, 160,
      ]),
      TUB_CLOTH.shade,
      0.85,
    ) +
    pen.line(
      knots([
        -150, 290, -160, 160, -146, 58, -104, 34, 0, 27, 104, 34, 146, 58, 160, 160, 150, 290,
      ]),
      {
        width: 4.4,
        opacity: 0.55,
      },
    ) +
    patch(rectangle(-160, 300, 320, 140), TUB_CLOTH.shade) +
    pen.shape(
      knots([-152, 318, -140, 304, 0, 296, 140, 304, 152, 318, 148, 366, 0, 374, -148, 366]),
      TUB_CLOTH.cloth,
      { width: 6.4 },
    ) +
    arm(-1) +
    arm(1)
  );
}
