import { mixColours } from '../colour.ts';
import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { seededRandom } from '../seeded-random.ts';
import { ellipse, type Point, rectangle } from '../spline.ts';

const TRUNK = '#ddd8cb';
const BARK = '#6b655c';
const GOLD = '#cfa048';
const GOLD_LIGHT = '#e0bb69';
const GOLD_DARK = '#a97f38';

/** A high white sky over the town. */
export function drawAutumnSky(): string {
  return (
    patch(rectangle(0, 0, 450, 390), '#cbd3d2') +
    curvedPatch(
      knots([-20, 84, 80, 62, 200, 78, 310, 58, 480, 76, 480, 116, 320, 104, 180, 124, -20, 108]),
      '#dcdfd8',
      0.85,
    )
  );
}

function gable(
  x: number,
  y: number,
  width: number,
  height: number,
  wall: string,
  roof: string,
): string {
  const peak = y - width * 0.46;
  const dark = mixColours(wall, '#3a4248', 0.28);
  const pane = (at: number, down: number): string =>
    patch(rectangle(x + width * at, y + down, width * 0.16, 16), dark);
  return (
    patch(
      [
        [x, y + height],
        [x, y],
        [x + width / 2, peak],
        [x + width, y],
        [x + width, y + height],
      ],
      wall,
    ) +
    pane(0.18, 12) +
    pane(0.64, 12) +
    pane(0.41, -16) +
    patch(
      [
        [x - 8, y + 5],
        [x + width / 2, peak - 10],
        [x + width / 2, peak],
        [x - 2, y + 9],
      ],
      roof,
    ) +
    patch(
      [
        [x + width + 8, y + 5],
        [x + width / 2, peak - 10],
        [x + width / 2, peak],
        [x + width + 2, y + 9],
      ],
      mixColours(roof, '#2f2a28', 0.2),
    )
  );
}

/** A long roof seen from its eaves' side, with a chimney. */
function longRoof(
  x: number,
  y: number,
  width: number,
  roof: string,
  wall: string,
  chimney: number,
): string {
  const dark = mixColours(wall, '#3a4248', 0.28);
  const panes = Array.from({ length: Math.floor(width / 44) }, (_, i) =>
    patch(rectangle(x + 18 + i * 44, y + 62, 18, 22), dark),
  );
  return (
    patch(rectangle(x + chimney, y - 20, 20, 40), '#8a5a49') +
    patch(rectangle(x + chimney - 3, y - 24, 26, 7), '#6f6259') +
    patch(
      [
        [x + 16, y],
        [x + width - 16, y],
        [x + width + 8, y + 50],
        [x - 8, y + 50],
      ],
      roof,
    ) +
    patch(rectangle(x - 8, y + 50, width + 16, 5), mixColours(roof, '#2f2a28', 0.35)) +
    patch(rectangle(x, y + 55, width, 120), wall) +
    panes.join('')
  );
}

/** The block of flats on the slope behind. */
function block(x: number, y: number, color: string): string {
  const dark = mixColours(color, '#4c5a60', 0.45);
  const panes = Array.from({ length: 12 }, (_, i) =>
    patch(rectangle(x + 8 + (i % 4) * 17, y + 9 + Math.floor(i / 4) * 18, 10, 9), dark),
  );
  return (
    patch(rectangle(x, y, 74, 90), color) +
    patch(rectangle(x - 2, y - 4, 78, 5), '#8d9390') +
    panes.join('')
  );
}

function birch(random: () => number, x: number, foot: number, height: number): string {
  const top = foot - height;
  const tuft = (dx: number, dy: number, size: number, color: string): string => {
    const around = Array.from({ length: 9 }, (_, i): number[] => {
      const turn = (i / 9) * Math.PI * 2;
      const reach = size * (0.82 + random() * 0.34);
      return [x + dx + reach * 0.86 * Math.cos(turn), top + dy + reach * Math.sin(turn)];
    });
    return curvedPatch(knots(around.flat()), color);
  };
  const marks = Array.from({ length: 6 }, (_, i) =>
    patch(rectangle(x - 5 + (i % 2) * 4, foot - 14 - i * height * 0.1, 6, 3), BARK),
  );
  const fallen = Array.from({ length: 5 }, () =>
    patch(ellipse(x - 46 + random() * 92, top + height * (0.62 + random() * 0.3), 3, 2.2), GOLD),
  );
  return (
    tuft(-16, height * 0.4, height * 0.2, GOLD_DARK) +
    tuft(20, height * 0.32, height * 0.21, GOLD_DARK) +
    patch(
      [
        [x - 7, foot],
        [x - 2, top + 20],
        [x + 3, top + 20],
        [x + 7, foot],
      ],
      TRUNK,
    ) +
    marks.join('') +
    tuft(-12, height * 0.26, height * 0.2, GOLD) +
    tuft(14, height * 0.16, height * 0.18, GOLD) +
    tuft(-6, height * 0.08, height * 0.15, GOLD_LIGHT) +
    tuft(18, height * 0.42, height * 0.12, GOLD) +
    fallen.join('')
  );
}

/** Hills behind the town, a mixed wood in October on the nearer ones. */
function hills(): string {
  const wood: readonly Point[] = [
    [40, 168],
    [96, 160],
    [150, 172],
    [214, 160],
    [300, 156],
    [352, 150],
    [420, 158],
  ];
  return (
    curvedPatch(
      knots(
        [-20, 150, 70, 120, 160, 134, 260, 108, 360, 124, 480, 100, 480, 260, -20, 260],
        [6, 7],
      ),
      '#a3b0ae',
    ) +
    curvedPatch(
      knots(
        [-20, 184, 60, 160, 150, 172, 240, 148, 340, 150, 480, 136, 480, 300, -20, 300],
        [6, 7],
      ),
      '#7f8f80',
    ) +
    wood
      .map(([x, y], i) =>
        patch(ellipse(x, y + 12, 26, 15), i % 3 === 0 ? '#b5944f' : '#8f8c5c', 0.8),
      )
      .join('')
  );
}

/** Roofs of a small town from a third floor, birches in October before them; without lines, as all that is outside. */
export function drawAutumnTown(_pen: Pen, seed: number): string {
  const random = seededRandom(seed);
  return (
    hills() +
    block(268, 132, '#c2bfb2') +
    block(350, 146, '#b4b6ad') +
    gable(26, 196, 92, 120, '#c6b489', '#7d675c') +
    longRoof(96, 196, 176, '#8f5a47', '#d2ccbc', 112) +
    gable(252, 214, 86, 120, '#8a4f40', '#5f6467') +
    longRoof(320, 232, 160, '#666d6f', '#bfae8c', 30) +
    longRoof(130, 268, 190, '#73655d', '#a9b2ac', 128) +
    curvedPatch(
      knots([-20, 352, 90, 336, 210, 350, 330, 338, 480, 350, 480, 400, -20, 400], [5, 6]),
      '#8b8757',
    ) +
    birch(random, 86, 400, 232) +
    birch(random, 402, 396, 206) +
    birch(random, 232, 404, 116)
  );
}
