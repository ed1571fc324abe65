import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

/** A mild sky in May. */
export function drawSpringSky(): string {
  return (
    patch(rectangle(0, 0, 450, 390), '#c3d3d6') +
    curvedPatch(
      knots([20, 96, 70, 74, 130, 82, 190, 66, 240, 88, 236, 102, 120, 108, 30, 108]),
      '#e0e5e0',
      0.9,
    ) +
    curvedPatch(knots([290, 70, 340, 54, 410, 62, 450, 78, 400, 88, 300, 86]), '#e0e5e0', 0.8)
  );
}

function house(): string {
  const pane = (x: number, y: number): string =>
    patch(rectangle(x - 3, y - 3, 28, 34), '#e8e2d0') + patch(rectangle(x, y, 22, 28), '#6f8790');
  return (
    patch(rectangle(92, 134, 150, 104), '#c79a56') +
    patch(polygon([78, 140, 108, 92, 226, 92, 256, 140]), '#6a5f58') +
    patch(rectangle(196, 70, 20, 34), '#8a5a49') +
    [108, 156].map((x) => pane(x, 158)).join('') +
    patch(rectangle(200, 160, 30, 78), '#8a4f3d') +
    patch(rectangle(192, 234, 46, 10), '#a9a294')
  );
}

function birch([x, foot]: Point, height: number): string {
  const top = foot - height;
  const crown = ([dx, dy, size]: readonly [number, number, number], color: string): string =>
    patch(ellipse(x + dx, top + height * dy, size, size * 1.12, 22), color);
  const marks = [0.2, 0.36, 0.5].map((up, i) =>
    patch(rectangle(x - 6 + (i % 2) * 4, foot - height * up, 7, 3), '#6b655c'),
  );
  return (
    crown([-22, 0.42, height * 0.19], '#7f9566') +
    crown([24, 0.36, height * 0.2], '#7f9566') +
    patch(polygon([x - 8, foot, x - 3, top + 20, x + 3, top + 20, x + 8, foot]), '#ddd8cb') +
    marks.join('') +
    crown([0, 0.16, height * 0.2], '#9db07a') +
    crown([-14, 0.28, height * 0.17], '#a9bb87') +
    crown([20, 0.26, height * 0.15], '#9db07a')
  );
}

/** A swing between two posts, its seat a little turned, as left by whoever jumped off. */
function swing([x, foot]: Point): string {
  const line = (from: Point, to: Point, width: number, color: string): string =>
    `<path d="M${from[0]} ${from[1]}L${to[0]} ${to[1]}" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`;
  return (
    line([x - 48, foot], [x - 34, foot - 96], 6, '#8a5f47') +
    line([x - 22, foot], [x - 34, foot - 96], 6, '#8a5f47') +
    line([x + 48, foot], [x + 36, foot - 96], 6, '#8a5f47') +
    line([x + 24, foot], [x + 36, foot - 96], 6, '#8a5f47') +
    line([x - 38, foot - 96], [x + 40, foot - 96], 6, '#8a5f47') +
    line([x - 12, foot - 94], [x - 20, foot - 30], 1.8, '#4f575a') +
    line([x + 14, foot - 94], [x + 6, foot - 26], 1.8, '#4f575a') +
    line([x - 22, foot - 30], [x + 8, foot - 26], 6, '#a85a40')
  );
}

/** A garden with a swing behind the unit, birches just in leaf; without lines, as all that is outside. */
export function drawSpringGarden(_pen: Pen): string {
  return (
    curvedPatch(
      knots([-20, 172, 90, 144, 200, 158, 320, 132, 480, 150, 480, 280, -20, 280], [5, 6]),
      '#94a79b',
    ) +
    curvedPatch(
      knots([-20, 200, 60, 186, 120, 196, 300, 180, 480, 190, 480, 300, -20, 300], [5, 6]),
      '#7d9375',
    ) +
    house() +
    curvedPatch(
      knots([-20, 236, 120, 230, 260, 240, 480, 228, 480, 420, -20, 420], [4, 5]),
      '#a5b37c',
    ) +
    curvedPatch(
      knots([206, 242, 236, 240, 262, 270, 340, 310, 420, 400, 260, 400, 230, 300]),
      '#cdbf9f',
    ) +
    birch([48, 270], 190) +
    birch([366, 254], 150) +
    swing([310, 276])
  );
}
