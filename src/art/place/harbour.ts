import { knots } from '../knots.ts';
import { curvedPatch, patch } from '../pen.ts';
import { type Point, rectangle } from '../spline.ts';

const WATER = '#93a9b1';
const QUAY = '#a7a496';

/** A white-grey day over the harbour. */
export function drawHarbourSky(): string {
  return (
    patch(rectangle(0, 0, 450, 390), '#c9d3d5') +
    curvedPatch(
      knots([-20, 50, 80, 32, 190, 48, 300, 28, 480, 44, 480, 84, 320, 76, 190, 96, -20, 80]),
      '#dce0dd',
      0.8,
    ) +
    curvedPatch(knots([-20, 132, 140, 120, 280, 134, 480, 118, 480, 158, -20, 164]), '#dadfdb', 0.6)
  );
}

const bar = ([x, y]: Point, [u, v]: Point, width: number, color: string): string =>
  `<path d="M${x} ${y}L${u} ${v}" stroke="${color}" stroke-width="${width}" stroke-linecap="square"/>`;

/** A portal crane: four legs one can drive under, a cab, and a jib over the water. */
function crane(x: number, foot: number, size: number, color: string, shade: string): string {
  const at = (dx: number, up: number): Point => [
    Math.round(x + dx * size),
    Math.round(foot - up * size),
  ];
  const beam = (a: Point, b: Point, width: number, paint: string): string =>
    bar(at(...a), at(...b), Math.round(width * size * 10) / 10, paint);
  return (
    beam([-30, 0], [-18, 76], 7, shade) +
    beam([34, 0], [22, 76], 7, shade) +
    beam([-34, 0], [-22, 76], 7, color) +
    beam([30, 0], [18, 76], 7, color) +
    beam([-28, 40], [26, 40], 5, color) +
    beam([-30, 76], [28, 76], 11, color) +
    patch([at(-14, 82), at(20, 82), at(20, 116), at(-14, 116)], color) +
    patch([at(4, 92), at(16, 92), at(16, 108), at(4, 108)], '#4f626a') +
    beam([-12, 116], [-40, 100], 6, shade) +
    patch([at(-54, 90), at(-34, 90), at(-34, 108), at(-54, 108)], shade) +
    beam([-8, 116], [6, 156], 5, shade) +
    beam([12, 112], [104, 190], 7, color) +
    beam([6, 156], [104, 190], 2, shade) +
    beam([6, 156], [-44, 106], 2, shade) +
    beam([104, 188], [104, 96], 1.6, '#525c60') +
    patch([at(100, 96), at(108, 96), at(106, 88), at(102, 88)], '#525c60')
  );
}

function containers(): string {
  const boxes: readonly (readonly [x: number, y: number, color: string])[] = [
    [152, 250, '#8d6150'],
    [196, 250, '#6d868d'],
    [240, 250, '#b59a5c'],
    [174, 230, '#b7b4a6'],
    [218, 230, '#7d8b6c'],
  ];
  return boxes
    .map(
      ([x, y, color]) =>
        patch(rectangle(x, y, 42, 18), color) +
        patch(rectangle(x, y + 15, 42, 3), '#4f5a5e', 0.35) +
        patch(rectangle(x + 36, y, 1.6, 18), '#4f5a5e', 0.4),
    )
    .join('');
}

/** The warehouse at the quay, its doors open. */
function warehouse(): string {
  return (
    patch(rectangle(296, 204, 170, 74), '#8a5345') +
    patch(
      [
        [286, 206],
        [380, 168],
        [470, 206],
      ],
      '#5f6466',
    ) +
    patch(rectangle(314, 232, 40, 46), '#4d4a47') +
    patch(rectangle(374, 232, 40, 46), '#e3cf9a') +
    patch(rectangle(374, 258, 16, 20), '#8a7050') +
    patch(rectangle(366, 186, 28, 12), '#e6dfcf')
  );
}

function ship(): string {
  return (
    curvedPatch(
      knots([-20, 214, 96, 214, 112, 206, 104, 240, -20, 240], [0, 1, 2, 3, 4]),
      '#51646e',
    ) +
    patch(rectangle(-20, 234, 126, 6), '#94543f') +
    patch(rectangle(6, 186, 46, 28), '#dcdad0') +
    patch(rectangle(12, 192, 34, 7), '#5f747c') +
    patch(rectangle(22, 168, 14, 18), '#b59a5c') +
    bar([76, 212], [76, 176], 2.6, '#525c60')
  );
}

/** The harbour where ships are unloaded, cranes against the sky; without lines, as all that is outside. */
export function drawHarbour(): string {
  return (
    curvedPatch(
      knots(
        [-20, 168, 60, 142, 120, 150, 190, 122, 280, 148, 360, 132, 480, 156, 480, 220, -20, 220],
        [7, 8],
      ),
      '#a9bbc0',
    ) +
    curvedPatch(
      knots(
        [-20, 190, 80, 182, 170, 172, 260, 188, 360, 176, 480, 186, 480, 220, -20, 220],
        [6, 7],
      ),
      '#849ba0',
    ) +
    patch(rectangle(-20, 204, 500, 60), WATER) +
    patch(rectangle(120, 214, 70, 2.4), '#cfdadb') +
    patch(rectangle(204, 224, 54, 2.4), '#cfdadb') +
    patch(rectangle(128, 240, 60, 2.4), '#cfdadb') +
    ship() +
    crane(250, 268, 0.86, '#7c8c90', '#66767b') +
    warehouse() +
    patch(rectangle(-20, 264, 500, 130), QUAY) +
    patch(rectangle(-20, 262, 500, 8), '#c2beae') +
    containers() +
    crane(84, 292, 1.2, '#b07a4e', '#8d5f3d') +
    patch(rectangle(-20, 330, 500, 4), '#8f8d82') +
    patch(rectangle(-20, 340, 500, 4), '#8f8d82')
  );
}
