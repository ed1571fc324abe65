import type { Joint } from '../../limb-outline.ts';
import type { Point } from '../../spline.ts';
import type { Torso, TorsoSide } from './torso.ts';

/** Arms are written down once, for a measure; a fit says where they are on another body, or in another posture. */
export interface Fit {
  point(at: Point): Point;
  joint(at: Joint): Joint;
}

const ROWS = ['shoulder', 'waist', 'hip', 'knee'] as const satisfies readonly (keyof TorsoSide)[];
/** What lies this near the middle is held there: a mug is as wide in slim hands as in broad ones. */
const HELD_IN_MIDDLE = 30;

interface Row {
  y: number;
  middle: number;
  half: number;
  /** How much lower the front end is than the middle. */
  slope: number;
}

const rowsOf = ({ back, front }: Torso): Row[] =>
  ROWS.map((name) => {
    const [a, b] = [back[name], front[name]];
    return {
      y: (a[1] + b[1]) / 2,
      middle: (a[0] + b[0]) / 2,
      half: (b[0] - a[0]) / 2,
      slope: (b[1] - a[1]) / 2,
    };
  });

function between(from: Row, to: Row, t: number): Row {
  const mix = (a: number, b: number): number => a + (b - a) * t;
  return {
    y: mix(from.y, to.y),
    middle: mix(from.middle, to.middle),
    half: mix(from.half, to.half),
    slope: mix(from.slope, to.slope),
  };
}

/** Between the rows they belong to, points move with the body; above the shoulders they move with the shoulders. */
export function fitTo(torso: Torso, measure: Torso): Fit {
  const from = rowsOf(measure);
  const to = rowsOf(torso);
  const point = ([x, y]: Point): Point => {
    const below = from.findIndex((row) => y < row.y);
    const index = below < 0 ? from.length - 2 : Math.max(0, below - 1);
    const [a, b, c, d] = [from[index], from[index + 1], to[index], to[index + 1]];
    if (!a || !b || !c || !d) return [x, y];
    const t = (y - a.y) / (b.y - a.y);
    const inside = Math.max(0, Math.min(1, t));
    const was = between(a, b, inside);
    const is = between(c, d, inside);
    const off = x - was.middle;
    const share = Math.max(
      0,
      Math.min(1, (Math.abs(off) - HELD_IN_MIDDLE) / (was.half - HELD_IN_MIDDLE)),
    );
    return [
      is.middle + off + Math.sign(off) * share * (is.half - was.half),
      is.y + (y - was.y) + (is.slope - was.slope) * (off / was.half),
    ];
  };
  return {
    point,
    joint: ([x, y, radius]) => [...point([x, y]), radius * torso.limb],
  };
}
