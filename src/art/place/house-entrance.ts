import { clipped, patch, type Pen } from '../pen.ts';
import { type Knot, type Point, rectangle } from '../spline.ts';
import { HOUSE, SNOW } from './house-paint.ts';
import { softLight } from '../soft-light.ts';

const OPEN = { left: 434, top: 792, width: 92, height: 170 } as const;
const RIGHT = OPEN.left + OPEN.width;
const FLOOR = OPEN.top + OPEN.height;

/** The way in: an open door without a step, a hall with coats in it, and a roof over whoever waits. */
export function drawHouseEntrance(pen: Pen): string {
  return (
    softLight('door-on-wall', [480, 850], [170, 160], '#f6b65a', 0.5) +
    pen.box(
      rectangle(OPEN.left - 13, OPEN.top - 14, OPEN.width + 26, OPEN.height + 14),
      HOUSE.trim,
      {
        width: 4,
      },
    ) +
    patch(rectangle(OPEN.left, OPEN.top, OPEN.width, OPEN.height), HOUSE.lit) +
    clipped(pen, rectangle(OPEN.left, OPEN.top, OPEN.width, OPEN.height), hall(pen)) +
    pen.ink(
      [
        [OPEN.left, FLOOR],
        [OPEN.left, OPEN.top],
        [RIGHT, OPEN.top],
        [RIGHT, FLOOR],
      ],
      { width: 3.6 },
    ) +
    porch(pen) +
    lantern(pen, 392)
  );
}

function hall(pen: Pen): string {
  const floor: Point[] = [
    [OPEN.left, FLOOR],
    [OPEN.left + 12, 920],
    [RIGHT, 920],
    [RIGHT, FLOOR],
  ];
  const mat: Point[] = [
    [446, 956],
    [454, 934],
    [496, 934],
    [498, 956],
  ];
  const side: Point[] = [
    [OPEN.left, OPEN.top],
    [OPEN.left + 12, OPEN.top],
    [OPEN.left + 12, 920],
    [OPEN.left, FLOOR],
  ];
  const leaf: Point[] = [
    [RIGHT, OPEN.top],
    [RIGHT - 21, OPEN.top + 8],
    [RIGHT - 21, FLOOR - 15],
    [RIGHT, FLOOR],
  ];
  const panel = (from: number, to: number): string =>
    patch(
      [
        [RIGHT - 5, from],
        [RIGHT - 16, from + 3],
        [RIGHT - 16, to - 4],
        [RIGHT - 5, to],
      ],
      '#587a7f',
    );
  const coat = (x: number, colour: string, long: number): string =>
    pen.shape(
      [
        [x, 858, 'c'],
        [x + 8, 866],
        [x + 9, 858 + long],
        [x - 9, 858 + long],
        [x - 8, 866],
      ],
      colour,
      { width: 2.4 },
    );
  return (
    softLight('lamp-in-hall', [474, 838], [64, 70], '#fff2c8', 0.95) +
    patch(side, HOUSE.litShade) +
    patch(floor, '#c08f52') +
    pen.box(mat, '#9a5a41', { width: 2.2 }) +
    pen.ink(
      [
        [OPEN.left + 12, 920],
        [RIGHT, 920],
      ],
      { width: 2.2 },
    ) +
    pen.ink(
      [
        [456, 856],
        [498, 856],
      ],
      { width: 3.4, color: '#8a6238' },
    ) +
    coat(463, '#a8532f', 42) +
    coat(478, '#4d636e', 50) +
    coat(492, '#77805d', 38) +
    pen.ink(
      [
        [476, OPEN.top],
        [476, 808],
      ],
      { width: 2.2 },
    ) +
    pen.box(
      [
        [469, 808],
        [483, 808],
        [492, 824],
        [460, 824],
      ],
      '#fdeebb',
      { width: 2.6 },
    ) +
    pen.box(leaf, HOUSE.door, { width: 3 }) +
    panel(812, 868) +
    panel(882, 940) +
    `<circle cx="${RIGHT - 17}" cy="884" r="2.6" fill="#e9d3a0"/>`
  );
}

/** A small roof on two posts. */
function porch(pen: Pen): string {
  const post = (x: number): string =>
    pen.box(rectangle(x, 774, 11, 190), HOUSE.trim, { width: 3.4 }) +
    patch(
      rectangle(x + (x < 480 ? 7 : 1), 778, 4, 182),
      x < 480 ? '#f0cf90' : HOUSE.trimShade,
      0.9,
    );
  const brace = (side: -1 | 1): string =>
    pen.line(
      [
        [480 + side * 94, 816],
        [480 + side * 86, 796],
        [480 + side * 66, 782],
      ],
      { width: 5.4, color: HOUSE.trim, taper: 3 },
    );
  const front: Point[] = [
    [368, 776],
    [480, 706],
    [592, 776],
  ];
  const snow: Knot[] = [
    [350, 778, 'c'],
    [364, 756],
    [430, 714],
    [468, 684],
    [480, 681],
    [492, 684],
    [530, 714],
    [596, 756],
    [610, 778, 'c'],
    [590, 772],
    [530, 738],
    [480, 706, 'c'],
    [430, 738],
    [370, 772],
  ];
  return (
    post(378) +
    post(571) +
    brace(-1) +
    brace(1) +
    pen.box(front, HOUSE.wall, { width: 3.6 }) +
    softLight('under-porch', [480, 776], [84, 30], '#f6c069', 0.75) +
    pen.ink(
      [
        [372, 774],
        [480, 708],
        [588, 774],
      ],
      { width: 9, color: HOUSE.trim },
    ) +
    pen.box(rectangle(362, 770, 236, 11), HOUSE.trim, { width: 3.4 }) +
    pen.shape(snow, SNOW.light, { width: 3.8 })
  );
}

function lantern(pen: Pen, x: number): string {
  return (
    softLight('lantern', [x + 22, 838], [40, 44], '#ffdf9a', 0.8) +
    pen.box(rectangle(x + 15, 828, 14, 21), '#fdeebb', { width: 3 }) +
    pen.box(
      [
        [x + 12, 828],
        [x + 22, 818],
        [x + 32, 828],
      ],
      '#3a444a',
      { width: 2.6 },
    )
  );
}
