import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../src/cli/project-root.ts';
import { scenarioCommand } from '../../../../src/cli/scenario/run-command.ts';

let school = '';
beforeEach(async () => {
  school = await mkdtemp(join(tmpdir(), 'graph-'));
  const example = join(projectRoot, 'docs/problems/eksempel');
  await cp(example, join(school, 'scenarios'), { recursive: true });
});
afterEach(() => rm(school, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await scenarioCommand(['graph', ...args], {
    folders: [school],
    root: school,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}
const drawn = (file: string): Promise<string> => readFile(join(school, file), 'utf8');
const scenario = 'scenarios/modul/01-forste-samtale';

describe('npm run scenario -- graph', () => {
  it('draws a poster, and says where it lies', async () => {
    const { code, out } = await run(scenario);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(join(school, 'dist/forste-samtale.svg'));
    const svg = await drawn('dist/forste-samtale.svg');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const words of ['Hva er viktig for deg i dag?', 'Jonas kommer', 'Anne', 'Veiskille'])
      expect(svg).toContain(words);
    // Nothing is loaded from anywhere.
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href=|url\((?!#)/,
    );
  });

  it('shows the patient where there is a drawing', async () => {
    const cast = join(school, 'scenarios/cast.json');
    const text = await readFile(cast, 'utf8');
    await run(scenario, '--out', 'uten.svg');
    await writeFile(cast, text.replace('"age": 34, "art": null', '"age": 34, "art": "jonas"'));
    await run(scenario, '--out', 'med.svg');
    expect((await drawn('med.svg')).length).toBeGreaterThan(
      (await drawn('uten.svg')).length + 50_000,
    );
    expect(await drawn('med.svg')).toContain('class="patient">Jonas</text>');
  });

  it('writes Mermaid when the file is called so', async () => {
    expect((await run(scenario, '--out', 'ut/kart.mmd')).code).toBe(0);
    expect(await drawn('ut/kart.mmd')).toContain('flowchart TB');
  });

  it('tells the problems of what cannot be played, and draws nothing', async () => {
    const file = join(school, scenario, 'scenario.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"target": "svar"', '"target": "svaret"'));
    const { code, out, err } = await run(scenario);
    expect([code, out.includes('TSB010')]).toEqual([1, true]);
    expect(err).toContain('når feilene er rettet');
    await expect(drawn('dist/forste-samtale.svg')).rejects.toThrow('ENOENT');
  });

  it.each([
    [[scenario, '--out', 'kart.png'], '.svg eller .mmd'],
    [['scenarios'], 'Pek på ett scenario'],
    [['ingensteds'], 'Fant ikke'],
    [[], 'én sti'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
