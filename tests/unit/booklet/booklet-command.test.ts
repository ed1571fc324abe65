import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/cli/project-root.ts';
import { ENCOUNTER, type SchoolFolder, schoolFolder } from '../cli/scenario/school-folder.ts';

const SCHOOL = join(projectRoot, 'scenarios/school.json');

let school: SchoolFolder;
beforeEach(async () => {
  school = await schoolFolder();
  await school.write('scenarios/school.json', await readFile(SCHOOL, 'utf8'));
});
afterEach(() => rm(school.root, { recursive: true, force: true }));

describe('scenario -- booklet', () => {
  it('writes one page, the same every time', async () => {
    const { code, out } = await school.run('booklet', 'modul', '--out', 'en.html');
    expect(code).toBe(0);
    expect(out).toContain('skriv ut derfra');
    await school.run('booklet', 'modul', '--out', 'to.html');
    expect(await school.read('to.html')).toBe(await school.read('en.html'));
  });

  it('sets bokmål first, and other languages beside it', async () => {
    const nb = `${ENCOUNTER}/texts/nb.json`;
    await school.write(`${ENCOUNTER}/texts/en.json`, await school.read(nb));
    await cp(
      join(school.root, 'scenarios/modul/texts/nb.json'),
      join(school.root, 'scenarios/modul/texts/en.json'),
    );
    await school.run('booklet', 'modul', '--out', 'hefte.html');
    const page = await school.read('hefte.html');
    expect(page.indexOf('<td lang="nb">')).toBeLessThan(page.indexOf('<td lang="en">'));
    expect(page).toContain('<th scope="col">engelsk</th>');
  });

  it('holds several encounters, each with its own numbers', async () => {
    const other = 'scenarios/modul/02-andre-samtale';
    await cp(join(school.root, ENCOUNTER), join(school.root, other), { recursive: true });
    const scenario = await school.read(`${other}/scenario.json`);
    await school.write(
      `${other}/scenario.json`,
      scenario.replaceAll('forste-samtale', 'andre-samtale'),
    );
    const module = JSON.parse(await school.read('scenarios/modul/module.json')) as {
      days: { encounters: object[] }[];
    };
    module.days[0]?.encounters.push({ id: 'andre-samtale', code: 'zz' });
    await school.write('scenarios/modul/module.json', JSON.stringify(module));
    const { code, out, err } = await school.run('booklet', 'modul', '--out', 'hefte.html');
    expect(out + err).toContain('skriv ut derfra');
    expect(code).toBe(0);
    const page = await school.read('hefte.html');
    for (const id of ['forste-samtale-1', 'andre-samtale-1', 'andre-samtale-kart-1'])
      expect(page.split(` id="${id}"`)).toHaveLength(2);
  });

  it('says what must be mended first, and writes nothing', async () => {
    await school.edit(`${ENCOUNTER}/scenario.json`, '"target": "svar"', '"target": "borte"');
    const { code, out, err } = await school.run('booklet', 'modul', '--out', 'hefte.html');
    expect(code).toBe(1);
    expect(out).toContain('TSB010');
    expect(err).toContain('Heftet kommer når feilene er rettet.');
    await expect(school.read('hefte.html')).rejects.toThrow();
  });
});
