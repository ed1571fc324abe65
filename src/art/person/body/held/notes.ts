import { PAINT } from '../../../palette.ts';
import { patch, type Pen } from '../../../pen.ts';
import type { Point } from '../../../spline.ts';

/** A small clipboard held flat, seen a little from above, with a few lines written; `at` is its middle. */
export function drawNotes(pen: Pen, [x, y]: Point): string {
  const board: Point[] = [
    [x - 62, y - 26],
    [x + 58, y - 34],
    [x + 80, y + 24],
    [x - 74, y + 36],
  ];
  const paper: Point[] = [
    [x - 50, y - 21],
    [x + 49, y - 28],
    [x + 66, y + 18],
    [x - 60, y + 28],
  ];
  const thick: Point[] = [
    [x - 74, y + 36],
    [x + 80, y + 24],
    [x + 80, y + 33],
    [x - 74, y + 45],
  ];
  const line = (t: number, length: number): string =>
    pen.ink(
      [
        [x - 44 - 6 * t, y - 10 + 12 * t],
        [x - 44 - 6 * t + length, y - 10 + 12 * t - length * 0.08],
      ],
      { width: 3.2, taper: 4, opacity: 0.5 },
    );
  return (
    pen.box(thick, PAINT.woodDark, { width: 5.4 }) +
    pen.box(board, PAINT.wood, { width: 6.2 }) +
    patch(paper, PAINT.paper) +
    line(0, 62) +
    line(1, 74) +
    line(2, 48)
  );
}
