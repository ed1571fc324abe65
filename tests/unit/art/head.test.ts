import { describe, expect, it } from 'vitest';
import { splitPath } from '../../../src/art/person/face/split-path.ts';
import { drawHead } from '../../../src/art/person/head/draw-head.ts';
import {
  HAIR_SHAPES,
  type HairName,
  type HairShape,
} from '../../../src/art/person/head/hair-shapes.ts';
import { libraryHead } from '../../../src/art/person/head/library-head.ts';
import { PEOPLE, PERSON_NAMES } from '../../../src/art/person/people.ts';
import type { HeadLook } from '../../../src/art/person/person-look.ts';
import { SKINS } from '../../../src/art/person/skin.ts';
import { INK } from '../../../src/art/palette.ts';

const SEED = 7;
const without = ({ head }: { head: HeadLook }, part: keyof HeadLook): HeadLook => {
  const { [part]: _, ...rest } = head;
  return rest as HeadLook;
};

/** Relative luminance and contrast, WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe('drawHead', () => {
  it.each(PERSON_NAMES)('draws %s with finite numbers and each name once', (person) => {
    const { head, front } = drawHead(PEOPLE[person].head, SEED);
    const drawn = head + (front ?? '');
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
    const ids = [...drawn.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of drawn.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(used);
  });

  it('gives everyone hair that nobody else has', () => {
    const looks = PERSON_NAMES.map((person) => PEOPLE[person].head);
    expect(new Set(looks.map(({ hair }) => hair)).size).toBe(looks.length);
  });

  it('puts glasses over the face of those who wear them, and nothing over the others', () => {
    const bespectacled = PERSON_NAMES.filter(
      (person) => drawHead(PEOPLE[person].head, SEED).front !== null,
    );
    expect(bespectacled).toEqual(['berit', 'arne', 'farhad']);
  });

  it('gives Berit a hearing aid in the ear that is seen', () => {
    expect(PEOPLE.berit.head.hearingAid).toBe(true);
    const bare = drawHead(without(PEOPLE.berit, 'hearingAid'), SEED).head;
    expect(drawHead(PEOPLE.berit.head, SEED).head.length).toBeGreaterThan(bare.length);
  });

  it('has an ear to hang every ring and hearing aid in', () => {
    for (const { head } of Object.values(PEOPLE)) {
      const { ear }: HairShape = HAIR_SHAPES[head.hair];
      if (head.earring !== undefined || head.hearingAid) expect(ear).not.toBeNull();
    }
  });

  it('draws Sana in a hijab over an underscarf', () => {
    expect(PEOPLE.sana.head.hair).toBe('hijab');
    const { head } = drawHead(PEOPLE.sana.head, SEED);
    expect(head).toContain(PEOPLE.sana.head.hairColor);
    expect(head).toContain(PEOPLE.sana.head.cloth ?? 'none');
  });

  it.each(['beard', 'stubble', 'lines', 'freckles', 'earring'] as const)(
    'draws the %s of whoever has it',
    (part) => {
      const having = PERSON_NAMES.filter((person) => PEOPLE[person].head[part]);
      expect(having.length).toBeGreaterThan(0);
      for (const person of having) {
        const bare = drawHead(without(PEOPLE[person], part), SEED).head;
        expect(drawHead(PEOPLE[person].head, SEED).head).not.toBe(bare);
      }
    },
  );
});

describe('SKINS', () => {
  it('are none so dark that the ink of brows and mouth is lost on them', () => {
    for (const [name, { base }] of Object.entries(SKINS))
      expect(contrast(base, INK), name).toBeGreaterThanOrEqual(3);
  });
});

describe('libraryHead', () => {
  const names = Object.keys(HAIR_SHAPES) as HairName[];

  it.each(names)('finds %s in the parts we know', (name) => {
    const { plugs = [], speck }: HairShape = HAIR_SHAPES[name];
    const { skin, ink } = libraryHead(name);
    expect(skin).toMatch(/^M/);
    const parts = ink.map((d) => splitPath(d).length);
    for (const part of [...plugs, ...(speck === undefined ? [] : [speck])])
      expect(Math.max(...parts)).toBeGreaterThan(part);
  });

  it('has cloth where hat, band and underscarf are, and hair of its own where we count on it', () => {
    const having = (part: 'cloth' | 'hair'): string[] =>
      names.filter((name) => libraryHead(name)[part] !== null);
    expect(having('cloth')).toEqual(['hatBeanie', 'bun2', 'hijab']);
    expect(having('hair')).toEqual(['short4', 'grayMedium', 'mediumBangs2', 'grayShort', 'bangs']);
  });

  it('says so when the library has no such head', () => {
    expect(() => libraryHead('crown')).toThrow('crown');
  });
});
