import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERSON_NAMES } from '../../../src/art/person/people.ts';
import { stills } from '../../../src/art/stills.ts';

const folder = join(import.meta.dirname, '../../../assets/art');
const SEED = 11;

/** Width and height of a WebP file, lossy with (VP8X) or without (VP8) a header of its own. */
function sizeOfWebp(bytes: Buffer): [width: number, height: number] {
  expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 15)).toBe('RIFFWEBPVP8');
  return bytes.toString('latin1', 15, 16) === 'X'
    ? [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
    : [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
}

describe('stills', () => {
  const drawn = stills(SEED);

  it('are the title and a portrait of each person in the art', () => {
    const portraits = PERSON_NAMES.map((person) => `portrait-${person}.webp`);
    expect(drawn.map(({ file }) => file)).toEqual(['title.webp', ...portraits]);
  });

  it('lie where the pages ask for them, in the size the pages reserve, and weigh little on a bad network', () => {
    for (const { file } of drawn) {
      const bytes = readFileSync(join(folder, file));
      const isTitle = file === 'title.webp';
      expect(sizeOfWebp(bytes), file).toEqual(isTitle ? [960, 1200] : [208, 208]);
      expect(bytes.length, file).toBeLessThanOrEqual(isTitle ? 90_000 : 6_000);
    }
  });

  it('are drawn the same from the same seed, with finite numbers only', () => {
    expect(stills(SEED)).toEqual(drawn);
    for (const { svg, file } of drawn) expect(svg, file).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('name every gradient and clip path once, so that none is painted with the light of another', () => {
    for (const { svg, file } of drawn) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });
});
