import { type Joint, limbOutline } from '../../../limb-outline.ts';
import { PAINT } from '../../../palette.ts';
import { clipped, patch, type Pen } from '../../../pen.ts';
import { type Point, rectangle } from '../../../spline.ts';
import type { TopLook } from '../../person-look.ts';
import type { Side } from '../stances.ts';
import { acrossLimb, jointBetween } from './across-limb.ts';
import type { ArmJoints } from './arms-plan.ts';
import { drawElbow } from './draw-elbow.ts';
import { drawSleeveEnd } from './draw-sleeve-end.ts';
import { freeEdge } from './free-edge.ts';
import type { SleeveCut } from './sleeve-cut.ts';

export interface Sleeve {
  side: Side;
  arm: ArmJoints;
  cut: SleeveCut;
  band: readonly [number, number];
  endHidden: boolean;
  /** The outline of the trunk's half it grows out of. */
  trunk: readonly Point[];
  /** Painted on the cloth, under the ink: checks. */
  pattern: string;
}

/** The joints of a sleeve that may end before the wrist. */
export function sleeveJoints([a, b, c]: ArmJoints, { to, width }: SleeveCut): Joint[] {
  const wide = ([x, y, radius]: Joint): Joint => [x, y, radius * width];
  if (to < 1) return [wide(a), wide(jointBetween(a, b, to))];
  const end = to < 2 ? jointBetween(b, c, to - 1) : c;
  return [wide(a), wide(b), wide(end)];
}

function reflectiveBand(
  pen: Pen,
  [a, b]: ArmJoints,
  [from, to]: readonly [number, number],
): string {
  const start = from - 0.03;
  const end = to + 0.04;
  const edge = (end - start) * 0.27;
  const at = (t: number): Point[] => acrossLimb(a, b, t, 0.96, 7);
  const [rim, other] = [at(start), at(end)];
  return (
    patch([...rim, ...other.toReversed()], PAINT.ochre) +
    pen.ink(rim, { width: 4.2, taper: 8 }) +
    pen.ink(other, { width: 4.2, taper: 8 }) +
    patch([...at(start + edge), ...at(end - edge).toReversed()], PAINT.reflex)
  );
}

function tone(outline: Point[], [a, b]: readonly Joint[], side: Side, top: TopLook): string {
  if (!a || !b) return '';
  const [x, y] = a;
  if (side === 'back')
    return (
      patch(
        outline.map(([px, py]): Point => [px + 15, py - 5]),
        top.color,
      ) + patch(rectangle(x - 14, y - 60, 74, 80), top.color)
    );
  const upperArm = limbOutline([a, jointBetween(a, b, 0.8)], 6);
  return (
    patch(outline, top.shade) +
    patch(
      outline.map(([px, py]): Point => [px + 9, py - 9]),
      top.color,
    ) +
    patch(
      upperArm.map(([px, py]): Point => [px - 9, py - 6]),
      top.color,
    )
  );
}

/** The cloth of a sleeve stops where it grows out of the trunk: it must not hide collars and lapels. */
function clothOf(outline: readonly Point[], [x, y, radius]: Joint, side: Side): Point[] {
  const inward = side === 'back' ? 1 : -1;
  return outline.map((point): Point => {
    const [dx, dy] = [(point[0] - x) * inward, point[1] - y];
    const most = 0.05 * radius + Math.max(0, dy - 0.2 * radius);
    return dx > most && dy < 1.3 * radius && dx < radius * 1.2
      ? [x + inward * most, point[1]]
      : point;
  });
}

/** A sleeve; without ink where it grows out of the shoulder. */
export function drawSleeve(pen: Pen, sleeve: Sleeve, top: TopLook): string {
  const { side, arm, cut, band, endHidden, trunk, pattern } = sleeve;
  const [a] = arm;
  const joints = sleeveJoints(arm, cut);
  const outline = limbOutline(joints, 6, true);
  const shoulder: Joint = [a[0], a[1], a[2] * cut.width];
  const cloth = clothOf(outline, shoulder, side);
  return [
    patch(cloth, side === 'back' ? top.shade : top.color),
    clipped(pen, cloth, tone(outline, joints, side, top) + pattern),
    top.bands ? reflectiveBand(pen, arm, band) : '',
    cut.to > 1.3 ? drawElbow(pen, joints, top.color) : '',
    endHidden ? '' : drawSleeveEnd(pen, joints, cut, top),
    pen.ink(freeEdge(outline, shoulder, side, trunk), { taper: 14 }),
  ].join('');
}
