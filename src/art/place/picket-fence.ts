import { INK_FAR } from '../palette.ts';
import { curvedPatch, type Pen } from '../pen.ts';
import type { Point } from '../spline.ts';

const PICKET = { paint: '#b7c3c8', shade: '#93a4ae' } as const;

/** A white fence by the shore, between two x. */
export function drawFarFence(pen: Pen, from: number, to: number): string {
  let drawn = [752, 774]
    .map((y) =>
      pen.ink(
        [
          [from, y],
          [to, y],
        ],
        { width: 4, color: PICKET.shade },
      ),
    )
    .join('');
  for (let x = from + 6; x < to; x += 15)
    drawn += pen.box(
      [
        [x, 786],
        [x, 745],
        [x + 4, 738],
        [x + 8, 745],
        [x + 8, 786],
      ],
      '#dde2e0',
      { width: 2, color: '#6d7f89' },
    );
  return (
    drawn +
    curvedPatch(
      [
        [from - 20, 790],
        [(from + to) / 2, 776],
        [to + 20, 788],
        [to + 20, 806],
        [from - 20, 806],
      ],
      '#c6d1d5',
    )
  );
}

/** The open gate one comes in by: the fence nearest to whoever looks. */
export function drawNearFence(pen: Pen): string {
  return side(pen, -1) + side(pen, 1);
}

function side(pen: Pen, way: -1 | 1): string {
  const at = (x: number): number => 480 + way * x;
  const inked = { width: 3.8, color: INK_FAR } as const;
  const box = (from: number, to: number, top: number, foot: number, paint: string): string =>
    pen.box(
      [
        [at(from), top],
        [at(to), top],
        [at(to), foot],
        [at(from), foot],
      ] satisfies Point[],
      paint,
      inked,
    );
  const cap = (from: number, to: number, y: number, high: number): string =>
    pen.shape(
      [
        [at(from) - way * 3, y + 3],
        [at(from) + way * 2, y - high * 0.7],
        [at((from + to) / 2), y - high],
        [at(to) - way * 2, y - high * 0.7],
        [at(to) + way * 3, y + 3],
      ],
      '#e3e7e5',
      inked,
    );
  let drawn = box(250, 520, 1150, 1163, PICKET.shade) + box(250, 520, 1186, 1199, PICKET.shade);
  for (let x = 276; x < 520; x += 35) {
    const top = 1132 - Math.sin((x - 262) / 34) * 3;
    drawn += pen.box(
      [
        [at(x), 1230],
        [at(x), top],
        [at(x + 12), top - 13],
        [at(x + 24), top],
        [at(x + 24), 1230],
      ],
      PICKET.paint,
      inked,
    );
    drawn += cap(x + 3, x + 21, top - 3, 16);
  }
  return drawn + box(236, 262, 1100, 1230, PICKET.paint) + cap(231, 267, 1100, 18);
}
