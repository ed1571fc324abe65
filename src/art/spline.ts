/** Scene pixels. */
export type Point = readonly [x: number, y: number];
/** A point a curve goes through; `c` makes it a corner. */
export type Knot = readonly [x: number, y: number, corner?: 'c'];

const SAMPLE_PX = 4;

export function distance(a: Point | Knot, b: Point | Knot): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The item at an index counted round the list; a plain error on an empty list. */
export function around<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new Error('A drawing has a line without points');
  return item;
}

type Neighbours = (index: number) => Knot;

function tangent(a: Knot, b: Knot, c: Knot, length: number): Point {
  const mean = Math.max(1e-6, (distance(a, b) + distance(b, c)) / 2);
  const pull = Math.min(1, length / mean) * 0.5;
  return [(c[0] - a[0]) * pull, (c[1] - a[1]) * pull];
}

function segment(at: Neighbours, i: number, first: boolean, last: boolean): Point[] {
  const from = at(i);
  const to = at(i + 1);
  const before = from[2] === 'c' || first ? from : at(i - 1);
  const after = to[2] === 'c' || last ? to : at(i + 2);
  const length = distance(from, to) || 1;
  const start = tangent(before, from, to, length);
  const end = tangent(from, to, after, length);
  const steps = Math.max(2, Math.ceil(length / SAMPLE_PX));
  return Array.from({ length: steps }, (_, step) => {
    const t = step / steps;
    const t2 = t * t;
    const t3 = t2 * t;
    const h = [2 * t3 - 3 * t2 + 1, t3 - 2 * t2 + t, 3 * t2 - 2 * t3, t3 - t2] as const;
    return [
      h[0] * from[0] + h[1] * start[0] + h[2] * to[0] + h[3] * end[0],
      h[0] * from[1] + h[1] * start[1] + h[2] * to[1] + h[3] * end[1],
    ];
  });
}

/** A dense line through the knots: smooth, except at corners and at the ends of an open line. */
export function spline(knots: readonly Knot[], closed = false): Point[] {
  const count = knots.length;
  const at: Neighbours = (i) =>
    closed ? around(knots, i) : around(knots, Math.max(0, Math.min(count - 1, i)));
  const points: Point[] = [];
  const segments = closed ? count : count - 1;
  for (let i = 0; i < segments; i++)
    points.push(...segment(at, i, !closed && i === 0, !closed && i === count - 2));
  if (!closed) {
    const end = around(knots, -1);
    points.push([end[0], end[1]]);
  }
  return points;
}

/** The same line with points `step` pixels apart, so that a pen moves at an even pace. */
export function resample(line: readonly Point[], step: number, closed = false): Point[] {
  const path = closed ? [...line, around(line, 0)] : line;
  const points: Point[] = [around(path, 0)];
  let rest = 0;
  for (let i = 1; i < path.length; i++) {
    const a = around(path, i - 1);
    const b = around(path, i);
    const length = distance(a, b);
    if (length < 1e-6) continue;
    let position = step - rest;
    for (; position <= length; position += step) {
      const t = position / length;
      points.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
    rest = length - (position - step);
  }
  if (!closed) points.push(around(path, -1));
  return points;
}

/** Rounds a closed line by letting each point move towards its neighbours, `rounds` times. */
export function smooth(line: readonly Point[], rounds: number): Point[] {
  let points = [...line];
  for (let round = 0; round < rounds; round++) {
    const previous = points;
    points = previous.map((point, i) => {
      const a = around(previous, i - 1);
      const b = around(previous, i + 1);
      return [(a[0] + 2 * point[0] + b[0]) / 4, (a[1] + 2 * point[1] + b[1]) / 4];
    });
  }
  return points;
}

/** `count` points of an ellipse. */
export function ellipse(x: number, y: number, rx: number, ry = rx, count = 40): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * Math.PI * 2;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });
}

/** The four corners of a rectangle, in drawing order. */
export function rectangle(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}
