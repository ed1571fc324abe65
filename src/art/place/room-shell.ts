import { mixColours } from '../colour.ts';
import { patch, type Pen } from '../pen.ts';
import { type Point, rectangle } from '../spline.ts';
import type { ShellPlan } from './place-plan.ts';

const RIGHT = 1280;
const BOTTOM = 720;
const SKIRTING = 14;
const RAIL = 12;

/** A scene seen in a mirror has its corner on the other side: everything is drawn with it on the left. */
interface Room {
  plan: ShellPlan;
  /** Of the corner; 0 without one. */
  corner: number;
  vanishing: Point;
  x(at: number): number;
}

function roomOf(plan: ShellPlan): Room {
  const isRight = plan.corner?.side === 'right';
  const x = (at: number): number => (isRight ? RIGHT - at : at);
  const corner = plan.corner === null ? 0 : x(plan.corner.x);
  return { plan, corner, vanishing: [x(plan.vanishing[0]), plan.vanishing[1]], x };
}

/** The y on the side wall's outer end of a line that is at `y` in the corner. */
function outerEnd({ corner, vanishing: [vx, vy] }: Room, y: number): number {
  return y + ((y - vy) * corner) / (vx - corner);
}

function mirrored(room: Room, points: readonly Point[]): Point[] {
  return points.map(([x, y]): Point => [room.x(x), y]);
}

function strip(room: Room, from: number, to: number, back: string, side: string): string {
  const { corner } = room;
  const onBack = patch(mirrored(room, rectangle(corner, from, RIGHT - corner, to - from)), back);
  if (corner === 0) return onBack;
  const ends: Point[] = [
    [0, outerEnd(room, from)],
    [corner, from],
    [corner, to],
    [0, outerEnd(room, to)],
  ];
  return onBack + patch(mirrored(room, ends), side);
}

/** The walls, open where the windows are: the view lies in pictures behind. */
function walls(room: Room): string {
  const { plan, corner, x } = room;
  const [from, to] = [Math.min(x(corner), x(RIGHT)), Math.max(x(corner), x(RIGHT))];
  const holes = plan.windows
    .map(([left, top, width, height]) => {
      const edge = Math.max(0, top);
      return `M${left} ${edge}V${top + height}H${left + width}V${edge}Z`;
    })
    .join('');
  const back = `<path fill-rule="evenodd" fill="${plan.wall}" d="M${from} 0H${to}V${plan.floorY}H${from}Z${holes}"/>`;
  if (corner === 0) return back;
  const side: Point[] = [
    [0, 0],
    [corner, 0],
    [corner, plan.floorY],
    [0, outerEnd(room, plan.floorY)],
  ];
  return back + patch(mirrored(room, side), plan.wallSide);
}

function floor(room: Room, pen: Pen): string {
  const { plan, corner, vanishing } = room;
  const outline: Point[] = [
    [0, outerEnd(room, plan.floorY)],
    [corner, plan.floorY],
    [RIGHT, plan.floorY],
    [RIGHT, BOTTOM],
    [0, BOTTOM],
  ];
  const color = mixColours(plan.floor, '#4a3f34', plan.floorKind === 'boards' ? 0.4 : 0.22);
  const along = (x: number): string => {
    const at = (y: number): Point => [
      vanishing[0] + ((x - vanishing[0]) * (y - vanishing[1])) / (BOTTOM - vanishing[1]),
      y,
    ];
    const line = [at(plan.floorY + 3), at(BOTTOM + 2)];
    return pen.ink(mirrored(room, line), { width: 2.4, color, wobble: 0.6 });
  };
  const across = (y: number): string =>
    pen.ink(
      mirrored(room, [
        [0, y],
        [RIGHT, y],
      ]),
      { width: 2, color, wobble: 0.6 },
    );
  const boards = [-700, -420, -180, 60, 300, 520, 720, 940, 1180, 1440, 1720, 2040];
  const lines = {
    boards: () => boards.map(along),
    linoleum: () => [-420, 300, 940, 1720].map(along),
    tiles: () => [...boards.map(along), ...[562, 600, 650].map(across)],
  };
  return patch(mirrored(room, outline), plan.floor) + lines[plan.floorKind]().join('');
}

function grooves(room: Room, pen: Pen, top: number, color: string, side: string): string {
  const { plan, corner, vanishing } = room;
  const look = { width: 2.6, wobble: 0.5 };
  const end = plan.floorY - SKIRTING + 6;
  const [vx, vy] = vanishing;
  let drawn = '';
  for (let x = corner + 30; x < RIGHT; x += 46)
    drawn += pen.ink(
      mirrored(room, [
        [x, top + 8],
        [x, end],
      ]),
      { ...look, color },
    );
  for (const share of [0.82, 0.6, 0.35, 0.04]) {
    const x = corner * share;
    if (corner === 0) break;
    const far = (vx - x) / (vx - corner);
    const y = (at: number): number => vy + (at - vy) * far;
    drawn += pen.ink(
      mirrored(room, [
        [x, y(top + 8)],
        [x, y(end)],
      ]),
      { ...look, color: side },
    );
  }
  return drawn;
}

function edge(room: Room, pen: Pen, y: number, width: number): string {
  const { corner } = room;
  const side: Point[] = corner === 0 ? [] : [[0, outerEnd(room, y)]];
  return pen.ink(mirrored(room, [...side, [corner, y], [RIGHT, y]]), { width });
}

/** Walls, panelling, skirting and floor of a room, with holes for its windows. */
export function drawRoomShell(plan: ShellPlan, pen: Pen): string {
  const room = roomOf(plan);
  const skirting = plan.floorY - SKIRTING;
  let drawn = walls(room) + floor(room, pen);
  if (plan.wainscot) {
    const { top, color, side } = plan.wainscot;
    drawn += strip(room, top, plan.floorY, color, side);
    if (plan.wainscot.grooves)
      drawn += grooves(
        room,
        pen,
        top,
        mixColours(color, '#3a4248', 0.35),
        mixColours(side, '#3a4248', 0.35),
      );
    drawn +=
      strip(room, top - RAIL / 2, top + RAIL / 2, plan.trim, plan.trimSide) +
      edge(room, pen, top + RAIL / 2, 4.2) +
      edge(room, pen, top - RAIL / 2 - 1, 4.2);
  }
  drawn +=
    strip(room, skirting, plan.floorY, plan.trim, plan.trimSide) +
    edge(room, pen, plan.floorY, 5.4) +
    edge(room, pen, skirting, 3.6);
  if (room.corner > 0)
    drawn += pen.ink(
      mirrored(room, [
        [room.corner, 0],
        [room.corner, plan.floorY],
      ]),
      {
        width: 4.6,
      },
    );
  return drawn;
}
