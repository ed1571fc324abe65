import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOfArtSources } from '../../../src/cli/hash-art-sources.ts';
import { MOODS } from '../../../src/scenario/scenario.ts';
import type { SceneArt } from '../../../src/stage/scene-art.ts';
import { contractProblems } from './contract-problems.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'assets/art');
const art: SceneArt = JSON.parse(readFileSync(join(folder, 'scene-art.json'), 'utf8')) as SceneArt;
/** Of «Ny i TSB», all art: part of the two million bytes of a package. */
const BUDGET_BYTES = 1_200_000;
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { people } = readJson('scenarios/cast.json') as {
  people: Record<string, { art: string | null }>;
};
const PEOPLE_OF_THE_CAST = Object.values(people).flatMap((person) => person.art ?? []);
const PLACES_OF_THE_MODULE = Object.keys(
  readJson('scenarios/ny-i-tsb/texts/nb.json') as Record<string, string>,
).flatMap((key) => (key.startsWith('place.') ? [key.slice('place.'.length)] : []));

/** Width and height of a WebP file, with alpha (VP8X) or without (VP8), whose headers differ. */
function sizeOfWebp(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 15)).toBe('RIFFWEBPVP8');
  return bytes.toString('latin1', 15, 16) === 'X'
    ? { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    : { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

describe('assets/art/scene-art.json', () => {
  it('is built from the drawings as they are now: else run npm run art', () => {
    const committed = readFileSync(join(folder, 'scene-art.sha256'), 'utf8').trim();
    expect(committed).toBe(hashOfArtSources(root));
  });

  it('holds every frame that a place or a person names, in the shape the stage reads', () => {
    expect(contractProblems(art)).toEqual([]);
  });

  it('keeps every frame inside its sheet, and no sheet larger than every phone can hold', () => {
    const sizes = art.sheets.map((sheet) => sizeOfWebp(join(folder, sheet)));
    for (const { width, height } of sizes)
      expect(Math.max(width, height)).toBeLessThanOrEqual(2048);
    for (const [id, frame] of Object.entries(art.frames)) {
      const size = sizes[frame.sheet] ?? { width: 0, height: 0 };
      expect(frame.x + frame.width, id).toBeLessThanOrEqual(size.width);
      expect(frame.y + frame.height, id).toBeLessThanOrEqual(size.height);
    }
  });

  it('shows eight patients who sit and eight colleagues, in three postures each', () => {
    expect(Object.keys(art.people)).toHaveLength(16);
    expect(Object.keys(art.people)).toEqual(expect.arrayContaining(PEOPLE_OF_THE_CAST));
    for (const { bodies } of Object.values(art.people))
      expect(Object.keys(bodies)).toEqual(['closed', 'waiting', 'open']);
  });

  it('has a face for every mood a line can have', () => {
    expect(Object.keys(art.moods)).toEqual([...MOODS]);
  });

  it('has a place for every place that a scenario names', () => {
    expect(Object.keys(art.places)).toEqual(expect.arrayContaining(PLACES_OF_THE_MODULE));
  });

  it('keeps what belongs together on sheets of its own, so that a scene fetches no others', () => {
    for (const [id, { sheet }] of Object.entries(art.frames)) {
      const [owner = ''] = id.split('/');
      const file = art.sheets[sheet] ?? '';
      const group = owner === 'face' || owner === 'speech' ? 'faces' : owner;
      expect(file, id).toMatch(new RegExp(`^(person-|place-)?${group}(-\\d)?\\.webp$`));
    }
  });

  it('keeps the face of a patient out from under the words in every place', () => {
    for (const [place, { spots }] of Object.entries(art.places))
      if (spots.patient !== null)
        for (const person of Object.values(art.people).filter(({ lower }) => lower > 0))
          for (const { head } of Object.values(person.bodies)) {
            const x = spots.patient.at[0] + head.x * spots.patient.scale;
            expect(x, place).toBeGreaterThan(330);
            expect(x, place).toBeLessThan(600);
          }
  });

  it('weighs, with title and portraits, no more than its share of a package', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.webp'));
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  it('has no picture that nothing names', () => {
    const stills = readdirSync(folder).filter((file) => /^(title|portrait-)/.test(file));
    const files = readdirSync(folder).filter((file) => file.endsWith('.webp'));
    expect(files.toSorted()).toEqual([...art.sheets, ...stills].toSorted());
  });
});

describe('contractProblems', () => {
  it('names a frame that is missing', () => {
    const frames = Object.fromEntries(
      Object.entries(art.frames).filter(([id]) => id !== 'jonas/open'),
    );
    expect(contractProblems({ ...art, frames })).toEqual(['no frame jonas/open']);
  });
});
