import { mixColours } from '../colour.ts';
import { PAINT } from '../palette.ts';
import { curvedPatch, patch } from '../pen.ts';
import { seedOf } from '../seeded-random.ts';
import { type Knot, rectangle } from '../spline.ts';
import type { Box } from '../svg-sheet.ts';
import { drawBody } from './body/draw-body.ts';
import { drawFace } from './face/draw-face.ts';
import { drawHead } from './head/draw-head.ts';
import { PEOPLE, type PersonName, poseOf } from './people.ts';

/** How much of the scene a portrait shows, and where the neck is in it. */
const VIEW = { size: 304, neckX: 150, neckY: 236 } as const;
const OUTPUT_PX = 208;
export const PORTRAIT_SCALE = VIEW.size / OUTPUT_PX;

/** A calm ground for each, so that a face is found again by its colour too. */
const GROUNDS: Record<PersonName, string> = {
  'elle-maret': PAINT.ochre,
  jonas: PAINT.wall,
  berit: PAINT.moss,
  'karl-henrik': PAINT.fjordDark,
  sander: PAINT.wainscot,
  rune: PAINT.fjord,
  ida: PAINT.slate,
  mari: PAINT.rugEdge,
  sana: PAINT.woodShade,
  tor: PAINT.curtain,
  arne: PAINT.wainscotSide,
  ingeborg: PAINT.leafLight,
  hanne: PAINT.fjordDark,
  emil: PAINT.ochre,
  farhad: PAINT.rug,
  grace: PAINT.mossLight,
};

/** Someone who listens, head and shoulders, before a calm ground. */
export function drawPortrait(person: PersonName, seed: number): { content: string; box: Box } {
  const own = (part: string): number => seedOf(`${seed}/${person}/${part}`);
  const look = PEOPLE[person];
  const pose = poseOf(person);
  const body = drawBody(look.body, pose, 'waiting', own(`${pose}/waiting`));
  const { head, front } = drawHead(look.head, own('head'));
  const face = drawFace('listening', 'open', seedOf(`${seed}/listening`));
  const { size, neckX, neckY } = VIEW;
  const { x, y, scale, rotation } = body.head;
  const [left, top] = [Math.round(x - neckX), Math.round(y - neckY)];
  const ground = mixColours(GROUNDS[person], PAINT.paper, 0.42);
  const light: Knot[] = [
    [left + size * 0.34, top - 8, 'c'],
    [left + size * 0.24, top + size * 0.32],
    [left + size * 0.32, top + size * 0.7],
    [left + size * 0.3, top + size + 8, 'c'],
    [left + size + 8, top + size + 8, 'c'],
    [left + size + 8, top - 8, 'c'],
  ];
  const content =
    patch(rectangle(left - 4, top - 4, size + 8, size + 8), ground) +
    curvedPatch(light, mixColours(ground, PAINT.paper, 0.3)) +
    body.content +
    `<g transform="translate(${x} ${y}) rotate(${rotation}) scale(${scale})">${head}${face}${front ?? ''}</g>`;
  return { content, box: { left, top, width: size, height: size } };
}
