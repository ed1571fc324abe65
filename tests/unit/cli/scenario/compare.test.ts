import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENCOUNTER, type SchoolFolder, schoolFolder } from './school-folder.ts';

const SCENARIO = `${ENCOUNTER}/scenario.json`;
const OLD = 'old/modul/01-forste-samtale';

let school: SchoolFolder;
beforeEach(async () => {
  school = await schoolFolder();
  await cp(join(school.root, 'scenarios'), join(school.root, 'old'), { recursive: true });
});
afterEach(() => rm(school.root, { recursive: true }));

describe('npm run scenario -- compare', () => {
  it('calls an edit of the words alone safe', async () => {
    await school.edit(`${ENCOUNTER}/texts/nb.json`, 'Ja, ja. Dere', 'Neida. Dere');
    expect(await school.run('compare', OLD, ENCOUNTER)).toEqual({
      code: 0,
      out: 'Endringen er trygg: på alle 5 steder der en spiller kan være, går forsøket videre.\n',
      err: '',
    });
  });

  it('tells what a guard that was made stricter does, where, and by which choices', async () => {
    await school.edit(
      SCENARIO,
      '"guard": { "type": "chosen", "params": { "choice": "skjema-forst" } }',
      '"guard": { "type": "atLeast", "params": { "measure": "tillit", "value": 100 } }',
    );
    await school.edit(
      SCENARIO,
      '"hva-er-viktig": {',
      '"hva-er-viktig": {\n"guard": { "type": "attempt", "params": { "atLeast": 2 } },',
    );
    const { code, out } = await school.run('compare', OLD, ENCOUNTER);
    expect(code).toBe(1);
    expect(out).toBe(`Endringen sender spillere på 1 av 5 steder tilbake til start.

«svar»: berører 1 av 3 steder
  tilbake til start, inntil 2 valg må tas på nytt
      for eksempel etter hva-er-viktig (annet, forsøk 1; logg aa)

2 av 4 steder ved en slutt får et tilbakeblikk som stopper før slutten. Poengene er lagret og blir stående.
`);
  });

  it('takes files as well as folders, an older format among them', async () => {
    await school.edit(`${OLD}/scenario.json`, '"format": 2', '"format": 1');
    expect((await school.run('compare', `${OLD}/scenario.json`, SCENARIO)).code).toBe(0);
  });

  it('gives one object to programs', async () => {
    await school.edit(SCENARIO, '"code": "ae"', '"code": "ax"');
    const { code, out } = await school.run('compare', OLD, ENCOUNTER, '--json');
    // Nobody midway has made the last choice; those who have, are at the end.
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'safe',
      isWhole: true,
      places: { same: 5, elsewhere: 0, moved: 0, reset: 0 },
      finished: { places: 4, cut: 3 },
    });
  });

  it('says of what cannot be walked what is wrong with it', async () => {
    await school.edit(SCENARIO, '"target": "svar"', '"target": "svaret"');
    const { code, out } = await school.run('compare', OLD, ENCOUNTER);
    expect(code).toBe(1);
    expect(out).toContain('TSB010');
  });

  it.each([[['compare', OLD]], [['compare', OLD, 'scenarios']], [['compare', OLD, 'ingensteds']]])(
    'calls %j wrong use',
    async (args) => {
      expect((await school.run(...args)).code).toBe(2);
    },
  );
});
