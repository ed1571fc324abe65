import { PAINT } from '../../../palette.ts';
import { patch, type Pen } from '../../../pen.ts';
import { rectangle } from '../../../spline.ts';
import { fitTo } from '../fit.ts';
import { MEASURE, type Torso, torsoOf } from '../torso.ts';

/** A name badge clipped to the chest: staff. `off` is how far from the middle. The writing is only hinted at. */
export function drawNameBadge(pen: Pen, torso: Torso, off: number): string {
  const fit = fitTo(torso, torsoOf(MEASURE, torso.pose, 'waiting'));
  const [x, y] = fit.point([off, torso.pose === 'seated' ? -190 : -204]);
  const line = (dy: number, length: number): string =>
    pen.ink(
      [
        [x - 13, y + dy],
        [x - 13 + length, y + dy],
      ],
      { width: 3.2, taper: 3, opacity: 0.7 },
    );
  return (
    patch(rectangle(x - 5, y - 22, 10, 12), PAINT.slate) +
    pen.box(rectangle(x - 20, y - 13, 40, 28), PAINT.paper, { width: 4.6 }) +
    patch(rectangle(x - 17, y - 10, 34, 6), PAINT.fjord) +
    line(3, 24) +
    line(9, 16)
  );
}
