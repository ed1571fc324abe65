import polygonClipping from 'polygon-clipping';
import { around, type Point, resample, smooth } from './spline.ts';

/** A joint of an arm or a finger: where it is and how thick the limb is there. */
export type Joint = readonly [x: number, y: number, radius: number];

const ARC_STEPS = 14;

function capsule(a: Joint, b: Joint, flatEnd: boolean): [number, number][] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const side = Math.acos(Math.max(-1, Math.min(1, (a[2] - b[2]) / length)));
  const points: [number, number][] = [];
  for (let i = 0; i <= ARC_STEPS; i++) {
    const turn = angle + side + ((2 * Math.PI - 2 * side) * i) / ARC_STEPS;
    points.push([a[0] + a[2] * Math.cos(turn), a[1] + a[2] * Math.sin(turn)]);
  }
  for (let i = 0; i <= ARC_STEPS; i++) {
    const turn = angle - side + (2 * side * i) / ARC_STEPS;
    let x = b[2] * Math.cos(turn);
    let y = b[2] * Math.sin(turn);
    if (flatEnd) {
      const along = x * Math.cos(angle) + y * Math.sin(angle);
      x -= Math.cos(angle) * along * 0.78;
      y -= Math.sin(angle) * along * 0.78;
    }
    points.push([b[0] + x, b[1] + y]);
  }
  return points;
}

/**
 * The outline of a limb: capsules from joint to joint, melted together and rounded.
 * `flatEnd` cuts the last one off straight, as a cuff is.
 */
export function limbOutline(joints: readonly Joint[], rounds = 14, flatEnd = false): Point[] {
  const capsules = joints
    .slice(1)
    .map((joint, i) => capsule(around(joints, i), joint, flatEnd && i === joints.length - 2));
  const [first, ...others] = capsules.map((ring) => [ring]);
  if (first === undefined) throw new Error('A limb needs two joints');
  const ring = polygonClipping.union(first, ...others)[0]?.[0] ?? [];
  return smooth(resample(ring.slice(0, -1), 4, true), rounds);
}
