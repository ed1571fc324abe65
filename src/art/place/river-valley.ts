import { knots } from '../knots.ts';
import { curvedPatch, patch, type Pen } from '../pen.ts';
import { polygon } from '../polygon.ts';
import { type Point, rectangle } from '../spline.ts';

const SPRUCE = '#5d7369';
const FOG = '#dde2df';

/** A pale morning sky over the fells. */
export function drawValleySky(): string {
  return (
    patch(rectangle(0, 0, 450, 390), '#c5d2d8') +
    curvedPatch(
      knots([-20, 74, 90, 58, 210, 72, 330, 52, 480, 66, 480, 104, 330, 94, 200, 110, -20, 100]),
      '#d9e0df',
      0.85,
    )
  );
}

/** A fell with snow left in its hollows. */
function fells(): string {
  return (
    curvedPatch(
      knots(
        [
          -20, 168, 40, 128, 96, 112, 150, 132, 214, 92, 262, 84, 318, 118, 380, 104, 480, 140, 480,
          260, -20, 260,
        ],
        [9, 10],
      ),
      '#93a6ae',
    ) +
    curvedPatch(knots([222, 92, 262, 84, 286, 100, 262, 108, 250, 126, 236, 108]), '#dfe5e4') +
    curvedPatch(knots([84, 117, 98, 112, 118, 122, 104, 134, 94, 126]), '#dfe5e4') +
    curvedPatch(
      knots(
        [-20, 196, 70, 170, 160, 182, 260, 160, 360, 176, 480, 160, 480, 280, -20, 280],
        [6, 7],
      ),
      '#7d9290',
    )
  );
}

function spruce([x, y]: Point, height: number): string {
  const wide = height * 0.24;
  return patch(
    polygon([
      x - wide,
      y,
      x - wide * 0.4,
      y - height * 0.4,
      x - wide * 0.62,
      y - height * 0.4,
      x,
      y - height,
      x + wide * 0.62,
      y - height * 0.4,
      x + wide * 0.4,
      y - height * 0.4,
      x + wide,
      y,
    ]),
    SPRUCE,
  );
}

function house([x, y]: Point, width: number, wall: string, roof: string): string {
  const pane = (at: number): string =>
    patch(rectangle(x + width * at, y + 8, width * 0.15, 10), '#f0d59a');
  return (
    patch(rectangle(x, y, width, 26), wall) +
    patch(
      polygon([
        x - 6,
        y + 2,
        x + width * 0.14,
        y - 18,
        x + width * 0.86,
        y - 18,
        x + width + 6,
        y + 2,
      ]),
      roof,
    ) +
    pane(0.2) +
    pane(0.62)
  );
}

/** A broad valley in the north, fog along its river, lights already on in the houses; without lines, as all outside. */
export function drawRiverValley(_pen: Pen): string {
  const wood: readonly Point[] = [
    [86, 226],
    [104, 222],
    [128, 228],
    [286, 216],
    [306, 222],
    [332, 218],
    [352, 226],
  ];
  return (
    fells() +
    curvedPatch(
      knots([-20, 202, 120, 192, 260, 200, 480, 188, 480, 216, 300, 212, 140, 220, -20, 216]),
      FOG,
      0.8,
    ) +
    wood.map((at, i) => spruce(at, 38 + (i % 3) * 8)).join('') +
    curvedPatch(
      knots([-20, 222, 110, 218, 240, 224, 480, 212, 480, 400, -20, 400], [4, 5]),
      '#a3a783',
    ) +
    curvedPatch(
      knots(
        [
          170, 222, 200, 226, 236, 236, 204, 248, 150, 262, 168, 290, 300, 330, 420, 400, 210, 400,
          120, 310, 106, 268, 150, 244, 196, 236,
        ],
        [7, 8],
      ),
      '#a9bcc4',
    ) +
    house([262, 232], 46, '#a85a40', '#5d5a57') +
    house([326, 240], 38, '#d9cfb6', '#6f6259') +
    house([96, 236], 34, '#b59a5c', '#5d5a57') +
    curvedPatch(
      knots([60, 252, 130, 246, 200, 254, 250, 250, 246, 264, 150, 268, 66, 264]),
      FOG,
      0.55,
    )
  );
}
