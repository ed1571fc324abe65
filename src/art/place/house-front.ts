import { type Pen, curvedPatch, patch } from '../pen.ts';
import type { Knot, Point } from '../spline.ts';
import { DUSK_SNOW } from './dusk-landscape.ts';

const HOUSE = {
  wall: '#94493a',
  wallShade: '#7b3b31',
  trim: '#e3ddcf',
  roof: '#4e5a5f',
  glassDark: '#34505c',
  glassShine: '#5a7680',
  lit: '#f4c86a',
  litShade: '#e0a94b',
  door: '#3f5f66',
  stone: '#8d8f8c',
  brick: '#7a4437',
} as const;

const LEFT = 190;
const RIGHT = 770;
const EAVES = 560;
const FOOT = 960;
const rectangle = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** The unit seen from the gate: two floors, a lit door with a step-free way, and windows that learning will light. */
export function drawHouseFront(pen: Pen, litWindows: ReadonlySet<number>): string {
  return chimney(pen) + walls(pen) + roof(pen) + windows(pen, litWindows) + entrance(pen);
}

function walls(pen: Pen): string {
  let drawn = pen.box(rectangle(LEFT, EAVES, RIGHT - LEFT, FOOT - EAVES), HOUSE.wall);
  drawn += patch(rectangle(RIGHT - 46, EAVES, 44, FOOT - EAVES), HOUSE.wallShade, 0.55);
  for (let x = LEFT + 22; x < RIGHT - 8; x += 23)
    drawn += pen.ink(
      [
        [x, EAVES + 10],
        [x, FOOT - 20],
      ],
      { width: 2.2, color: HOUSE.wallShade, opacity: 0.8 },
    );
  const corner = (x: number): string =>
    pen.box(rectangle(x, EAVES, 16, FOOT - EAVES), HOUSE.trim, { width: 4 });
  const belt = pen.box(rectangle(LEFT, 748, RIGHT - LEFT, 13), HOUSE.trim, { width: 3.6 });
  const plinth = pen.box(rectangle(LEFT - 4, FOOT - 20, RIGHT - LEFT + 8, 30), HOUSE.stone);
  return drawn + belt + corner(LEFT) + corner(RIGHT - 16) + plinth;
}

function roof(pen: Pen): string {
  const slope: Point[] = [
    [LEFT - 44, EAVES + 8],
    [LEFT + 62, EAVES - 138],
    [RIGHT - 62, EAVES - 138],
    [RIGHT + 44, EAVES + 8],
  ];
  const snow: Knot[] = [
    [LEFT - 46, EAVES - 2],
    [LEFT + 40, EAVES - 128],
    [LEFT + 62, EAVES - 158],
    [480, EAVES - 152],
    [RIGHT - 62, EAVES - 158],
    [RIGHT - 40, EAVES - 128],
    [RIGHT + 46, EAVES - 2],
    [RIGHT - 40, EAVES - 16],
    [600, EAVES - 4],
    [470, EAVES - 17],
    [330, EAVES - 5],
    [LEFT + 30, EAVES - 16],
  ];
  const shade = curvedPatch(
    [
      [480, EAVES - 148, 'c'],
      [RIGHT - 64, EAVES - 152, 'c'],
      [RIGHT + 36, EAVES - 6, 'c'],
      [RIGHT - 70, EAVES - 40],
      [590, EAVES - 80],
    ],
    DUSK_SNOW.shade,
    0.55,
  );
  return pen.box(slope, HOUSE.roof) + pen.shape(snow, DUSK_SNOW.light) + shade;
}

function chimney(pen: Pen): string {
  return (
    pen.box(rectangle(612, 350, 58, 90), HOUSE.brick) +
    pen.shape(
      [
        [604, 356],
        [606, 336],
        [640, 330],
        [676, 336],
        [678, 356],
      ],
      DUSK_SNOW.light,
      { width: 5 },
    )
  );
}

function windows(pen: Pen, lit: ReadonlySet<number>): string {
  const columns = [222, 318, 580, 672];
  const upper = columns.map((x, index) => window(pen, x, 598, lit.has(index)));
  const lower = columns.map((x, index) => window(pen, x, 792, lit.has(index + 4)));
  return [...upper, ...lower].join('');
}

