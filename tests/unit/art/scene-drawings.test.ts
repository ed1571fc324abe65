import { describe, expect, it } from 'vitest';
import { sceneDrawings, sceneMeaning } from '../../../src/art/scene-drawings.ts';

const drawings = sceneDrawings(11);

describe('sceneDrawings', () => {
  it('draws the same pictures from the same seed', () => {
    expect(sceneDrawings(11)).toEqual(drawings);
  });

  it('draws with another hand from another seed', () => {
    const other = sceneDrawings(12);
    const room = (list: typeof drawings): string | undefined =>
      list.find(({ id }) => id === 'samtalerom/room')?.svg;
    expect(room(other)).not.toBe(room(drawings));
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

  it('changes nothing but the eyes when he blinks', () => {
    const part = (id: string): string => drawings.find((each) => each.id === id)?.svg ?? '';
    const open = part('jonas/head/listening');
    const closed = part('jonas/head/listening-blink');
    const skin = (svg: string): string =>
      svg.slice(svg.indexOf('<g filter'), svg.indexOf('stroke-linecap'));
    expect(closed).not.toBe(open);
    expect(skin(closed)).toBe(skin(open));
  });
});

describe('sceneMeaning', () => {
  it('names only pictures that are drawn', () => {
    const drawn = new Set(drawings.map(({ id }) => id));
    const { places, people } = sceneMeaning();
    const used = places.samtalerom.layers.flatMap(({ frame, frames }) => [
      frame,
      ...(frames ?? []),
    ]);
    const bodies = Object.values(people.jonas.postures).map(({ body }) => body);
    const heads = Object.values(people.jonas.moods).flatMap(({ head, blink }) => [head, blink]);
    expect([...used, ...bodies, ...heads].filter((id) => !drawn.has(id))).toEqual([]);
    expect(new Set([...used, ...bodies, ...heads]).size).toBe(drawn.size);
  });
});
