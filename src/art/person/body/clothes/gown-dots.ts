import { patch } from '../../../pen.ts';
import { seededRandom } from '../../../seeded-random.ts';
import { ellipse } from '../../../spline.ts';
import { aboutNeck } from '../draw-neck.ts';
import type { Fabric } from './garment.ts';

/** The sparse print of hospital linen. Painted inside a clip or over a plain layer. */
export function gownDots({ torso, hem }: Fabric, color: string): string {
  const random = seededRandom(7);
  const [x, y] = aboutNeck(torso)(-8, 70);
  const drawn: string[] = [];
  for (let row = 0; y + row * 34 < hem - 6; row++)
    for (let column = -4; column <= 4; column++) {
      const shift = row % 2 === 0 ? 0 : 15;
      const [dx, dy] = [random() * 5, random() * 5];
      drawn.push(
        patch(ellipse(x + column * 30 + shift + dx, y + row * 34 + dy, 3.4, 3.4, 8), color),
      );
    }
  return drawn.join('');
}
