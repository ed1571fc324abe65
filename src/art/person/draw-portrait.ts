import { mixColours } from '../colour.ts';
import { INK_FAR, PAINT } from '../palette.ts';
import { createPen, patch } from '../pen.ts';
import { softLight } from '../soft-light.ts';
import { seedOf } from '../seeded-random.ts';
import { type Knot, rectangle } from '../spline.ts';
import type { DrawnPerson } from './people.ts';

/** How much of the scene a portrait shows, and where the neck is in it. */
const VIEW = { size: 304, neckX: 150, neckY: 243 } as const;
export const PORTRAIT_SCALE = VIEW.size / 320;

/** Head and shoulders of someone who listens, in the chair and the lamplight of the talking room. */
export function drawPortrait(
  name: string,
  person: DrawnPerson,
  seed: number,
): { content: string; box: { left: number; top: number; width: number; height: number } } {
  const own = (part: string): number => seedOf(`${seed}/${name}/${part}`);
  const { x, y, scale, rotation } = person.headAnchor('waiting');
  const { size, neckX, neckY } = VIEW;
  const [left, top] = [Math.round(x - neckX), Math.round(y - neckY)];
  const pen = createPen(own('portrait'), { width: 5, color: INK_FAR });
  const head = person.drawHead('listening', 'open', own('listening'));
  const warm = mixColours(PAINT.wall, '#e8bd78', 0.5);
  const back: Knot[] = [
    [left - 14, top + size + 30, 'c'],
    [left - 4, top + 240],
    [left + 20, top + 190],
    [left + 70, top + 172],
    [left + 224, top + 174],
    [left + 274, top + 194],
    [left + 294, top + 242],
    [left + 306, top + size + 30, 'c'],
  ];
  const seam: Knot[] = [
    [left + 14, top + size + 20],
    [left + 24, top + 250],
    [left + 44, top + 210],
    [left + 84, top + 194],
    [left + 214, top + 196],
    [left + 254, top + 212],
    [left + 272, top + 250],
    [left + 282, top + size + 20],
  ];
  const content =
    patch(rectangle(left - 4, top - 4, size + 8, size + 8), warm) +
    softLight(`${name}-lamp`, [left - 10, top + 70], [270, 270], '#fbe0a0', 0.9) +
    pen.shape(back, PAINT.moss) +
    pen.line(seam, { width: 3, color: PAINT.mossShade }) +
    person.drawBody('waiting', own('waiting')) +
    `<g transform="translate(${x} ${y}) rotate(${rotation}) scale(${scale})">${head}</g>`;
  return { content, box: { left, top, width: size, height: size } };
}
