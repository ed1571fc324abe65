import type { Joint } from '../../../limb-outline.ts';
import { around, type Point } from '../../../spline.ts';
import type { Side } from '../stances.ts';

function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0; i < outline.length; i++) {
    const [ax, ay] = around(outline, i);
    const [bx, by] = around(outline, i - 1);
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

/**
 * The outline of a sleeve without what grows out of the trunk: from where it leaves the trunk's outline, round
 * the arm and up to the armpit, where the sleeve presses against the chest.
 */
export function freeEdge(
  outline: readonly Point[],
  [x, y, radius]: Joint,
  side: Side,
  trunk: readonly Point[],
): Point[] {
  const outward = side === 'back' ? -1 : 1;
  const hidden = outline.map(([px, py]): boolean => {
    const [dx, dy] = [(px - x) * outward, py - y];
    if (Math.hypot(dx, dy) > 1.5 * radius) return false;
    if (dx > -0.1 * radius) return dy < 0.9 * radius && isInside([px + outward, py - 1], trunk);
    return dx < 0.1 * dy && Math.hypot(dx, dy) < radius * 1.04;
  });
  const start = hidden.findIndex((hides, i) => !hides && around(hidden, i - 1));
  const run = [around(outline, start - 1)];
  for (let i = Math.max(0, start); run.length < outline.length + 1 && !around(hidden, i); i++)
    run.push(around(outline, i));
  return run;
}
