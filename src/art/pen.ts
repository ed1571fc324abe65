import { type Joint, limbOutline } from './limb-outline.ts';
import { seededRandom } from './seeded-random.ts';
import { around, type Knot, type Point, resample, spline } from './spline.ts';

export interface InkOptions {
  width?: number;
  color?: string;
  closed?: boolean;
  /** Pixels over which both ends grow thin. */
  taper?: number;
  opacity?: number;
  /** How far the hand strays, in pixels. */
  wobble?: number;
  /** Leaves out the ink where it answers true. */
  skip?: (point: Point) => boolean;
}

export interface LimbOptions extends InkOptions {
  rounds?: number;
  flatEnd?: boolean;
  /** No ink within this many radii of the first joint: where a limb grows out of something. */
  open?: number;
}

/** One hand with one pen: everything drawn by it shares ink, wobble and seed. */
export interface Pen {
  /** A line along given points, uneven in width and place as ink is. */
  ink(points: readonly Point[], options?: InkOptions): string;
  /** A curved line through knots with thin ends. */
  line(knots: readonly Knot[], options?: InkOptions): string;
  /** A flat colour with an inked outline. */
  shape(knots: readonly Knot[], color: string, options?: InkOptions): string;
  /** Straight-edged `shape`. */
  box(points: readonly Point[], color: string, options?: InkOptions): string;
  limb(joints: readonly Joint[], color: string, options?: LimbOptions): string;
  /** A name no other clip path of this pen has. */
  freshId(): string;
}

const PACE_PX = 3.5;

const round1 = (value: number): number => Math.round(value * 10) / 10;

/** SVG path data for a polygon or open line. */
export function pathData(points: readonly Point[], closed = true): string {
  const steps = points.map(([x, y]) => `${round1(x)} ${round1(y)}`).join('L');
  return `M${steps}${closed ? 'Z' : ''}`;
}

/** A flat patch of colour without outline. */
export function patch(points: readonly Point[], color: string, opacity = 1): string {
  const see = opacity < 1 ? ` opacity="${opacity}"` : '';
  return `<path d="${pathData(points)}" fill="${color}"${see}/>`;
}

/** A flat patch whose edge is a curve through knots. */
export function curvedPatch(knots: readonly Knot[], color: string, opacity = 1): string {
  return patch(spline(knots, true), color, opacity);
}

function slowNoise(random: () => number, length: number, period: number): (s: number) => number {
  const values = Array.from(
    { length: Math.max(2, Math.ceil(length / period) + 2) },
    () => random() * 2 - 1,
  );
  return (s) => {
    const i = Math.floor(s / period);
    const t = s / period - i;
    const ease = t * t * (3 - 2 * t);
    return around(values, i) * (1 - ease) + around(values, i + 1) * ease;
  };
}

interface Stroke {
  point: Point;
  width: number;
}

function strokes(
  line: readonly Point[],
  options: InkOptions,
  width: number,
  seed: number,
): Stroke[] {
  const { closed = false, taper = 0, wobble = 0.7 } = options;
  const random = seededRandom(seed);
  const points = resample(line, PACE_PX, closed);
  if (closed) points.push(around(points, 0));
  const length = points.length * PACE_PX;
  const noises = [55, 38, 41].map((period) => slowNoise(random, length, period));
  const noise = (i: number, s: number): number => around(noises, i)(s);
  return points.map((point, i) => {
    const s = i * PACE_PX;
    // A closed line must meet itself: the unevenness dies out towards the seam.
    const calm = closed ? Math.min(1, Math.min(s, length - s) / 40) : 1;
    let w = width * (1 + 0.17 * noise(0, s) * calm);
    const end = taper > 0 && !closed ? Math.min(s, length - s) / taper : 1;
    if (end < 1) w *= 0.45 + 0.55 * Math.sqrt(Math.max(0, end));
    return {
      point: [point[0] + noise(1, s) * wobble * calm, point[1] + noise(2, s) * wobble * calm],
      width: Math.round(w * 2.5) / 2.5,
    };
  });
}

function strokePaths(drawn: readonly Stroke[], skip: InkOptions['skip']): Map<number, string> {
  const paths = new Map<number, string>();
  let last: number | null = null;
  for (let i = 1; i < drawn.length; i++) {
    const { point, width } = around(drawn, i);
    if (skip?.(point)) {
      last = null;
      continue;
    }
    const from = around(drawn, i - 1).point;
    const start = width === last ? '' : `M${round1(from[0])} ${round1(from[1])}`;
    paths.set(width, `${paths.get(width) ?? ''}${start}L${round1(point[0])} ${round1(point[1])}`);
    last = width;
  }
  return paths;
}

/** A pen whose unevenness follows from the seed alone; the lines drawn with it are told apart by their order. */
export function createPen(seed: number, look: { width: number; color: string }): Pen {
  let drawnLines = 0;
  let ids = 0;

  const ink: Pen['ink'] = (points, options = {}) => {
    drawnLines += 1;
    const drawn = strokes(points, options, options.width ?? look.width, seed + drawnLines * 7919);
    const paths = [...strokePaths(drawn, options.skip)]
      .map(([width, d]) => `<path stroke-width="${width}" d="${d}"/>`)
      .join('');
    const see = options.opacity === undefined ? '' : ` opacity="${options.opacity}"`;
    const color = options.color ?? look.color;
    return `<g fill="none" stroke="${color}" stroke-linecap="round" stroke-linejoin="round"${see}>${paths}</g>`;
  };

  return {
    ink,
    line: (knots, options = {}) => ink(spline(knots), { taper: 14, ...options }),
    shape: (knots, color, options = {}) => {
      const outline = spline(knots, true);
      return patch(outline, color) + ink(outline, { closed: true, ...options });
    },
    box: (points, color, options = {}) =>
      patch(points, color) + ink(points, { closed: true, wobble: 0.5, ...options }),
    limb: (joints, color, options = {}) => {
      const outline = limbOutline(joints, options.rounds, options.flatEnd);
      const [x, y, radius] = around(joints, 0);
      const hidden = (options.open ?? 0) * radius;
      const skip = (point: Point): boolean =>
        Math.hypot(point[0] - x, point[1] - y) < hidden || (options.skip?.(point) ?? false);
      return patch(outline, color) + ink(outline, { ...options, closed: true, skip });
    },
    freshId: () => {
      ids += 1;
      return `k${seed.toString(36)}-${ids}`;
    },
  };
}

/** Draws `content` only inside an outline. */
export function clipped(pen: Pen, outline: readonly Point[], content: string): string {
  const id = pen.freshId();
  return `<clipPath id="${id}"><path d="${pathData(outline)}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
}
