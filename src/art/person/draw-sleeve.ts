import { type Joint, limbOutline } from '../limb-outline.ts';
import { JONAS } from '../palette.ts';
import { clipped, patch, type Pen } from '../pen.ts';
import { type Point, rectangle } from '../spline.ts';

export interface SleeveOptions {
  /** The torso lies to the left of this arm: shade falls on its outer side. */
  outer?: boolean;
  /** Where the reflective band begins and ends on the upper arm, 0 to 1. */
  band: readonly [number, number];
  cuff?: boolean;
}

/** Upper arm and forearm: shoulder, elbow, wrist. */
export type Arm = readonly [shoulder: Joint, elbow: Joint, wrist: Joint];

function across(a: Joint, b: Joint, t: number, width: number, bulge: number): Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const radius = (a[2] + (b[2] - a[2]) * t) * width;
  return [-1, -0.6, -0.2, 0.2, 0.6, 1].map((k) => [
    a[0] + (b[0] - a[0]) * t - uy * radius * k + ux * bulge * (1 - k * k),
    a[1] + (b[1] - a[1]) * t + ux * radius * k + uy * bulge * (1 - k * k),
  ]);
}

function reflectiveBand(
  pen: Pen,
  a: Joint,
  b: Joint,
  [from, to]: readonly [number, number],
): string {
  const start = from - 0.03;
  const end = to + 0.04;
  const edge = (end - start) * 0.27;
  const rim = [across(a, b, start, 0.96, 7), across(a, b, end, 0.96, 7)] as const;
  const strip = [across(a, b, start + edge, 0.96, 7), across(a, b, end - edge, 0.96, 7)] as const;
  return (
    patch([...rim[0], ...rim[1].toReversed()], JONAS.ochre) +
    pen.ink(rim[0], { width: 4.2, taper: 8 }) +
    pen.ink(rim[1], { width: 4.2, taper: 8 }) +
    patch([...strip[0], ...strip[1].toReversed()], JONAS.strip)
  );
}

function elbowFold(pen: Pen, [a, b, c]: Arm): string {
  const forearm = Math.hypot(c[0] - b[0], c[1] - b[1]);
  const upper = Math.hypot(a[0] - b[0], a[1] - b[1]);
  const x = (c[0] - b[0]) / forearm + (a[0] - b[0]) / upper;
  const y = (c[1] - b[1]) / forearm + (a[1] - b[1]) / upper;
  const length = Math.hypot(x, y) || 1;
  const at = (share: number): Point => [
    b[0] + (x / length) * b[2] * share,
    b[1] + (y / length) * b[2] * share,
  ];
  const outside = at(0.95);
  const inside = at(0.1);
  const middle: Point = [(outside[0] + inside[0]) / 2 + 3, (outside[1] + inside[1]) / 2 - 2];
  return pen.line([outside, middle, inside], { width: 5.2, taper: 16 });
}

/** A jacket sleeve with band, fold and cuff; without ink where it grows out of the shoulder. */
export function drawSleeve(pen: Pen, arm: Arm, options: SleeveOptions): string {
  const [a, b, c] = arm;
  const outer = options.outer ?? false;
  const inward = outer ? -1 : 1;
  const outline = limbOutline(arm, 6, true);
  const reach = outer ? { right: 14, down: 20, x: 15, y: 5 } : { right: 80, down: 64, x: 9, y: 9 };
  const lit = outline.map(([x, y]): Point => [x - reach.x, y - reach.y]);
  const shoulder = rectangle(a[0] - 60, a[1] - 60, 60 + reach.right, 60 + reach.down);
  const tone =
    (outer ? '' : patch(outline, JONAS.jacketShade)) +
    patch(lit, JONAS.jacket) +
    patch(shoulder, JONAS.jacket);
  let drawn =
    patch(outline, outer ? JONAS.jacketShade : JONAS.jacket) + clipped(pen, outline, tone);
  drawn += reflectiveBand(pen, a, b, options.band) + elbowFold(pen, arm);
  if (options.cuff ?? true) {
    const hem = across(b, c, 0.82, 1, 6);
    drawn += patch([...hem, ...across(b, c, 1.02, 1, 6).toReversed()], JONAS.collar);
    drawn += pen.ink(hem, { width: 4.6, taper: 4 });
  }
  const growsOut = (point: Point): boolean => {
    const [dx, dy] = [point[0] - a[0], point[1] - a[1]];
    return Math.hypot(dx, dy) < a[2] * 1.5 && dx * inward - dy * 0.12 > -2;
  };
  return drawn + pen.limb(arm, 'none', { rounds: 6, flatEnd: true, skip: growsOut });
}
