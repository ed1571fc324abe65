import { describe, expect, it } from 'vitest';
import { sceneSheets } from '../../../src/art/scene-drawings.ts';
import { sceneMeaning } from '../../../src/art/scene-meaning.ts';

const sheets = sceneSheets(11);
const drawings = sheets.flatMap((sheet) => sheet.drawings);

describe('sceneSheets', () => {
  it('draws the same pictures from the same seed', () => {
    expect(sceneSheets(11)).toEqual(sheets);
  });

  it('draws with another hand from another seed', () => {
    const room = (seed: number): string | undefined =>
      sceneSheets(seed)
        .flatMap((sheet) => sheet.drawings)
        .find(({ id }) => id === 'samtalerom/room')?.svg;
    expect(room(12)).not.toBe(room(11));
  });

  it('gives every picture its own name and only finite numbers', () => {
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(drawings.length);
    for (const { id, svg } of drawings) expect(/NaN|undefined|Infinity/.test(svg), id).toBe(false);
  });

  it('never uses one clip name twice in a picture', () => {
    for (const { id, svg } of drawings) {
      const names = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });
});

describe('sceneMeaning', () => {
  it('names the pictures that are drawn, every one of them', () => {
    const { places, people, moods, speech } = sceneMeaning(11);
    const used = [
      ...Object.values(places).flatMap(({ sky, outside, room, near }) => [
        sky,
        outside,
        room,
        near,
      ]),
      ...Object.values(people).flatMap(({ head, front, bodies }) => [
        head,
        front,
        ...Object.values(bodies).map(({ frame }) => frame),
      ]),
      ...Object.values(moods).flatMap(({ face, blink }) => [face, blink]),
      speech,
    ];
    const named = new Set(used.filter((id) => id !== null));
    expect([...named].toSorted()).toEqual(drawings.map(({ id }) => id).toSorted());
  });
});
