import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENCOUNTER, type SchoolFolder, schoolFolder } from './school-folder.ts';

let school: SchoolFolder;
beforeEach(async () => {
  school = await schoolFolder();
});
afterEach(() => rm(school.root, { recursive: true, force: true }));

const run = (...args: string[]) => school.run('graph', ...args);

describe('npm run scenario -- graph', () => {
  it('draws a poster, and says where it lies', async () => {
    const { code, out } = await run(ENCOUNTER);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(join(school.root, 'dist/forste-samtale.svg'));
    const svg = await school.read('dist/forste-samtale.svg');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const words of ['Hva er viktig for deg i dag?', 'Jonas kommer', 'Anne', 'Veiskille'])
      expect(svg).toContain(words);
    // Nothing is loaded from anywhere.
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href=|url\((?!#)/,
    );
  });

  it('shows the patient where there is a drawing', async () => {
    await run(ENCOUNTER, '--out', 'uten.svg');
    await school.edit('scenarios/cast.json', '"age": 34, "art": null', '"age": 34, "art": "jonas"');
    await run(ENCOUNTER, '--out', 'med.svg');
    expect((await school.read('med.svg')).length).toBeGreaterThan(
      (await school.read('uten.svg')).length + 50_000,
    );
    expect(await school.read('med.svg')).toContain('class="patient">Jonas</text>');
  });

  it('writes Mermaid when the file is called so', async () => {
    expect((await run(ENCOUNTER, '--out', 'ut/kart.mmd')).code).toBe(0);
    expect(await school.read('ut/kart.mmd')).toContain('flowchart TB');
  });

  it('tells the problems of what cannot be played, and draws nothing', async () => {
    await school.edit(`${ENCOUNTER}/scenario.json`, '"target": "svar"', '"target": "svaret"');
    const { code, out, err } = await run(ENCOUNTER);
    expect([code, out.includes('TSB010')]).toEqual([1, true]);
    expect(err).toContain('når feilene er rettet');
    await expect(school.read('dist/forste-samtale.svg')).rejects.toThrow('ENOENT');
  });

  it.each([
    [[ENCOUNTER, '--out', 'kart.png'], '.svg eller .mmd'],
    [['scenarios'], 'Pek på ett scenario'],
    [['ingensteds'], 'Fant ikke'],
    [[], 'én sti'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
