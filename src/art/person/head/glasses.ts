import { INK, PAINT } from '../../palette.ts';
import { patch, type Pen } from '../../pen.ts';
import { knots } from '../../knots.ts';
import { ellipse, type Knot, type Point, spline } from '../../spline.ts';

interface Frame {
  near: readonly Point[];
  far: readonly Point[];
  color: string;
  width: number;
  /** Thick upper rims. */
  brow: readonly (readonly Knot[])[];
}

const corners = (x: number, y: number, rx: number, ry: number, slant: number): Point[] =>
  spline(
    [
      [x - rx, y - ry * 0.55],
      [x - rx * 0.72, y - ry],
      [x + rx * 0.72, y - ry],
      [x + rx, y - ry * 0.55],
      [x + rx - slant, y + ry * 0.5],
      [x + rx * 0.5, y + ry],
      [x - rx * 0.5, y + ry],
      [x - rx + slant, y + ry * 0.5],
    ],
    true,
  );

const FRAMES = {
  round: {
    near: ellipse(408, 370, 49, 47),
    far: ellipse(522, 368, 31, 45),
    color: '#6b4a35',
    width: 9,
    brow: [],
  },
  horn: {
    near: corners(408, 370, 53, 40, 8),
    far: corners(523, 368, 33, 39, 4),
    color: INK,
    width: 10,
    brow: [
      knots([352, 346, 372, 331, 444, 330, 462, 344]),
      knots([488, 342, 500, 331, 546, 330, 558, 346]),
    ],
  },
  thin: {
    near: corners(408, 370, 51, 36, 3),
    far: corners(523, 368, 32, 35, 2),
    color: INK,
    width: 8,
    brow: [],
  },
} as const satisfies Record<string, Frame>;

export type GlassesStyle = keyof typeof FRAMES;

/** Glasses over the face: large enough that the eyes of every mood are behind them. */
export function drawGlasses(pen: Pen, style: GlassesStyle, [earX, earY]: Point): string {
  const { near, far, color, width, brow }: Frame = FRAMES[style];
  const rim = { width, color, wobble: 0.5 };
  const glint: Point[] = [
    [372, 366],
    [386, 337],
    [396, 335],
    [378, 370],
  ];
  return (
    patch(glint, PAINT.paper, 0.4) +
    pen.ink(near, { ...rim, closed: true }) +
    pen.ink(far, { ...rim, closed: true }) +
    pen.line(knots([457, 362, 474, 352, 491, 360]), { ...rim, taper: 0 }) +
    pen.line(
      [
        [358, 356],
        [320, 356],
        [earX + 32, earY - 34],
      ],
      { ...rim, taper: 2 },
    ) +
    brow.map((lock) => pen.line(lock, { width: 17, color, taper: 12 })).join('')
  );
}
