import { existsSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stills } from '../../../src/art/stills.ts';

describe('stills', () => {
  it('are the title and a portrait of each person, and lie where the pages ask for them', () => {
    expect(stills(11).map(({ file }) => file)).toEqual(['title.webp', 'portrait-jonas.webp']);
    for (const { file } of stills(11)) expect(existsSync(`assets/art/${file}`), file).toBe(true);
  });

  it('weigh little: they are asked for on a bad network', () => {
    expect(statSync('assets/art/title.webp').size).toBeLessThanOrEqual(90_000);
    expect(statSync('assets/art/portrait-jonas.webp').size).toBeLessThanOrEqual(25_000);
  });

  it('are drawn the same from the same seed, with finite numbers only', () => {
    for (const [index, { svg }] of stills(11).entries()) {
      expect(svg).toBe(stills(11)[index]?.svg);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
