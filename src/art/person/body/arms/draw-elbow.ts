import type { Joint } from '../../../limb-outline.ts';
import { patch, type Pen } from '../../../pen.ts';
import { around, type Point } from '../../../spline.ts';
import { acrossLimb } from './across-limb.ts';

type Crook = readonly [shoulder: Joint, elbow: Joint, wrist: Joint];

/** How far a point lies inside a limb, in pixels; negative outside. */
function depthIn([x, y]: Point, a: Joint, b: Joint): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.max(
    0,
    Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)),
  );
  const radius = a[2] + (b[2] - a[2]) * t;
  return radius - Math.hypot(x - a[0] - dx * t, y - a[1] - dy * t);
}

/** The edge of a forearm, and of its end, where it lies before its own upper arm: from the end towards the elbow. */
function edgeOverUpperArm([a, b, c]: Crook): Point[] {
  const lies = (point: Point): boolean => depthIn(point, a, b) > 0;
  const edges = [0, 5].map((side) =>
    Array.from(
      { length: 17 },
      (_, i): Point => acrossLimb(b, c, 1 - i * 0.04, 1, 0)[side] ?? [b[0], b[1]],
    ),
  );
  const [one = [], other = []] = edges;
  const deep = (edge: readonly Point[]): number => depthIn(around(edge, 8), a, b);
  const [along, end] =
    deep(one) > deep(other)
      ? [one, acrossLimb(b, c, 1, 1, 6)]
      : [other, acrossLimb(b, c, 1, 1, 6).toReversed()];
  // What lies before the upper arm only at the elbow is no edge: there the cloth folds.
  const first = along.findIndex(lies);
  return first < 0 || first > 4 ? [] : [...end.filter(lies).toReversed(), ...along.filter(lies)];
}

function fold([a, b, c]: Crook): Point[] {
  const forearm = Math.hypot(c[0] - b[0], c[1] - b[1]);
  const upper = Math.hypot(a[0] - b[0], a[1] - b[1]);
  const x = (c[0] - b[0]) / forearm + (a[0] - b[0]) / upper;
  const y = (c[1] - b[1]) / forearm + (a[1] - b[1]) / upper;
  const length = Math.hypot(x, y);
  // A straight arm has no fold.
  if (length < 0.5) return [];
  const at = (share: number): Point => [
    b[0] + (x / length) * b[2] * share,
    b[1] + (y / length) * b[2] * share,
  ];
  const [inside, middle] = [at(0.95), at(0.1)];
  return [inside, [(inside[0] + middle[0]) / 2 - 3, (inside[1] + middle[1]) / 2 - 2], middle];
}

/**
 * The fold in the crook of an arm; where the arm is bent so far that it lies before itself, the forearm's edge,
 * with its cloth over what is worn on the upper arm.
 */
export function drawElbow(pen: Pen, joints: readonly Joint[], color: string): string {
  const [a, b, c] = joints;
  if (!a || !b || !c) return '';
  const edge = edgeOverUpperArm([a, b, c]);
  const crease = fold([a, b, c]);
  if (edge.length > 3) {
    const axis = [0.36, 0.98].map((t): Point => [
      b[0] + (c[0] - b[0]) * t,
      b[1] + (c[1] - b[1]) * t,
    ]);
    return patch([...edge, ...axis], color) + pen.ink(edge, { taper: 18 });
  }
  return crease.length > 0 ? pen.line(crease, { width: 5.2, taper: 16 }) : '';
}
