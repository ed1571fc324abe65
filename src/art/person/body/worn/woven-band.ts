import { patch, type Pen } from '../../../pen.ts';
import { distance, type Point, resample } from '../../../spline.ts';

const RED = '#a8433a';
const BLUE = '#2f4a6b';
const YELLOW = '#d3ac55';

const HALF = 7;

/** A narrow woven band along a line: red, with a blue edge and a row of yellow. */
export function wovenBand(pen: Pen, line: readonly Point[]): string {
  const points = resample(line, 6);
  const beside = (off: number): Point[] =>
    points.map((point, i) => {
      const before = points[Math.max(0, i - 1)] ?? point;
      const after = points[Math.min(points.length - 1, i + 1)] ?? point;
      const length = distance(before, after) || 1;
      return [
        point[0] - ((after[1] - before[1]) / length) * off,
        point[1] + ((after[0] - before[0]) / length) * off,
      ];
    });
  const stripe = (from: number, to: number, color: string): string =>
    patch([...beside(from), ...beside(to).toReversed()], color);
  const stitches = points
    .filter((_, i) => i % 2 === 1 && i < points.length - 1)
    .map(([x, y]) =>
      patch(
        [
          [x - 2.6, y],
          [x, y - 2.6],
          [x + 2.6, y],
          [x, y + 2.6],
        ],
        YELLOW,
      ),
    );
  return (
    stripe(-HALF, HALF, RED) +
    stripe(-HALF, -HALF + 3, BLUE) +
    stripe(HALF - 3, HALF, BLUE) +
    stitches.join('') +
    pen.ink(beside(-HALF), { width: 3.6, taper: 4 }) +
    pen.ink(beside(HALF), { width: 3.6, taper: 4 })
  );
}
