import { drawPortrait, PORTRAIT_SCALE } from './person/draw-portrait.ts';
import { PERSON_NAMES } from './person/people.ts';
import { drawUnitAtDusk, UNIT_AT_DUSK } from './place/unit-at-dusk.ts';
import { seedOf } from './seeded-random.ts';
import { svgSheet } from './svg-sheet.ts';

/** A picture that stands alone, as one file. */
export interface Still {
  file: string;
  svg: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Of the WebP, 0 to 1. */
  quality: number;
}

const PORTRAIT_PX = 208;

/** The title's picture, 960 × 1200, and a portrait of each person, 208 × 208: the same for the same seed. */
export function stills(seed: number): Still[] {
  const portraits = PERSON_NAMES.map((person): Still => {
    const { content, box } = drawPortrait(person, seed);
    return {
      file: `portrait-${person}.webp`,
      svg: svgSheet(content, box, PORTRAIT_SCALE, null),
      width: PORTRAIT_PX,
      height: PORTRAIT_PX,
      quality: 0.7,
    };
  });
  const title: Still = {
    file: 'title.webp',
    svg: svgSheet(drawUnitAtDusk(seed), UNIT_AT_DUSK, 1, seedOf('title') % 1000),
    width: UNIT_AT_DUSK.width,
    height: UNIT_AT_DUSK.height,
    quality: 0.66,
  };
  return [title, ...portraits];
}
