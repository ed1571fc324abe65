import { PAINT } from '../../palette.ts';
import { patch, type Pen } from '../../pen.ts';
import { ellipse, type Point, rectangle } from '../../spline.ts';
import type { Torso } from './torso.ts';

const FRAME = '#3c4a52';
const TYRE = '#3a3532';
const WHEEL = { y: 96, radius: 178 } as const;

/** A big wheel seen nearly edge-on, nearer together at the top than on the floor. `facing` is how much of its face is seen. */
function bigWheel(pen: Pen, x: number, facing: number): string {
  const lean = x < 0 ? 0.06 : -0.06;
  const turned = ([px, py]: Point): Point => [px + (py - WHEEL.y) * -lean, py];
  const ring = (inset: number): Point[] =>
    ellipse(x, WHEEL.y, facing - inset * 0.28, WHEEL.radius - inset, 64).map(turned);
  const hub = turned([x, WHEEL.y]);
  const spokes =
    facing > 30
      ? [0.5, 1.2, 1.9, 2.6, 3.6, 4.3, 5, 5.8].map((angle) =>
          pen.ink(
            [
              hub,
              turned([
                x + (facing - 8) * Math.cos(angle),
                WHEEL.y + (WHEEL.radius - 24) * Math.sin(angle),
              ]),
            ],
            { width: 2.6, opacity: 0.6, wobble: 0.2 },
          ),
        )
      : [];
  return (
    patch(ring(0), TYRE) +
    pen.ink(ring(0), { closed: true }) +
    patch(ring(17), PAINT.slate) +
    patch(ring(27), PAINT.wainscotSide) +
    spokes.join('') +
    pen.ink(ring(20), { closed: true, width: 4 }) +
    patch(ellipse(hub[0], hub[1], facing * 0.26, 13, 18), FRAME) +
    pen.ink(ellipse(hub[0], hub[1], facing * 0.26, 13, 18), { closed: true, width: 4 })
  );
}

/** A tube of the frame. */
function tube(pen: Pen, points: readonly Point[]): string {
  return (
    pen.line(points, { width: 16, taper: 0 }) +
    pen.line(points, { width: 7, color: PAINT.slate, taper: 0, wobble: 0.3 })
  );
}

/** What of an active user's manual wheelchair is behind its user: low back, wheels, frame beside the shins. */
export function wheelchairBehind(pen: Pen, { back, front }: Torso): string {
  const [l, r] = [back.hip[0] - 66, front.hip[0] + 66];
  const top = -136;
  return [
    pen.shape(
      [
        [l + 28, top + 8],
        [l + 60, top - 6],
        [r - 60, top - 6],
        [r - 28, top + 8],
        [r - 24, -20, 'c'],
        [l + 24, -20, 'c'],
      ],
      FRAME,
    ),
    bigWheel(pen, l - 8, 40),
    bigWheel(pen, r + 6, 26),
    pen.box(rectangle(l + 22, -26, r - l - 44, 34), FRAME),
    tube(pen, [
      [l + 26, 6],
      [l + 34, 120],
      [l + 66, 220],
    ]),
    tube(pen, [
      [r - 26, 6],
      [r - 34, 120],
      [r - 66, 220],
    ]),
  ].join('');
}

/** What is before its user: the bar over the footrest. */
export function wheelchairBefore(pen: Pen, { back, front }: Torso): string {
  return tube(pen, [
    [back.knee[0] - 16, 214],
    [front.knee[0] + 16, 214],
  ]);
}
