import { drawMug } from '../furniture/mug.ts';
import { INK } from '../palette.ts';
import { createPen, type Pen } from '../pen.ts';
import type { Point } from '../spline.ts';
import { drawHand } from './draw-hand.ts';
import { drawLegs } from './draw-legs.ts';
import { drawSleeve } from './draw-sleeve.ts';
import { drawTrunk } from './draw-trunk.ts';
import { HANDS } from './hands.ts';
import { type PosedArm, type Posture, POSTURES } from './postures.ts';

const SHEET_WIDTH = 1280;
/** How the drawing sheet lies in the room: mirrored, so that he faces the words, and moved. */
const SHIFT = { x: -8, y: 18 };
const SEAT: Point = [780, 600];

/** Scene pixels of a point of the drawing sheet. */
function inScene([x, y]: Point, { nearness }: Posture): Point {
  const near: Point = [SEAT[0] + (x - SEAT[0]) * nearness, SEAT[1] + (y - SEAT[1]) * nearness];
  return [SHEET_WIDTH - near[0] + SHIFT.x, near[1] + SHIFT.y];
}

function drawArm(pen: Pen, arm: PosedArm): string {
  const hand = arm.hand ? drawHand(pen, arm.hand, HANDS[arm.hand.shape]) : '';
  const armpit = arm.armpit.length > 0 ? pen.line(arm.armpit, { width: 6, taper: 10 }) : '';
  return hand + drawSleeve(pen, arm.joints, arm.sleeve) + armpit;
}

/** Jonas without a head, in scene pixels, sitting in the armchair of the talking room. */
export function drawJonasBody(name: keyof typeof POSTURES, seed: number): string {
  const posture = POSTURES[name];
  const pen = createPen(seed, { width: 7.2, color: INK });
  const drawn = [drawTrunk(pen, posture), drawLegs(pen, posture)];
  if (posture.mug) drawn.push(drawMug(pen, ...posture.mug, 1.26));
  // Hands of both arms lie under both sleeves only where they hold something together.
  if (posture.mug) {
    for (const arm of posture.arms)
      if (arm.hand) drawn.push(drawHand(pen, arm.hand, HANDS[arm.hand.shape]));
    for (const arm of posture.arms) drawn.push(drawArm(pen, { ...arm, hand: null }));
  } else for (const arm of posture.arms) drawn.push(drawArm(pen, arm));
  const k = posture.nearness;
  const place =
    `translate(${SHEET_WIDTH + SHIFT.x} ${SHIFT.y}) scale(-1 1) ` +
    `translate(${SEAT[0]} ${SEAT[1]}) scale(${k}) translate(${-SEAT[0]} ${-SEAT[1]})`;
  return `<g transform="${place}">${drawn.join('')}</g>`;
}

/** Where the neck point of a head lands for a posture, and how the head is held there. */
export function headAnchor(name: keyof typeof POSTURES): {
  x: number;
  y: number;
  scale: number;
  rotation: number;
} {
  const posture = POSTURES[name];
  const [x, y] = inScene(posture.neck, posture);
  return {
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    scale: posture.nearness,
    rotation: posture.headRotation,
  };
}

/** Scene y of the seat: breath lifts what is above it. */
export const SEAT_Y = SEAT[1] + SHIFT.y - 40;
