import { drawMug } from '../../../furniture/mug.ts';
import type { Pen } from '../../../pen.ts';
import type { Point } from '../../../spline.ts';
import type { ArmsPlan } from '../arms/arms-plan.ts';
import { drawNotes } from './notes.ts';

/** What both hands hold. */
export function drawHeld(
  pen: Pen,
  thing: NonNullable<ArmsPlan['held']>['thing'],
  at: Point,
  size: number,
): string {
  return thing === 'mug' ? drawMug(pen, at[0], at[1], 1.26 * size) : drawNotes(pen, at);
}
