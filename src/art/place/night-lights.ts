import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { seededRandom } from '../seeded-random.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

/** A clear winter night, its stars fewer towards the hills. */
export function drawNightSky(_pen: Pen, seed: number): string {
  const random = seededRandom(seed);
  const stars = Array.from({ length: 26 }, () => {
    const [x, y] = [random() * 450, 8 + random() ** 1.4 * 150];
    return patch(
      ellipse(x, y, 1.2 + random() * 1.1, undefined, 8),
      '#e9ead9',
      0.5 + random() * 0.5,
    );
  });
  return (
    patch(rectangle(0, 0, 450, 390), '#1e3149') +
    curvedPatch(
      knots([-20, 96, 120, 80, 260, 98, 480, 78, 480, 240, -20, 240], [4, 5]),
      '#2a4159',
    ) +
    curvedPatch(
      knots([-20, 146, 130, 132, 270, 148, 480, 130, 480, 260, -20, 260], [4, 5]),
      '#385069',
    ) +
    stars.join('')
  );
}

function spruce(x: number, y: number, height: number): string {
  const tier = (top: number, width: number): Point[] => [
    [x - width, y - height * (1 - top) + height * 0.36],
    [x, y - height * (1 - top)],
    [x + width, y - height * (1 - top) + height * 0.36],
  ];
  const snow = (top: number, width: number): Point[] => [
    [x - width * 0.66, y - height * (1 - top) + height * 0.22],
    [x, y - height * (1 - top)],
    [x + width * 0.5, y - height * (1 - top) + height * 0.18],
    [x + width * 0.1, y - height * (1 - top) + height * 0.15],
  ];
  return [0.56, 0.3, 0]
    .map((top, i) => {
      const width = height * (0.3 - i * 0.07);
      return patch(tier(top, width), '#213443') + patch(snow(top, width), '#7488a0');
    })
    .join('');
}

/** One street lamp, for whoever comes home late: its light on the snow. */
function streetLamp(x: number, y: number): string {
  return (
    patch(ellipse(x, y + 6, 46, 10), '#a79a86', 0.55) +
    patch(ellipse(x, y - 60, 26), '#e7c88a', 0.16) +
    patch(ellipse(x, y - 60, 14), '#f0d59a', 0.3) +
    patch(rectangle(x - 1.6, y - 58, 3.2, 62), '#2b3947') +
    patch(ellipse(x, y - 60, 5.5), '#fbe9bd')
  );
}

function house(x: number, y: number, width: number, lit: number): string {
  const panes = [0.16, 0.6].map((at, i) =>
    patch(rectangle(x + width * at, y + 9, width * 0.2, 11), i === lit ? '#f0cf8b' : '#22303f'),
  );
  return (
    patch(rectangle(x, y, width, 30), '#394b5e') +
    patch(
      [
        [x - 5, y + 2],
        [x + width * 0.28, y - 20],
        [x + width * 0.72, y - 20],
        [x + width + 5, y + 2],
      ],
      '#8496ab',
    ) +
    panes.join('')
  );
}

/** Snow, dark woods and a few lights far off, three in the morning; without lines, as all that is outside. */
export function drawNightLights(_pen: Pen, seed: number): string {
  const random = seededRandom(seed + 5);
  const far = Array.from({ length: 9 }, () =>
    patch(ellipse(30 + random() * 380, 196 + random() * 26, 1.8, undefined, 8), '#f0cf8b', 0.85),
  );
  return (
    curvedPatch(
      knots(
        [-20, 186, 60, 158, 150, 172, 250, 138, 340, 160, 480, 130, 480, 300, -20, 300],
        [6, 7],
      ),
      '#2b4053',
    ) +
    curvedPatch(
      knots([-20, 206, 90, 186, 200, 200, 330, 180, 480, 192, 480, 320, -20, 320], [5, 6]),
      '#223545',
    ) +
    far.join('') +
    curvedPatch(
      knots([-20, 236, 110, 228, 240, 240, 360, 230, 480, 238, 480, 400, -20, 400], [5, 6]),
      '#64798f',
    ) +
    curvedPatch(
      knots([-20, 262, 120, 248, 260, 268, 480, 252, 480, 400, -20, 400], [4, 5]),
      '#7488a0',
    ) +
    house(176, 216, 58, 1) +
    house(40, 212, 46, 3) +
    streetLamp(130, 262) +
    spruce(262, 252, 92) +
    spruce(300, 262, 120) +
    spruce(10, 270, 130) +
    spruce(376, 250, 84)
  );
}
