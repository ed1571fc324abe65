import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENCOUNTER, type SchoolFolder, schoolFolder } from './school-folder.ts';

const SCENARIO = `${ENCOUNTER}/scenario.json`;

let school: SchoolFolder;
beforeEach(async () => {
  school = await schoolFolder();
});
afterEach(() => rm(school.root, { recursive: true }));

describe('npm run scenario -- migrate', () => {
  it('writes an older file in the newest format, and touches nothing else of it', async () => {
    const newest = await school.read(SCENARIO);
    await school.edit(SCENARIO, '"format": 2', '"format": 1');
    const { code, out } = await school.run('migrate', 'scenarios');
    expect([code, out]).toEqual([0, `${SCENARIO}: er skrevet om til format 2.\n`]);
    expect(await school.read(SCENARIO)).toBe(newest);
    expect((await school.run('migrate', 'scenarios')).out).toBe(
      `${SCENARIO}: har format 2 fra før.\n`,
    );
  });

  it('writes nothing with --check, and tells by its exit that there is something to write', async () => {
    await school.edit(SCENARIO, '"format": 2', '"format": 1');
    const before = await school.read(SCENARIO);
    const { code, out } = await school.run('migrate', SCENARIO, '--check', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ scenarios: [{ file: SCENARIO, format: 2, changed: true }] });
    expect(await school.read(SCENARIO)).toBe(before);
  });

  it('refuses what a newer program wrote', async () => {
    await school.edit(SCENARIO, '"format": 2', '"format": 3');
    const before = await school.read(SCENARIO);
    const { code, out } = await school.run('migrate', SCENARIO);
    expect(code).toBe(1);
    expect(out).toContain('TSB095');
    expect(await school.read(SCENARIO)).toBe(before);
  });

  it('is not needed before a file can be checked and played', async () => {
    await school.edit(SCENARIO, '"format": 2', '"format": 1');
    expect((await school.run('check')).out).toContain('0 feil, 0 advarsler');
    expect((await school.run('paths', SCENARIO)).code).toBe(0);
  });
});

describe('a file of a newer format', () => {
  it.each([
    ['scenarios/modul/module.json', 'scenarios/modul/module.json'],
    ['scenarios/cast.json', 'scenarios/cast.json'],
  ])('is told of where it is %s', async (path, asked) => {
    await school.edit(path, '"format": 1', '"format": 7');
    const { code, out } = await school.run('check', asked);
    expect(code).toBe(1);
    expect(out).toContain('TSB095 Filen er skrevet i format 7');
    expect(out).toContain('skriv "format": 1.');
  });
});
