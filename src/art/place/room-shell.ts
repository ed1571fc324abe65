import { mixColours } from '../colour.ts';
import { WINDOW_GLASS } from '../furniture/window-frame.ts';
import { PAINT } from '../palette.ts';
import { patch, type Pen } from '../pen.ts';
import { type Point, rectangle } from '../spline.ts';
import { WINDOW_AT } from './samtalerom.ts';

/** Where lines that run away from us meet, and where the side wall meets the back wall. */
const VANISHING: Point = [640, 200];
const CORNER_X = 196;
const FLOOR_Y = 534;
const RIGHT = 1280;
const BOTTOM = 720;

/** The y on the side wall's left end of a line that is at `y` in the corner. */
function leftEnd(y: number): number {
  return y + ((y - VANISHING[1]) * CORNER_X) / (VANISHING[0] - CORNER_X);
}

function sideStrip(from: number, to: number, color: string): string {
  return patch(
    [
      [0, leftEnd(from)],
      [CORNER_X, from],
      [CORNER_X, to],
      [0, leftEnd(to)],
    ],
    color,
  );
}

function backStrip(from: number, to: number, color: string): string {
  return patch(rectangle(CORNER_X, from, RIGHT - CORNER_X, to - from), color);
}

/** The back wall, open where the glass is: the landscape lies in a layer behind. */
function backWall(): string {
  const [x, y] = WINDOW_AT;
  const top = Math.max(0, y);
  const bottom = y + WINDOW_GLASS.height;
  const right = x + WINDOW_GLASS.width;
  return (
    `<path fill-rule="evenodd" fill="${PAINT.wall}" d="M${CORNER_X} 0H${RIGHT}V${FLOOR_Y}H${CORNER_X}Z` +
    `M${x} ${top}V${bottom}H${right}V${top}Z"/>`
  );
}

function panelling(pen: Pen): string {
  const groove = { width: 2.6, wobble: 0.5 };
  let drawn = '';
  for (let x = CORNER_X + 30; x < RIGHT; x += 46)
    drawn += pen.ink(
      [
        [x, 404],
        [x, 526],
      ],
      { ...groove, color: mixColours(PAINT.wainscot, '#3a4248', 0.35) },
    );
  for (const x of [160, 118, 68, 8]) {
    const far = (VANISHING[0] - x) / (VANISHING[0] - CORNER_X);
    const y = (at: number): number => VANISHING[1] + (at - VANISHING[1]) * far;
    drawn += pen.ink(
      [
        [x, y(404)],
        [x, y(524)],
      ],
      { ...groove, color: mixColours(PAINT.wainscotSide, '#3a4248', 0.35) },
    );
  }
  return drawn;
}

function floorBoards(pen: Pen): string {
  const color = mixColours(PAINT.floor, '#5a4630', 0.4);
  return [-700, -420, -180, 60, 300, 520, 720, 940, 1180, 1440, 1720, 2040]
    .map((x) => {
      const at = (y: number): Point => [
        VANISHING[0] + ((x - VANISHING[0]) * (y - VANISHING[1])) / (BOTTOM - VANISHING[1]),
        y,
      ];
      return pen.ink([at(FLOOR_Y + 3), at(BOTTOM + 2)], { width: 2.4, color, wobble: 0.6 });
    })
    .join('');
}

function edge(pen: Pen, y: number, width: number): string {
  return pen.ink(
    [
      [0, leftEnd(y)],
      [CORNER_X, y],
      [RIGHT, y],
    ],
    { width },
  );
}

/** Walls, panelling, skirting and floor of the talking room, with a hole for the window. */
export function drawRoomShell(pen: Pen): string {
  return (
    backWall() +
    patch(
      [
        [0, 0],
        [CORNER_X, 0],
        [CORNER_X, FLOOR_Y],
        [0, leftEnd(FLOOR_Y)],
      ],
      PAINT.wallSide,
    ) +
    patch(
      [
        [0, leftEnd(FLOOR_Y)],
        [CORNER_X, FLOOR_Y],
        [RIGHT, FLOOR_Y],
        [RIGHT, BOTTOM],
        [0, BOTTOM],
      ],
      PAINT.floor,
    ) +
    backStrip(396, FLOOR_Y, PAINT.wainscot) +
    sideStrip(396, FLOOR_Y, PAINT.wainscotSide) +
    panelling(pen) +
    backStrip(390, 402, PAINT.trim) +
    sideStrip(390, 402, PAINT.trimSide) +
    edge(pen, 402, 4.2) +
    edge(pen, 389, 4.2) +
    backStrip(520, FLOOR_Y, PAINT.trim) +
    sideStrip(520, FLOOR_Y, PAINT.trimSide) +
    floorBoards(pen) +
    edge(pen, FLOOR_Y, 5.4) +
    edge(pen, 520, 3.6) +
    pen.ink(
      [
        [CORNER_X, 0],
        [CORNER_X, FLOOR_Y],
      ],
      { width: 4.6 },
    )
  );
}
