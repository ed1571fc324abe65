import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENCOUNTER, type SchoolFolder, schoolFolder } from './school-folder.ts';

const SCENARIO = `${ENCOUNTER}/scenario.json`;
const NB = `${ENCOUNTER}/texts/nb.json`;
const CODES = `${ENCOUNTER}/codes.json`;

let school: SchoolFolder;
beforeEach(async () => {
  school = await schoolFolder();
});
afterEach(() => rm(school.root, { recursive: true }));

async function bytes(): Promise<string[]> {
  const paths = [SCENARIO, NB, CODES];
  return Promise.all(paths.map((path) => school.read(path).catch(() => 'none')));
}

describe('npm run scenario -- ids', () => {
  it('writes what it fills in, says so, and has nothing to do the second time', async () => {
    await school.edit(SCENARIO, '{ "id": "r1", ', '{ "text": "Vent litt.", ');
    await school.edit(SCENARIO, '"code": "af", ', '');
    const first = await school.run('ids', ENCOUNTER);
    expect(first.err).toBe('');
    expect(first.out).toBe(`${SCENARIO}:
  valget «rammene-forst» har fått koden af
  ny replikk i «rad-svar» heter «rad-svar-1»
  ordene til «rad-svar-1» står nå i texts/nb.json
  6 koder er ført inn i codes.json

Scenarioer – fylt ut: 1.
`);
    expect(first.code).toBe(0);
    expect(await school.read(SCENARIO)).toContain('{ "id": "rad-svar-1", "speaker": "anne" }');
    expect(await school.read(NB)).toContain('"rad-svar-1": "Vent litt.",\n');
    expect(await school.read(CODES)).toContain('"af": "rammene-forst"');
    const before = await bytes();
    const second = await school.run('ids', 'scenarios');
    expect(second).toEqual({ code: 0, out: 'Scenarioer – alt på plass: 1.\n', err: '' });
    expect(await bytes()).toEqual(before);
  });

  it('leaves no other file behind', async () => {
    await school.run('ids', 'scenarios');
    expect(await readdir(join(school.root, ENCOUNTER))).toEqual([
      'codes.json',
      'scenario.json',
      'texts',
    ]);
    expect(await readdir(join(school.root, ENCOUNTER, 'texts'))).toEqual(['nb.json']);
  });

  it('makes a scenario that check has nothing to say about', async () => {
    await school.edit(SCENARIO, '{ "id": "r1", ', '{ "text": "Vent litt.", ');
    await school.edit(NB, '  "r1": "Skjemaet kan vente. Han kan kanskje ikke det.",\n', '');
    expect((await school.run('check')).code).toBe(1);
    await school.run('ids', 'scenarios');
    expect((await school.run('check')).out).toContain('0 feil, 0 advarsler');
  });

  it('writes nothing with --check, and tells by its exit that something is missing', async () => {
    await school.edit(SCENARIO, '"code": "af", ', '');
    const before = await bytes();
    const { code, out } = await school.run('ids', SCENARIO, '--check');
    expect(code).toBe(1);
    expect(out).toContain('har fått koden af');
    expect(out).toContain('mangler noe: 1.');
    expect(await bytes()).toEqual(before);
    await school.run('ids', SCENARIO);
    expect((await school.run('ids', SCENARIO, '--check')).code).toBe(0);
  });

  it.each([
    ['JSON that is broken', '"tillit": 40', '"tillit": '],
    ['words for a key that has others', '{ "id": "r1", ', '{ "id": "r1", "text": "Nei.", '],
  ])('touches nothing where it meets %s', async (_what, from, to) => {
    await school.edit(SCENARIO, '"code": "af", ', '');
    await school.edit(SCENARIO, from, to);
    const before = await bytes();
    const { code, out } = await school.run('ids', ENCOUNTER);
    expect(code).toBe(1);
    expect(out).toContain('ingenting ble skrevet');
    expect(out).toMatch(/scenario\.json:\d+:\d+:/u);
    expect(await bytes()).toEqual(before);
  });

  it('gives one object to programs', async () => {
    const { out } = await school.run('ids', 'scenarios', '--json');
    expect(JSON.parse(out)).toEqual({
      scenarios: [{ file: SCENARIO, done: [{ what: 'noted', count: 6 }] }],
    });
  });

  it.each([[['ids']], [['ids', 'ingensteds']], [['ids', 'scenarios/cast.json']]])(
    'calls %j wrong use',
    async (args) => {
      expect((await school.run(...args)).code).toBe(2);
    },
  );
});

