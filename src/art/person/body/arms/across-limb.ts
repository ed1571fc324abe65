import type { Joint } from '../../../limb-outline.ts';
import type { Point } from '../../../spline.ts';

/** A line across a limb between two joints, bulging as cloth round an arm does. `width` is against the limb's. */
export function acrossLimb(a: Joint, b: Joint, t: number, width: number, bulge: number): Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const radius = (a[2] + (b[2] - a[2]) * t) * width;
  return [-1, -0.6, -0.2, 0.2, 0.6, 1].map((k) => [
    a[0] + (b[0] - a[0]) * t - uy * radius * k + ux * bulge * (1 - k * k),
    a[1] + (b[1] - a[1]) * t + ux * radius * k + uy * bulge * (1 - k * k),
  ]);
}

/** The joint a share of the way from one to the other. */
export function jointBetween(a: Joint, b: Joint, t: number): Joint {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
