import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answered, type Answered } from './answered.ts';
import { ENCOUNTER, schoolFolder, type SchoolFolder } from './school-folder.ts';

const PLAYS = `${ENCOUNTER}/plays`;
const TEXTS = `${ENCOUNTER}/texts/nb.json`;
const SCENARIO = `${ENCOUNTER}/scenario.json`;
/** By the form, and mended: first choice 2, then 1. */
const MENDED = `# Skjemaet først, og så på nytt
PROFIL lege, forsøk 2
Jonas: Jeg skulle egentlig vært på jobb nå.
> skjema-forst
Jonas: Ja, ja. Dere har vel deres måte …
> begynn-pa-nytt
SLUTT gar-for-tiden, tillit 35, trygghet 40
`;

let school: SchoolFolder;
beforeEach(async () => {
  school = await schoolFolder();
});
afterEach(() => rm(school.root, { recursive: true, force: true }));

const record = (answers: readonly string[], ...flags: string[]): Promise<Answered> =>
  answered(school.root, ['record', ENCOUNTER, ...flags], answers);
const kept = (): Promise<string[]> => readdir(join(school.root, PLAYS)).catch(() => []);
const keep = async (name: string, text: string): Promise<void> => {
  await mkdir(join(school.root, PLAYS), { recursive: true });
  await school.write(`${PLAYS}/${name}.play`, text);
};

