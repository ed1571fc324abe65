import type { Joint } from '../limb-outline.ts';
import { JONAS } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';
import type { Knot, Point } from '../spline.ts';
import type { HandShape } from './hands.ts';

export interface HandPlace {
  wrist: Point;
  /** Radians, 0 points right. */
  angle: number;
  scale: number;
  flipped: boolean;
}

const HAND_INK = 6.2;

/** A hand placed at a wrist. Draw it before its sleeve, so that the cuff covers the wrist. */
export function drawHand(pen: Pen, place: HandPlace, shape: HandShape): string {
  const { wrist, angle, scale, flipped } = place;
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
    shape.thumb ? pen.limb(shape.thumb.map(joint), JONAS.skin, { ...ink, rounds: 3, open }) : '';
  let drawn = '';
  for (const finger of shape.fingers)
    drawn += pen.limb(finger.map(joint), JONAS.skin, { ...ink, rounds: 3 });
  if (shape.thumbBehind) drawn += thumb(0);
  drawn += curvedPatch(shape.palm.map(knot), JONAS.skin);
  for (const line of shape.lines) drawn += pen.line(line.map(knot), { ...ink, taper: 0 });
  if (!shape.thumbBehind) drawn += thumb(shape.thumbOpen ?? 1.25);
  for (const crease of shape.creases)
    drawn += pen.line(crease.map(knot), { width: HAND_INK * 0.72, taper: 12 });
  return drawn;
}
