import { knots } from '../knots.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { rectangle } from '../spline.ts';

const CLOTH = '#57727c';
const CLOTH_SHADE = '#455e68';
const CLOTH_LIGHT = '#6f8a92';

function drawPost(pen: Pen, side: number): string {
  const [from, to] = [side * 152, side * 176].toSorted((a, b) => a - b) as [number, number];
  return pen.shape(knots([from + 4, 20, to - 4, 20, to, 350, from, 350], [2, 3]), PAINT.woodShade, {
    width: 6.4,
  });
}

/** An arm of wood, broad enough to push oneself up by: its upper side runs towards us and ends in a rounded front. */
function drawArm(pen: Pen, side: number): string {
  const at = (values: readonly number[]): number[] =>
    values.map((value, i) => (i % 2 === 0 ? side * value : value));
  return (
    pen.shape(knots(at([168, 310, 204, 310, 200, 590, 172, 590]), [0, 1, 2, 3]), PAINT.woodShade, {
      width: 6.4,
    }) +
    pen.shape(knots(at([148, 224, 168, 222, 218, 292, 160, 292]), [0, 1, 2, 3]), PAINT.wood) +
    pen.shape(
      knots(at([158, 290, 219, 290, 222, 304, 216, 318, 162, 318, 156, 304]), [0, 1]),
      PAINT.woodShade,
    ) +
    patch(
      [
        [side * 162, 293],
        [side * 216, 293],
        [side * 216, 299],
        [side * 162, 299],
      ],
      PAINT.wood,
      0.7,
    ) +
    pen.line(knots(at([162, 236, 184, 284])), { width: 3.4, opacity: 0.3 })
  );
}

/** A sturdy chair with arms, seen from the front; origin: middle of the top of its back. Its arms lie behind whoever sits. */
export function drawSturdyChair(pen: Pen): string {
  return (
    curvedPatch(
      knots([-230, 455, -160, 405, 150, 405, 320, 430, 350, 470, 300, 515, -200, 515]),
      PAINT.shadow,
      0.24,
    ) +
    drawPost(pen, -1) +
    drawPost(pen, 1) +
    pen.shape(
      knots(
        [-154, 26, -120, 4, 0, -2, 120, 4, 154, 26, 158, 120, 152, 236, -152, 236, -158, 120],
        [6, 7],
      ),
      CLOTH,
    ) +
    curvedPatch(
      knots([104, 8, 150, 28, 156, 120, 150, 232, 112, 232, 126, 120], [3, 4]),
      CLOTH_LIGHT,
      0.6,
    ) +
    curvedPatch(
      knots([-150, 30, -112, 12, -124, 120, -112, 232, -150, 232, -156, 120], [3, 4]),
      CLOTH_SHADE,
      0.8,
    ) +
    curvedPatch(knots([-110, 60, 0, 40, 120, 60, 140, 232, -130, 232], [3, 4]), '#2c3e46', 0.3) +
    pen.line(knots([-124, 28, 0, 18, 124, 28]), { width: 4, opacity: 0.45 }) +
    patch(rectangle(-152, 330, 304, 260), '#3f525a', 0.55) +
    pen.shape(
      knots([-158, 350, -146, 338, 0, 332, 146, 338, 158, 350, 152, 412, 0, 420, -152, 412]),
      CLOTH,
      { width: 6.4 },
    ) +
    pen.line(knots([-140, 356, 0, 349, 140, 356]), { width: 4, opacity: 0.4 }) +
    pen.box(rectangle(-154, 414, 308, 26), PAINT.woodShade, { width: 6 }) +
    drawArm(pen, -1) +
    drawArm(pen, 1)
  );
}
