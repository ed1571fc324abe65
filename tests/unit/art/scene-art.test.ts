import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOfArtSources } from '../../../src/cli/hash-art-sources.ts';
import { MOODS } from '../../../src/scenario/scenario.ts';
import type { SceneArt } from '../../../src/stage/scene-art.ts';
import { contractProblems } from './contract-problems.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'assets/art');
const art: SceneArt = JSON.parse(readFileSync(join(folder, 'scene-art.json'), 'utf8')) as SceneArt;
const BUDGET_BYTES = 350_000;

/** Width and height in the header of a WebP file with alpha (RIFF, VP8X: 24-bit sizes minus one). */
function sizeOfWebp(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 16)).toBe('RIFFWEBPVP8X');
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
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

  it('shows Jonas in three postures and in every mood a line can have', () => {
    expect(Object.keys(art.people.jonas?.postures ?? {})).toEqual(['closed', 'waiting', 'open']);
    expect(Object.keys(art.people.jonas?.moods ?? {})).toEqual([...MOODS]);
  });

  it('keeps his face out from under the words in every posture', () => {
    for (const { head } of Object.values(art.people.jonas?.postures ?? {})) {
      expect(head.x).toBeGreaterThan(430);
      expect(head.x).toBeLessThan(560);
    }
  });

  it('has layers in order, behind and before the person', () => {
    const { layers = [], personDepth = 0 } = art.places.samtalerom ?? {};
    const depths = layers.map((layer) => layer.depth);
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
    const drawn = layers.filter((layer) => layer.opacity === undefined);
    expect(drawn.length).toBeGreaterThanOrEqual(5);
    expect(drawn.some((layer) => layer.depth < personDepth)).toBe(true);
    expect(drawn.some((layer) => layer.depth > personDepth)).toBe(true);
  });

  it('weighs no more than its share of a package', () => {
    const files = [...art.sheets, 'scene-art.json'];
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
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