describe('npm run scenario -- record', () => {
  it('plays an encounter and keeps it as a play that holds', async () => {
    const { code, said } = await record(
      ['2', '1', 'Skjemaet først, og så på nytt', 'retter-opp'],
      '--profession',
      'lege',
      '--attempt',
      '2',
    );
    expect(said).toBe(`Første samtale, spilt som lege, forsøk 2.
Skriv tallet foran valget. «angre» tar tilbake det siste valget, «avbryt» går ut uten å skrive noe.

Jonas: Jeg skulle egentlig vært på jobb nå.

  1  Hva er viktig for deg i dag?
  2  Da begynner vi med skjemaet, så tar vi resten etterpå.
  3  Vi har en halvtime, og jeg har taushetsplikt. Skal vi ta det praktiske først?
  4  Spør Anne, som er sykepleier
Valg: 2

Jonas: Ja, ja. Dere har vel deres måte å gjøre det på.

  1  Jeg var litt rask nå. Kan vi begynne på nytt?
  2  Takk for at du kom i dag.
Valg: 1

Slutt: Jonas går (gar-for-tiden), tillit 35, trygghet 40
Hva viser den? Én linje, som merknad (Enter: ingen): Skjemaet først, og så på nytt
Navn på filen: retter-opp
${PLAYS}/retter-opp.play
Den er spilt av igjen, og holder.
`);
    expect(code).toBe(0);
    expect(await school.read(`${PLAYS}/retter-opp.play`)).toBe(MENDED);
    expect((await answered(school.root, ['replay', ENCOUNTER])).code).toBe(0);
  });

  it('takes choices back, at the end too, and asks no further than to the first', async () => {
    const answers = ['angre', '2', '1', 'angre', 'angre', '1', '1', '', 'best'];
    const { said, asked } = await record(answers);
    expect(asked).toBe(answers.length);
    expect(said).toContain('Dette er det første valget: det er ingenting å angre.');
    const play = await school.read(`${PLAYS}/best.play`);
    expect(play).toContain('> hva-er-viktig\n');
    expect(play).not.toContain('> skjema-forst');
    expect(play).toMatch(/^PROFIL annet, forsøk 1\n/);
    expect(play).not.toContain('#');
  });

  it('asks again until the answer is one of the numbers', async () => {
    const { said } = await record(['5', '0', '-1', 'ja', '', '1.0', ' 2 ', '1']);
    expect(said.split('Skriv et tall fra 1 til 4, «angre» eller «avbryt».')).toHaveLength(7);
    expect(said).toContain('Slutt: ');
  });

  it('shows again what is answered when a colleague has been asked', async () => {
    const { said } = await record(['4', 'avbryt']);
    expect(said).toMatch(/Anne: Skjemaet kan vente\..*\n\n {2}1 {2}Hva er viktig/);
  });

  it.each([
    ['at the first choice', ['avbryt']],
    ['at the comment', ['2', '1', 'avbryt']],
    ['at the name', ['2', '1', '', 'Avbryt']],
  ])('leaves without a file when somebody says so: %s', async (_where, answers) => {
    const { code, said } = await record(answers);
    expect([code, said.endsWith('Ingenting er skrevet.\n')]).toEqual([0, true]);
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['at the first choice', []],
    ['at the comment', ['2', '1']],
    ['at the name', ['2', '1', '']],
  ])('leaves without a file when the answers end: %s', async (_where, answers) => {
    const { code, said } = await record(answers);
    expect([code, said.endsWith('Det kom ikke flere svar. Ingenting er skrevet.\n')]).toEqual([
      1,
      true,
    ]);
    expect(await kept()).toEqual([]);
  });

  it('never overwrites another play', async () => {
    await keep('egen', 'min\n');
    const { code, said } = await record(
      ['2', '1', '', 'egen', 'plays/egen.play', 'ny'],
      '--to',
      'egen',
    );
    expect(said.split('Det finnes alt en plays/egen.play. Velg et annet navn.')).toHaveLength(4);
    expect([code, await kept(), await school.read(`${PLAYS}/egen.play`)]).toEqual([
      0,
      ['egen.play', 'ny.play'],
      'min\n',
    ]);
  });

  it.each([
    '',
    '../ute',
    'a/b',
    '/rot/x',
    'Stor',
    'går',
    'to ord',
    'con',
    '.skjult',
    'x'.repeat(61),
  ])('asks for another name than «%s»', async (name) => {
    const { said } = await record(['2', '1', '', name, 'trygt']);
    expect(said).toContain('Navnet har små bokstaver fra a til z, tall og bindestrek');
    expect(await kept()).toEqual(['trygt.play']);
  });

  it.each([
    [['--profession', 'lage'], '«lage» er ikke et kjent yrke. Mente du «lege»?\n'],
    [['--profession', 'snekker'], '«snekker» er ikke et kjent yrke. Velg ett av: lege, '],
    [['--attempt', '0'], 'Forsøk er et tall fra 1 til 999.\n'],
    [['--attempt', 'to'], 'Forsøk er et tall fra 1 til 999.\n'],
    [['--to', '../ute'], '«../ute» kan ikke være navnet: '],
    [['--from', 'ukjent'], 'Fant ingen spilleprøve som heter ukjent.\n'],
  ])('refuses %j', async (flags, sentence) => {
    const { code, said } = await record([], ...flags);
    expect([code, said.slice(0, sentence.length)]).toEqual([2, sentence]);
  });

  it('shows what is wrong with an encounter that has errors', async () => {
    await school.edit(SCENARIO, '"#forste-samtale.veivalg"', '"#forste-samtale.veivalget"');
    const { code, said } = await record(['1']);
    expect(code).toBe(1);
    expect(said).toContain(': feil TSB010 ');
    expect(said).toContain('Møtet kan spilles når feilene er rettet.\n');
  });

  it('cannot ask where nobody answers', async () => {
    const { code, err } = await school.run('record', ENCOUNTER);
    expect([code, err]).toEqual([1, 'Det kom ikke flere svar. Ingenting er skrevet.\n']);
  });
});

