import { drawJonasBody, headAnchor } from './person/jonas-body.ts';
import { drawJonasHead } from './person/jonas-head.ts';
import { PAINT } from './palette.ts';
import { curvedPatch, patch } from './pen.ts';
import { drawUnitAtDusk, UNIT_AT_DUSK } from './place/unit-at-dusk.ts';
import { seedOf } from './seeded-random.ts';
import { svgSheet } from './svg-sheet.ts';

/** A picture that stands alone, as one file. */
export interface Still {
  file: string;
  svg: string;
  quality: number;
}

const PORTRAIT = { left: 312, top: 84, width: 320, height: 320 };

/** The title's picture and a portrait of each person, the same for the same seed. */
export function stills(seed: number): Still[] {
  return [
    {
      file: 'title.webp',
      svg: svgSheet(drawUnitAtDusk(seed), UNIT_AT_DUSK, 1, seedOf('title') % 1000),
      quality: 0.74,
    },
    {
      file: 'portrait-jonas.webp',
      svg: svgSheet(drawPortrait(seed), PORTRAIT, 1, seedOf('portrait') % 1000),
      quality: 0.8,
    },
  ];
}

function drawPortrait(seed: number): string {
  const own = (name: string): number => seedOf(`${seed}/${name}`);
  const { x, y, scale, rotation } = headAnchor('waiting');
  const { left, top, width, height } = PORTRAIT;
  const wall = patch(
    [
      [left, top],
      [left + width, top],
      [left + width, top + height],
      [left, top + height],
    ],
    PAINT.wall,
  );
  const chair = curvedPatch(
    [
      [left - 20, top + height + 20, 'c'],
      [left - 6, top + 232],
      [left + 62, top + 160],
      [left + 230, top + 168],
      [left + 292, top + 244],
      [left + 340, top + height + 20, 'c'],
    ],
    PAINT.moss,
  );
  const head = drawJonasHead('listening', 'open', own('jonas/listening'));
  return (
    wall +
    chair +
    drawJonasBody('waiting', own('jonas/waiting')) +
    `<g transform="translate(${x} ${y}) rotate(${rotation}) scale(${scale})">${head}</g>`
  );
}
