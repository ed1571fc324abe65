import { curvedPatch, patch, type Pen } from '../pen.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Knot, Point } from '../spline.ts';

const TREE = {
  spruce: '#2f4a44',
  spruceShade: '#263e3b',
  snow: '#cfd8da',
  snowShade: '#a9b8c0',
  bark: '#dfdacd',
  barkShade: '#aeb2b0',
  twig: '#3b302a',
} as const;

/** A spruce weighed down by snow. Without ink: it stands behind. Origin: the foot. */
export function drawSnowySpruce([x, foot]: Point, height: number, seed: number): string {
  const random = seededRandom(seed);
  const tiers = 7;
  let drawn = patch(
    [
      [x - height * 0.025, foot - height * 0.1],
      [x + height * 0.025, foot - height * 0.1],
      [x + height * 0.03, foot],
      [x - height * 0.03, foot],
    ],
    '#3a302a',
  );
  for (let tier = tiers; tier >= 1; tier -= 1) {
    const top = foot - height + (tier - 1) * height * 0.125;
    const wide = height * (0.06 + tier * 0.03);
    const hang = top + height * (0.1 + tier * 0.016);
    const [l, r] = [wide * (0.86 + random() * 0.28), wide * (0.86 + random() * 0.28)];
    const hem: Point[] = [0.6, 0.25, -0.1, -0.45, -0.75].map((at, i) => [
      x + (at > 0 ? r : l) * at,
      hang + (i % 2 === 0 ? -height * 0.026 : height * 0.004) + random() * 3,
    ]);
    const branch: Point[] = [
      [x, top - height * 0.03],
      [x + r * 0.42, hang - height * 0.06],
      [x + r, hang],
      ...hem,
      [x - l, hang],
      [x - l * 0.42, hang - height * 0.06],
    ];
    drawn += patch(branch, tier % 2 === 0 ? TREE.spruceShade : TREE.spruce);
    const snow = (side: number, far: number): Knot[] => [
      [x + side * far * 0.1, top + height * 0.01, 'c'],
      [x + side * far * 0.44, hang - height * 0.065],
      [x + side * far * 1.02, hang - 2, 'c'],
      [x + side * far * 0.6, hang - height * 0.022],
      [x + side * far * 0.38, hang - height * 0.034],
    ];
    drawn += curvedPatch(snow(-1, l), TREE.snow, 0.95) + curvedPatch(snow(1, r), TREE.snowShade);
  }
  return drawn;
}

interface Bough {
  from: Point;
  angle: number;
  long: number;
  width: number;
}

/** A bough that bends down at its end, and its twigs. */
function bough(pen: Pen, random: () => number, { from, angle, long, width }: Bough): string {
  const side = Math.cos(angle) < 0 ? -1 : 1;
  const at = (share: number, sag: number): Point => [
    from[0] + Math.cos(angle) * long * share,
    from[1] + Math.sin(angle) * long * share + sag * share * share,
  ];
  const sag = long * 0.2;
  let drawn = pen.line([from, at(0.35, sag), at(0.7, sag), at(1, sag)], {
    width,
    color: TREE.twig,
    taper: long * 0.9,
  });
  for (let twig = 0; twig < 6; twig += 1) {
    const share = 0.34 + twig * 0.125 + random() * 0.06;
    const [x, y] = at(share, sag);
    const fall = long * (0.14 + random() * 0.24);
    const out = 0.3 + random() * 0.6;
    drawn += pen.line(
      [
        [x, y],
        [x + side * fall * out * 0.7, y + fall * 0.4],
        [x + side * fall * out, y + fall],
      ],
      { width: 2, color: TREE.twig, taper: 26 },
    );
  }
  return drawn;
}

/** A bare birch, inked: it stands near. Origin: the foot. */
export function drawBareBirch(pen: Pen, height: number, seed: number): string {
  const random = seededRandom(seed);
  const trunk: Knot[] = [
    [-15, 4, 'c'],
    [-9, -height * 0.12],
    [-10, -height * 0.45],
    [-1, -height * 0.78],
    [3, -height, 'c'],
    [6, -height * 0.78],
    [5, -height * 0.45],
    [10, -height * 0.12],
    [17, 4, 'c'],
  ];
  const mound = curvedPatch(
    [
      [-70, 12, 'c'],
      [-36, 4],
      [-10, -5],
      [12, -8],
      [40, 2],
      [76, 10, 'c'],
      [10, 18],
    ],
    '#dfe4e4',
  );
  let boughs = '';
  for (let i = 0; i < 10; i += 1) {
    const up = 0.46 + i * 0.054;
    const side = i % 2 === 0 ? -1 : 1;
    boughs += bough(pen, random, {
      from: [side * 2, -height * up],
      angle: -Math.PI / 2 + side * (0.8 - i * 0.05 + random() * 0.16),
      long: height * (side < 0 ? 0.24 - i * 0.013 : 0.29 - i * 0.018),
      width: 5.4 - i * 0.3,
    });
  }
  const shade: Knot[] = [
    [3, 2, 'c'],
    [2, -height * 0.4],
    [1, -height * 0.8, 'c'],
    [5, -height * 0.45],
    [9, -height * 0.12],
    [15, 2, 'c'],
  ];
  let marks = '';
  for (let i = 0; i < 10; i += 1) {
    const y = -height * (0.07 + i * 0.075);
    const start = i % 2 === 0 ? -8 : -1;
    marks += pen.line(
      [
        [start + i * 0.5, y],
        [start + 7, y - 2],
      ],
      { width: 4.6 - i * 0.25, taper: 5 },
    );
  }
  return (
    boughs +
    pen.shape(trunk, TREE.bark, { width: 4.4 }) +
    curvedPatch(shade, TREE.barkShade, 0.8) +
    marks +
    mound
  );
}