describe('npm run scenario -- record --from', () => {
  beforeEach(() => keep('retter-opp', MENDED));
  const renew = (answers: readonly string[] = []): Promise<Answered> =>
    record(answers, '--from', 'retter-opp', '--to', 'retter-opp');

  it('renews a play whose words alone are otherwise, without a question', async () => {
    await school.edit(TEXTS, 'Ja, ja. Dere har', 'Vel, vel. Dere har');
    const { code, said, asked } = await renew();
    expect(said).toBe(`Første samtale, spilt som lege, forsøk 2.
Fulgte 2 av 2 valg i den gamle spilleprøven.
${PLAYS}/retter-opp.play
Den er spilt av igjen, og holder.
`);
    expect([code, asked]).toEqual([0, 0]);
    expect(await school.read(`${PLAYS}/retter-opp.play`)).toBe(
      MENDED.replace('Ja, ja.', 'Vel, vel.'),
    );
    expect((await renew()).said).toContain('Den er som før.');
  });

  it('writes choices by the names that they have now', async () => {
    const scenario = await school.read(SCENARIO);
    await school.write(
      SCENARIO,
      scenario
        .replaceAll('"skjema-forst"', '"skjemaet"')
        .replace(/("skjemaet": \{[^]*?"code": "ab",)/u, '$1 "was": ["skjema-forst"],'),
    );
    await school.write(TEXTS, (await school.read(TEXTS)).replaceAll('"skjema-forst', '"skjemaet'));
    const { said } = await renew();
    expect(said).toContain('Fulgte 2 av 2 valg');
    expect(await school.read(`${PLAYS}/retter-opp.play`)).toBe(
      MENDED.replace('skjema-forst', 'skjemaet'),
    );
  });

  it('asks before it blesses another number than the old play has', async () => {
    await school.edit(SCENARIO, '"by": -15', '"by": -20');
    const no = await renew(['', 'nei', 'ny']);
    expect(no.said).toContain('Målet tillit er 30, ikke 35.');
    expect(no.said).toContain('(Enter: som før)');
    expect(no.said).toContain('Skal den ta plassen til plays/retter-opp.play? (ja/nei) nei\n');
    expect(await school.read(`${PLAYS}/retter-opp.play`)).toBe(MENDED);
    const fresh = MENDED.replace('tillit 35', 'tillit 30');
    expect(await school.read(`${PLAYS}/ny.play`)).toBe(fresh);
    expect((await renew(['', 'ja'])).code).toBe(0);
    expect(await school.read(`${PLAYS}/retter-opp.play`)).toBe(fresh);
  });

  it('goes on by hand from where a choice no longer holds', async () => {
    await keep('retter-opp', MENDED.replace('begynn-pa-nytt', 'begynn-igjen'));
    const { code, said } = await renew(['2', 'Takker for seg', 'ja']);
    expect(said).toContain(
      'Fulgte 1 av 2 valg i den gamle spilleprøven. Ikke noe valg heter «begynn-igjen».',
    );
    expect(code).toBe(0);
    const play = await school.read(`${PLAYS}/retter-opp.play`);
    expect(play).toMatch(/^# Takker for seg\nPROFIL lege, forsøk 2\n/);
    expect(play).toContain('> skjema-forst\n');
    expect(play).toContain('> takk-for-i-dag\n');
  });

  it('makes another play of an old one, found by its path too', async () => {
    const { code, said } = await record(
      [''],
      '--from',
      `${PLAYS}/retter-opp.play`,
      '--to',
      'som-lege-igjen',
      '--attempt',
      '3',
    );
    expect([code, said.includes('forsøk 3')]).toEqual([0, true]);
    expect(await school.read(`${PLAYS}/som-lege-igjen.play`)).toBe(
      MENDED.replace('forsøk 2', 'forsøk 3'),
    );
    expect(await school.read(`${PLAYS}/retter-opp.play`)).toBe(MENDED);
  });

  it('asks before another learner takes the place of the old one', async () => {
    const { said } = await record(
      ['', 'nei', 'avbryt'],
      '--from',
      'retter-opp',
      '--to',
      'retter-opp',
      '--profession',
      'annet',
    );
    expect(said).toContain('Skal den ta plassen til');
    expect(await school.read(`${PLAYS}/retter-opp.play`)).toBe(MENDED);
  });

  it('takes back choices that it followed', async () => {
    await keep('retter-opp', MENDED.replace('begynn-pa-nytt', 'begynn-igjen'));
    const { said } = await renew(['angre', '1', '1', '', 'ja']);
    expect(said).toContain('Slutt: Jonas kommer tilbake');
    expect(await school.read(`${PLAYS}/retter-opp.play`)).toContain('> hva-er-viktig\n');
  });

  it.each(['', 'tull\n> \n>\nSLUTT', '\uFEFF# bare\r\n'])(
    'begins anew from a file that is no play: %j',
    async (text) => {
      await keep('retter-opp', text);
      const { code } = await renew(['2', '1', 'Ny', 'ja']);
      expect(code).toBe(0);
      expect(await school.read(`${PLAYS}/retter-opp.play`)).toContain('SLUTT gar-for-tiden');
    },
  );
});
