import polygonClipping from 'polygon-clipping';
import { INK, PAINT } from '../../palette.ts';
import { patch, type Pen } from '../../pen.ts';
import { ellipse, type Knot, type Point, spline } from '../../spline.ts';
import type { EyeLook, FaceLook } from './face-look.ts';

const EYE_WHITE = '#efe7da';
/** Half the width of the near and of the far eye, and the size of the dark of both. */
const HALF = { near: 22, far: 20 } as const;
const DARK = { near: [12, 16.5], far: [11, 16] } as const;

type Side = keyof typeof HALF;

/** The upper lid at a height above the middle of the eye. */
function upperLid({ at: [x, y], slant }: EyeLook, side: Side, height: number): Knot[] {
  const half = HALF[side];
  const [left, right] = side === 'near' ? [slant, -slant] : [-slant, slant];
  return [
    [x - half, y + 1 + left],
    [x - half * 0.5, y - height * 0.86 + left * 0.6],
    [x + half * 0.3, y - height + right * 0.3],
    [x + half * 0.85, y - height * 0.46 + right * 0.8],
  ];
}

function lowerLid({ at: [x, y], slant, lower }: EyeLook, side: Side): Knot[] {
  const half = HALF[side];
  const [left, right] = side === 'near' ? [slant, -slant] : [-slant, slant];
  return [
    [x - half, y + 1 + left],
    [x - half * 0.45, y + lower * 0.92 + left * 0.3],
    [x + half * 0.35, y + lower + right * 0.2],
    [x + half * 0.9, y + lower * 0.3 + right * 0.7],
  ];
}

function drawOpen(pen: Pen, eye: EyeLook, side: Side): string {
  const { at, gaze, upper, lid, tense } = eye;
  const above = upperLid(eye, side, upper);
  const below = lowerLid(eye, side);
  const opening = [...spline(above), ...spline(below).toReversed()];
  const [x, y] = [at[0] + gaze[0], at[1] + gaze[1]];
  const [rx, ry] = DARK[side];
  const ring = (points: readonly Point[]): [number, number][] => points.map(([px, py]) => [px, py]);
  const seen = polygonClipping.intersection([ring(opening)], [ring(ellipse(x, y, rx, ry))]);
  const glint = upper > 11 ? patch(ellipse(x - 3.2, y - 6, 4.2, 4.8, 16), EYE_WHITE, 0.95) : '';
  return (
    patch(opening, EYE_WHITE, 0.9) +
    seen.map(([outline = []]) => patch(outline, INK)).join('') +
    glint +
    pen.line(above, { width: lid, taper: 12, wobble: 0.4 }) +
    (tense ? pen.line(below, { width: 4.5, taper: 16, wobble: 0.4, color: PAINT.coffee }) : '')
  );
}

/** Lids in the middle of a blink: where the lower one stands. */
function drawClosed(pen: Pen, eye: EyeLook, side: Side): string {
  const line = upperLid(eye, side, -eye.lower * 0.55);
  return pen.line(line, { width: Math.max(9, eye.lid), taper: 12, wobble: 0.4 });
}

export function drawEyes(
  pen: Pen,
  { eyes: [near, far] }: FaceLook,
  lids: 'open' | 'closed',
): string {
  const draw = lids === 'open' ? drawOpen : drawClosed;
  return draw(pen, near, 'near') + draw(pen, far, 'far');
}
