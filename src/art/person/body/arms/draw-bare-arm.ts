import { clipped, patch, type Pen } from '../../../pen.ts';
import { limbOutline } from '../../../limb-outline.ts';
import type { Point } from '../../../spline.ts';
import type { Skin } from '../../skin.ts';
import type { Side } from '../stances.ts';
import { jointBetween } from './across-limb.ts';
import type { ArmJoints } from './arms-plan.ts';

/** Against the sleeve of a jacket, above the elbow, at it, below it, and at the wrist. */
const BARE = [0.74, 0.7, 0.76, 0.5] as const;

/** The bare part of an arm, from under its sleeve, open at the wrist where the hand goes on. */
export function drawBareArm(pen: Pen, [a, b, c]: ArmJoints, skin: Skin, side: Side): string {
  const limb = [jointBetween(a, b, 0.6), b, jointBetween(b, c, 0.3), c].map(
    ([x, y, radius], i) => [x, y, radius * (BARE[i] ?? 1)] as const,
  );
  const outline = limbOutline(limb, 6, true);
  const lit = outline.map(([x, y]): Point => (side === 'back' ? [x + 11, y - 4] : [x + 7, y - 7]));
  const skip = ([x, y]: Point): boolean => Math.hypot(x - c[0], y - c[1]) < c[2] * 0.6;
  return (
    patch(outline, skin.base) +
    clipped(pen, outline, patch(outline, skin.shade, 0.26) + patch(lit, skin.base)) +
    pen.ink(outline, { closed: true, width: 6.6, skip })
  );
}
