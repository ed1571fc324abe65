import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPaths } from '../../../../src/cli/scenario/check-paths.ts';
import { type SchoolFolder, schoolFolder } from './school-folder.ts';

let root = '';
let run: SchoolFolder['run'];
beforeEach(async () => {
  ({ root, run } = await schoolFolder('scenarios'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const moduleFile = () => readFile(join(root, 'scenarios/ny-i-tsb/module.json'), 'utf8');

describe('npm run scenario -- new', () => {
  it('makes an encounter without errors or warnings, and lists it in the module', async () => {
    const before = await moduleFile();
    const { code, out } = await run('new', 'ny-i-tsb', 'forste-hjemmebesok');
    expect(code).toBe(0);
    expect(out).toContain('09-forste-hjemmebesok');
    const { problems } = await checkPaths([join(root, 'scenarios')], root, '2026-01-01');
    expect(problems).toEqual([]);
    const after = await moduleFile();
    expect(after).toContain('{ "id": "forste-samtale", "code": "b" }');
    expect((JSON.parse(after) as { days: unknown[] }).days.at(-1)).toMatchObject({
      encounters: [
        { id: 'ansvarsgruppen', code: 'h' },
        { id: 'forste-hjemmebesok', code: 'i' },
      ],
    });
    // Nothing else of the file is touched.
    expect(after.split('\n').slice(0, 7)).toEqual(before.split('\n').slice(0, 7));
  });

  it('takes a patient and a place', async () => {
    await run('new', 'ny-i-tsb', 'nytt', '--patient', 'jonas', '--place', 'gang');
    const file = join(root, 'scenarios/ny-i-tsb/09-nytt/scenario.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      meta: { patient: 'jonas', place: 'gang' },
    });
  });

  it('never writes over an encounter that is there', async () => {
    const before = await moduleFile();
    const { code, err } = await run('new', 'ny-i-tsb', 'forste-samtale');
    expect(code).toBe(2);
    expect(err).toContain('Modulen har alt et møte som heter «forste-samtale».');
    expect(await moduleFile()).toBe(before);
  });

  it.each([
    [['ny-i-tsb', 'Første Møte'], 'små bokstaver'],
    [['finnes-ikke', 'nytt'], 'Fant ikke'],
    [['ny-i-tsb'], '2 stier'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, err } = await run('new', ...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