function window(pen: Pen, x: number, y: number, isLit: boolean): string {
  const [w, h] = [70, 108];
  const glass = isLit ? HOUSE.lit : HOUSE.glassDark;
  let drawn = pen.box(rectangle(x - 9, y - 9, w + 18, h + 18), HOUSE.trim, { width: 4.6 });
  drawn += pen.box(rectangle(x, y, w, h), glass, { width: 3.6 });
  drawn += isLit
    ? patch(rectangle(x + 3, y + h * 0.62, w - 6, h * 0.36), HOUSE.litShade, 0.7) +
      potPlant(pen, x + 18, y + h - 4)
    : patch(
        [
          [x + 8, y + 6],
          [x + 26, y + 6],
          [x + 8, y + 44],
        ],
        HOUSE.glassShine,
        0.6,
      );
  const bar = (points: Point[]): string => pen.ink(points, { width: 5, color: HOUSE.trim });
  drawn += bar([
    [x + w / 2, y],
    [x + w / 2, y + h],
  ]);
  drawn += bar([
    [x, y + h * 0.36],
    [x + w, y + h * 0.36],
  ]);
  const sill: Knot[] = [
    [x - 16, y + h + 14],
    [x - 12, y + h + 3],
    [x + w / 2, y + h],
    [x + w + 12, y + h + 3],
    [x + w + 16, y + h + 14],
  ];
  return drawn + pen.shape(sill, DUSK_SNOW.light, { width: 4 });
}

function potPlant(pen: Pen, x: number, y: number): string {
  const leaf = (by: number): string =>
    pen.line(
      [
        [x + 6, y - 18],
        [x + 6 + by * 0.6, y - 34],
        [x + 6 + by, y - 46],
      ],
      { width: 4.4, color: '#3f5a46' },
    );
  return leaf(-10) + leaf(2) + leaf(13) + patch(rectangle(x - 3, y - 18, 18, 18), '#7b4436');
}

function entrance(pen: Pen): string {
  const glow =
    curvedPatch(
      [
        [420, 958, 'c'],
        [540, 958, 'c'],
        [640, 1080],
        [700, 1220, 'c'],
        [250, 1220, 'c'],
        [320, 1080],
      ],
      '#f6d79a',
      0.5,
    ) +
    curvedPatch(
      [
        [440, 958, 'c'],
        [520, 958, 'c'],
        [575, 1080],
        [600, 1220, 'c'],
        [360, 1220, 'c'],
        [385, 1080],
      ],
      '#fbe3b2',
      0.55,
    );
  const frame = pen.box(rectangle(430, 786, 100, 174), HOUSE.trim, { width: 5 });
  const light = pen.box(rectangle(442, 798, 76, 160), HOUSE.lit, { width: 4 });
  const leaf = pen.box(
    [
      [518, 798],
      [546, 806],
      [546, 972],
      [518, 958],
    ],
    HOUSE.door,
  );
  const floor = patch(rectangle(446, 916, 70, 42), HOUSE.litShade, 0.6);
  const canopy =
    pen.box(rectangle(404, 762, 152, 18), HOUSE.trim, { width: 4.6 }) +
    pen.shape(
      [
        [396, 766],
        [404, 746],
        [480, 738],
        [556, 746],
        [564, 766],
      ],
      DUSK_SNOW.light,
      { width: 5 },
    );
  return glow + frame + light + floor + leaf + canopy + ramp(pen) + lantern(pen);
}

/** No step at the door: the way up is a ramp with a rail, for everyone. */
function ramp(pen: Pen): string {
  const deck: Point[] = [
    [536, 962],
    [742, 1010],
    [742, 1026],
    [536, 976],
  ];
  const rail = (lift: number, width: number): string =>
    pen.line(
      [
        [552, 966 - lift],
        [740, 1012 - lift],
      ],
      { width, color: '#3d4a4e' },
    );
  const posts = [552, 615, 678, 740]
    .map((x) => {
      const foot = 966 + ((x - 552) * 46) / 188;
      return pen.ink(
        [
          [x, foot],
          [x, foot - 50],
        ],
        { width: 4.4, color: '#3d4a4e' },
      );
    })
    .join('');
  return pen.box(deck, DUSK_SNOW.shade, { width: 4.6 }) + posts + rail(50, 5.4) + rail(26, 3.6);
}

function lantern(pen: Pen): string {
  return (
    `<circle cx="412" cy="836" r="30" fill="${HOUSE.lit}" opacity=".22"/>` +
    pen.box(rectangle(404, 823, 15, 25), HOUSE.lit, { width: 3.6 })
  );
}
