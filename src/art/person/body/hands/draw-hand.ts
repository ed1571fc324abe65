import type { Joint } from '../../../limb-outline.ts';
import { PAINT } from '../../../palette.ts';
import { curvedPatch, type Pen } from '../../../pen.ts';
import type { Knot, Point } from '../../../spline.ts';
import { CLOSED_HANDS } from './closed-hands.ts';
import type { HandShape } from './hand-shape.ts';
import { OPEN_HANDS } from './open-hands.ts';

const HANDS: Readonly<Record<HandName, HandShape>> = { ...OPEN_HANDS, ...CLOSED_HANDS };
const HAND_INK = 6.2;

export type HandName = keyof typeof OPEN_HANDS | keyof typeof CLOSED_HANDS;

/** A hand and where it is. */
export interface PosedHand {
  shape: HandName;
  wrist: Point;
  /** Radians, 0 points right, positive down. */
  angle: number;
  scale: number;
  /** The thumb on the other side. */
  flipped: boolean;
}

function drawPen(pen: Pen, tail: Point, tip: Point): string {
  const near = (share: number): Point => [
    tail[0] + (tip[0] - tail[0]) * share,
    tail[1] + (tip[1] - tail[1]) * share,
  ];
  return (
    pen.ink([tail, tip], { width: 13, taper: 6 }) +
    pen.ink([near(0.05), near(0.86)], { width: 5, color: PAINT.fjord, wobble: 0.3 })
  );
}

/** A hand at a wrist. Draw it before its sleeve, so that the cuff covers the wrist. */
export function drawHand(pen: Pen, place: PosedHand, skin: string): string {
  const { wrist, angle, scale, flipped } = place;
  const shape = HANDS[place.shape];
  const turned = (x: number, y: number): Point => {
    const along = x * scale;
    const across = y * scale * (flipped ? -1 : 1);
    return [
      wrist[0] + along * Math.cos(angle) - across * Math.sin(angle),
      wrist[1] + along * Math.sin(angle) + across * Math.cos(angle),
    ];
  };
  const joint = ([x, y, radius]: Joint): Joint => [...turned(x, y), radius * scale];
  const knot = ([x, y, corner]: Knot): Knot =>
    corner === undefined ? turned(x, y) : [...turned(x, y), corner];
  const ink = { width: HAND_INK };
  const thumb = (open: number): string =>
    shape.thumb ? pen.limb(shape.thumb.map(joint), skin, { ...ink, rounds: 3, open }) : '';
  const drawn = [
    shape.pen ? drawPen(pen, turned(...shape.pen.tail), turned(...shape.pen.tip)) : '',
    ...shape.fingers.map((finger) => pen.limb(finger.map(joint), skin, { ...ink, rounds: 3 })),
    shape.thumbBehind ? thumb(0) : '',
    shape.palm ? curvedPatch(shape.palm.map(knot), skin) : '',
    ...shape.edges.map((line) => pen.line(line.map(knot), { ...ink, taper: 0 })),
    shape.thumbBehind ? '' : thumb(shape.thumbOpen ?? 1.25),
    ...(shape.creases ?? []).map((crease) =>
      pen.line(crease.map(knot), { width: HAND_INK * 0.72, taper: 12 }),
    ),
  ];
  return drawn.join('');
}
