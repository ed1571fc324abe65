import { patch, type Pen } from '../pen.ts';
import { type Point, rectangle } from '../spline.ts';
import { drawHouseEntrance } from './house-entrance.ts';
import { BOARDS, HOUSE, PLOT } from './house-paint.ts';
import { drawHouseRoof } from './house-roof.ts';
import { drawHouseWindow } from './house-window.ts';
import { softLight } from '../soft-light.ts';

const { left: LEFT, right: RIGHT, eaves: EAVES, foot: FOOT } = PLOT;
/** A narrow column shows x 278 to 682: the inner windows whole, the outer ones not at all. */
const COLUMNS = [192, 300, 594, 702] as const;
const FLOORS = [
  { y: 622, high: 92 },
  { y: 800, high: 104 },
] as const;

/** The windows of the house, numbered from the upper left: four above, four below. */
export const HOUSE_WINDOWS = COLUMNS.length * FLOORS.length;

/** The unit seen from the gate: two floors, a lit door without a step, and windows that learning will light. */
export function drawHouseFront(pen: Pen, litWindows: ReadonlySet<number>): string {
  return walls(pen) + drawHouseRoof(pen) + windows(pen, litWindows) + drawHouseEntrance(pen);
}

function walls(pen: Pen): string {
  let drawn = pen.box(rectangle(LEFT, EAVES, RIGHT - LEFT, FOOT - EAVES), HOUSE.wall);
  for (const x of BOARDS)
    drawn += pen.ink(
      [
        [x, EAVES + 8],
        [x, FOOT - 26],
      ],
      { width: 1.8, color: HOUSE.wallLine },
    );
  // The eaves throw a shadow, and the far end of the house lies furthest from the lit door.
  drawn += patch(rectangle(LEFT, EAVES, RIGHT - LEFT, 26), HOUSE.wallShade, 0.6);
  drawn += patch(rectangle(RIGHT - 62, EAVES, 60, FOOT - EAVES), HOUSE.wallShade, 0.35);
  const corner = (x: number): string =>
    pen.box(rectangle(x, EAVES + 8, 15, FOOT - EAVES - 30), HOUSE.trim, { width: 3.4 });
  const belt =
    pen.box(rectangle(LEFT + 14, 744, RIGHT - LEFT - 28, 11), HOUSE.trim, { width: 3 }) +
    patch(rectangle(LEFT + 16, 757, RIGHT - LEFT - 32, 8), HOUSE.wallShade, 0.55);
  return drawn + belt + corner(LEFT) + corner(RIGHT - 15) + plinth(pen);
}

function plinth(pen: Pen): string {
  let stones = pen.box(rectangle(LEFT - 4, FOOT - 26, RIGHT - LEFT + 8, 36), HOUSE.stone, {
    width: 3.8,
  });
  for (let x = LEFT + 30; x < RIGHT - 10; x += 43) {
    const joint: Point[] = [
      [x, FOOT - 24],
      [x - 3, FOOT + 6],
    ];
    stones += pen.ink(joint, { width: 1.8, color: '#666b70' });
  }
  return stones;
}

function windows(pen: Pen, lit: ReadonlySet<number>): string {
  return FLOORS.flatMap(({ y, high }, floor) =>
    COLUMNS.map((x, column) => {
      const number = floor * COLUMNS.length + column;
      const isLit = lit.has(number);
      const around = isLit
        ? softLight(`window-${number}`, [x + 33, y + high / 2], [104, 112], '#f6b65a', 0.5)
        : '';
      return around + drawHouseWindow(pen, [x, y], high, isLit);
    }),
  ).join('');
}
