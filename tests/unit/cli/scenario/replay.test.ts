import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENCOUNTER, schoolFolder, type SchoolFolder } from './school-folder.ts';

const PLAYS = `${ENCOUNTER}/plays`;
const HOLDS = `PROFIL lege, forsøk 1
> skjema-forst
Jonas: Ja, ja. …
> begynn-pa-nytt
SLUTT gar-for-tiden, tillit 35
`;
const FAILS = HOLDS.replace('Ja, ja.', 'Nei.');
const SAYS =
  'Jonas sier ikke «Nei. …» her. I stedet kommer: Jonas: «Ja, ja. Dere har vel deres måte …»';

let school: SchoolFolder;
beforeEach(async () => {
  school = await schoolFolder();
  await mkdir(join(school.root, PLAYS));
  await school.write(`${PLAYS}/b-gar.play`, FAILS);
  await school.write(`${PLAYS}/a-rett.play`, HOLDS);
});
afterEach(() => rm(school.root, { recursive: true, force: true }));

const replay = (path: string, ...flags: string[]) => school.run('replay', path, ...flags);

describe('npm run scenario -- replay', () => {
  it('says of each play whether it holds, and where not', async () => {
    const { code, out, err } = await replay('scenarios');
    expect(out).toBe(`${PLAYS}/a-rett.play: holder
${PLAYS}/b-gar.play:3: ${SAYS}

Spilte av 2 spilleprøver: 1 holder, 1 holder ikke.
Er samtalen blitt slik du vil ha den, fornyer du spilleprøven: npm run scenario -- record <sti> --from <navn> --to <navn>
`);
    expect([code, err]).toEqual([1, '']);
  });

  it.each([ENCOUNTER, `${ENCOUNTER}/scenario.json`, PLAYS, 'scenarios/modul'])(
    'takes all plays under %s',
    async (path) => {
      expect((await replay(path)).out).toContain('Spilte av 2 spilleprøver');
    },
  );

  it('takes one play, and is content when it holds', async () => {
    const { code, out } = await replay(`${PLAYS}/a-rett.play`);
    expect([code, out]).toEqual([
      0,
      `${PLAYS}/a-rett.play: holder\n\nSpilte av 1 spilleprøve: 1 holder.\n`,
    ]);
  });

  it('gives the same to programs', async () => {
    const { code, out } = await replay('scenarios', '--json');
    expect(JSON.parse(out)).toEqual({
      plays: [
        { file: `${PLAYS}/a-rett.play`, holds: true },
        { file: `${PLAYS}/b-gar.play`, holds: false, line: 3, message: SAYS },
      ],
      problems: [],
    });
    expect(code).toBe(1);
  });

  it('shows the problems of an encounter that cannot be played', async () => {
    await school.edit(
      `${ENCOUNTER}/scenario.json`,
      '"#forste-samtale.veivalg"',
      '"#forste-samtale.nei"',
    );
    const { code, out } = await replay('scenarios');
    expect([code, out.includes(': feil TSB010 ')]).toEqual([1, true]);
    expect(out).toContain('Møter med feil kan ikke spilles av før feilene er rettet.');
    const json = JSON.parse((await replay('scenarios', '--json')).out) as {
      plays: [];
      problems: { code: string }[];
    };
    expect(json.plays).toEqual([]);
    expect(json.problems.map((problem) => problem.code)).toContain('TSB010');
  });

  it('makes nothing of a school without plays', async () => {
    await rm(join(school.root, PLAYS), { recursive: true });
    expect(await replay('scenarios')).toMatchObject({
      code: 0,
      out: 'Spilte av 0 spilleprøver: 0 holder.\n',
    });
  });

  it.each(['ingensteds', `${PLAYS}/ingen.play`])(
    'says so where there is nothing: %s',
    async (path) => {
      const { code, err } = await replay(path);
      expect([code, err]).toEqual([2, `Fant ikke ${join(school.root, path)}.\n`]);
    },
  );

  it('cannot be made to obey a file', async () => {
    await school.write(`${PLAYS}/b-gar.play`, '\u001b[31mJonas: \u202eHei\n');
    const { out } = await replay('scenarios');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
    const json = await replay('scenarios', '--json');
    expect(json.out).not.toContain('\u001b');
    expect(json.out).not.toContain('\u202e');
  });

  it('refuses a file too large to be a play', async () => {
    await school.write(`${PLAYS}/b-gar.play`, '#'.repeat(2_000_001));
    const { code, err } = await replay('scenarios');
    expect([code, err]).toEqual([
      2,
      `${join(school.root, PLAYS)}/b-gar.play er for stor til å være en spilleprøve.\n`,
    ]);
  });
});
