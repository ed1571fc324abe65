import { drawPortrait, PORTRAIT_SCALE } from './person/draw-portrait.ts';
import { PEOPLE } from './person/people.ts';
import { drawUnitAtDusk, UNIT_AT_DUSK } from './place/unit-at-dusk.ts';
import { seedOf } from './seeded-random.ts';
import { svgSheet } from './svg-sheet.ts';

/** A picture that stands alone, as one file. */
export interface Still {
  file: string;
  svg: string;
  /** Of the WebP, 0 to 1. */
  quality: number;
}

/** The title's picture, 960 × 1200, and a portrait of each person, 320 × 320: the same for the same seed. */
export function stills(seed: number): Still[] {
  const portraits = Object.entries(PEOPLE).map(([name, person]): Still => {
    const { content, box } = drawPortrait(name, person, seed);
    return {
      file: `portrait-${name}.webp`,
      svg: svgSheet(content, box, PORTRAIT_SCALE, seedOf('portrait') % 1000),
      quality: 0.86,
    };
  });
  const title: Still = {
    file: 'title.webp',
    svg: svgSheet(drawUnitAtDusk(seed), UNIT_AT_DUSK, 1, seedOf('title') % 1000),
    quality: 0.76,
  };
  return [title, ...portraits];
}