describe('check beside a codes.json', () => {
  beforeEach(() => school.run('ids', 'scenarios'));

  it('tells of a code that was changed', async () => {
    await school.edit(SCENARIO, '"code": "ae"', '"code": "ax"');
    const { out } = await school.run('check');
    expect(out).toContain('TSB075 Valget «takk-for-i-dag» hadde koden «ae», men har nå «ax».');
    expect(out).toContain('Skriv "code": "ae" igjen');
  });

  it('tells of two choices that have exchanged their codes, and which was whose', async () => {
    await school.edit(SCENARIO, '"code": "ae"', '"code": "??"');
    await school.edit(SCENARIO, '"code": "ad"', '"code": "ae"');
    await school.edit(SCENARIO, '"code": "??"', '"code": "ad"');
    const { out } = await school.run('check');
    expect(out).toContain('Skriv "code": "ae" igjen.');
    expect(out).toContain('Skriv "code": "ad" igjen.');
    expect(out.match(/ TSB075 /gu)).toHaveLength(2);
  });

  it('tells of a choice that was written over another and kept its code', async () => {
    const text = await school.read(SCENARIO);
    await school.write(SCENARIO, text.replaceAll('takk-for-i-dag', 'noe-nytt'));
    const { out } = await school.run('check', SCENARIO);
    expect(out).toContain(
      'Koden «ae» ble gitt til valget «takk-for-i-dag», men står nå på «noe-nytt».',
    );
    expect(out).toContain('skriv "was": ["takk-for-i-dag"]');
    expect((await school.run('ids', ENCOUNTER)).code).toBe(1);
  });

  it('finds the copy of a choice, though it stands above what it was copied from', async () => {
    await school.edit(
      SCENARIO,
      '"takk-for-i-dag": {',
      '"kopien": { "target": "#forste-samtale.veivalg", "meta": { "code": "ae", "quality": "fair", "skill": "summary" } },\n"takk-for-i-dag": {',
    );
    const { out } = await school.run('check', SCENARIO);
    expect(out).toContain('TSB046 Koden «ae» er allerede i bruk på «takk-for-i-dag».');
    expect(out).not.toContain('TSB075');
    const before = await bytes();
    expect((await school.run('ids', ENCOUNTER)).code).toBe(1);
    expect(await bytes()).toEqual(before);
    await school.edit(
      SCENARIO,
      '"kopien": { "target": "#forste-samtale.veivalg", "meta": { "code": "ae", ',
      '"kopien": { "target": "#forste-samtale.veivalg", "meta": { ',
    );
    expect((await school.run('ids', ENCOUNTER)).out).toContain('valget «kopien» har fått koden ag');
  });

  it('proposes the code that a choice has lost', async () => {
    await school.edit(SCENARIO, '"code": "aa",', '');
    expect((await school.run('check')).out).toContain('Legg til "code": "aa" under «meta».');
  });

  it('is not troubled by choices that are new or gone', async () => {
    await school.write(CODES, '{ "format": 1, "codes": { "zz": "borte", "aa": "hva-er-viktig" } }');
    expect((await school.run('check')).out).toContain('0 feil');
  });

  it('judges the ledger itself', async () => {
    await school.write(CODES, '{ "format": 1, "codes": { "abc": "x" }, "mer": 1 }');
    const { out } = await school.run('check', CODES);
    expect(out).toContain('TSB008');
    expect(out).toContain('TSB005');
  });
});

describe('check on words that stand in the scenario, or under a former name', () => {
  it('says which command moves them', async () => {
    await school.edit(SCENARIO, '{ "id": "r1", ', '{ "id": "r1", "text": "Vent litt.", ');
    await school.edit(SCENARIO, '"code": "ae"', '"code": "ae", "why": "Vennlig."');
    const { out } = await school.run('check');
    expect(out.match(/Kjør «npm run scenario -- ids», som flytter dem dit/gu)).toHaveLength(2);
  });

  it('says what a text is called now', async () => {
    await school.edit(SCENARIO, '{ "id": "r1", ', '{ "id": "rad-1", "was": ["r1"], ');
    const { out } = await school.run('check');
    expect(out).toContain('TSB026 Teksten «r1» står fortsatt under et tidligere navn.');
    expect(out).toContain('Kall den «rad-1», eller kjør «npm run scenario -- ids»');
    await school.edit(NB, '"r1":', '"rad-1": "Vent.",\n  "r1":');
    expect((await school.run('check')).out).toContain('Slett «r1», eller flytt ordene');
  });
});
