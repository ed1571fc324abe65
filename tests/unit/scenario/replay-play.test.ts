import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayPlay } from '../../../src/scenario/replay-play.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { adjust, buildScenario } from './build-scenario.ts';

const PLAY = [
  '# Sier hei og takker',
  'PROFIL lege, forsøk 1',
  'Forteller: Et rom med to stoler.',
  'Jonas: Hei.',
  '> si-hei',
  'Jonas: Ja vel. Da sitter vi her, og …',
  'Jonas: Hva nå?',
  '> takke',
  'SLUTT farvel, tillit 55',
  '',
];
const TEXTS = {
  'a-1': 'Et rom med to stoler.',
  'a-2': 'Hei.',
  'b-1': 'Ja vel. Da sitter vi her, og ingen sier noe.',
  'b-2': 'Hva nå?',
  'si-hei': 'Hei på deg.',
  ga: 'Jeg må gå.',
  takke: 'Takk for i dag.',
};
const NAMES = { jonas: 'Jonas', forteller: 'Forteller', sana: 'Sana' };

function scenario(was: { choice?: string[]; ending?: string[] } = {}): Scenario {
  const built = buildScenario({
    beats: {
      a: {
        lines: [
          { id: 'a-1', speaker: 'forteller' },
          { id: 'a-2', speaker: 'jonas' },
        ],
        choices: {
          'si-hei': {
            to: 'b',
            actions: [adjust('tillit', 5)],
            ...(was.choice && { was: was.choice }),
          },
          ga: { to: 'farvel' },
        },
      },
      b: {
        lines: [
          { id: 'b-1', speaker: 'jonas' },
          { id: 'b-2', speaker: 'jonas' },
        ],
        choices: { takke: { to: 'farvel' } },
      },
    },
    endings: ['farvel'],
  });
  const ending = built.states['farvel']?.meta?.ending;
  if (ending !== undefined && was.ending !== undefined) ending.was = was.ending;
  return built;
}

/** What is said of the play with these lines, counted from 1, in place of its own. */
function said(changes: Record<number, string>, played = scenario()): string | null {
  const lines = PLAY.map((line, index) => changes[index + 1] ?? line);
  return told(lines.join('\n'), played);
}

function told(text: string, played = scenario()): string | null {
  const problem = replayPlay(text, played, TEXTS, NAMES);
  return problem === null ? null : `linje ${problem.line}: ${problem.message}`;
}

const FROM_A = 'Her kan man velge: si-hei («Hei på deg.»), ga («Jeg må gå.»).';

describe('a play that holds', () => {
  it('is one whose every line the scenario answers', () => {
    expect(said({})).toBeNull();
  });

  it('may leave lines out, and say only how they begin', () => {
    expect(said({ 3: '', 6: 'Jonas: Ja …', 7: '' })).toBeNull();
    expect(said({ 6: 'Jonas: Ja ...' })).toBeNull();
  });

  it('understands choices and endings by the names that they once had', () => {
    const renamed = scenario({ choice: ['hilse'], ending: ['slutt-1'] });
    expect(said({ 5: '> hilse', 9: 'SLUTT slutt-1, tillit 55' }, renamed)).toBeNull();
  });

  it('may say nothing of the measures, or of who plays', () => {
    expect(said({ 2: '', 9: 'SLUTT farvel' })).toBeNull();
  });
});

describe('a play file, however an editor keeps it', () => {
  it.each([
    ['line breaks of Windows', PLAY.join('\r\n')],
    ['line breaks of old Macs', PLAY.join('\r')],
    ['a mark at the beginning', `\uFEFF${PLAY.join('\n')}`],
    ['spaces at the ends, and tabs', PLAY.map((line) => ` ${line} \t`).join('\n')],
    ['several spaces between words', PLAY.map((line) => line.replaceAll(' ', '  ')).join('\n')],
    ['spaces that do not break', PLAY.map((line) => line.replaceAll(' ', '\u00a0')).join('\n')],
    ['accents written apart', PLAY.map((line) => line.normalize('NFD')).join('\n')],
    ['empty lines in between', PLAY.join('\n\n\n')],
    ['comments after the end', `${PLAY.join('\n')}# ferdig\n`],
    [
      'no space after the signs',
      PLAY.join('\n').replaceAll('> ', '>').replace('Jonas: Hva', 'Jonas:Hva'),
    ],
  ])('is read with %s', (_what, text) => {
    expect(told(text)).toBeNull();
  });

  it('counts its lines as the editor does', () => {
    const broken = PLAY.map((line) => line.replace('takke', 'danse'));
    expect(told(broken.join('\r\n'))).toMatch(/^linje 8: /);
  });
});

describe('a line that is not heard', () => {
  it.each([
    [
      'other words',
      { 4: 'Jonas: God dag, du …' },
      'linje 4: Jonas sier ikke «God dag, du …» her. I stedet kommer: Jonas: «Hei.»',
    ],
    [
      'another speaker',
      { 4: 'Sana: Hei.' },
      'linje 4: Sana sier ikke «Hei.» her. Det er Jonas som sier det.',
    ],
    [
      'words of somebody who is silent',
      { 4: 'Sana: Ro ned.' },
      'linje 4: Sana sier ikke «Ro ned.» her. I stedet kommer: Jonas: «Hei.»',
    ],
    [
      'a name written wrongly',
      { 4: 'Jonass: Hei.' },
      'linje 4: Ingen i samtalen heter «Jonass». Mente du «Jonas»? I stedet kommer: Jonas: «Hei.»',
    ],
    [
      'a stranger',
      { 4: 'Konsulenten: Hei.' },
      'linje 4: Ingen i samtalen heter «Konsulenten». I stedet kommer: Jonas: «Hei.»',
    ],
    [
      'another order',
      { 6: 'Jonas: Hva nå?', 7: 'Jonas: Ja vel.' },
      'linje 7: Jonas sier ikke «Ja vel.» her. Det ble sagt før: replikkene må stå i den rekkefølgen de kommer.',
    ],
    [
      'a line too many',
      { 5: 'Jonas: Mer.' },
      `linje 5: Jonas sier ikke «Mer.» her. Ingen sier mer før det neste. ${FROM_A}`,
    ],
    [
      'a line after all is said',
      { 9: 'Jonas: Mer.' },
      'linje 9: Jonas sier ikke «Mer.» her. Ingen sier mer før det neste. Samtalen er slutt, med «farvel».',
    ],
  ])('is told with what comes instead: %s', (_what, changes, message) => {
    expect(said(changes)).toBe(message);
  });
});

describe('a choice that is not offered', () => {
  it.each([
    [
      'a name written wrongly',
      { 5: '> si-hai' },
      `linje 5: Ikke noe valg heter «si-hai». Mente du «si-hei»? ${FROM_A}`,
    ],
    ['a name like no other', { 5: '> danse' }, `linje 5: Ikke noe valg heter «danse». ${FROM_A}`],
    [
      'one of another place',
      { 5: '> takke' },
      `linje 5: Valget «takke» finnes, men tilbys ikke her. ${FROM_A}`,
    ],
    [
      'its words',
      { 5: '> Hei på deg.' },
      `linje 5: Skriv navnet på valget, «si-hei», i stedet for ordene. ${FROM_A}`,
    ],
    ['no name', { 5: '>' }, `linje 5: Skriv navnet på valget etter «>». ${FROM_A}`],
    [
      'one after the ending',
      { 9: '> takke' },
      'linje 9: «takke» kan ikke velges: samtalen er alt slutt, med «farvel».',
    ],
  ])('is told with what is: %s', (_what, changes, message) => {
    expect(said(changes)).toBe(message);
  });
});

describe('an ending that is otherwise', () => {
  it.each([
    ['another ending', { 9: 'SLUTT bra, tillit 55' }, 'linje 9: Slutten er «farvel», ikke «bra».'],
    ['too early', { 5: 'SLUTT farvel' }, `linje 5: Samtalen er ikke slutt her. ${FROM_A}`],
    [
      'no ending',
      { 9: 'SLUTT' },
      'linje 9: Skriv hvilken slutt etter SLUTT: SLUTT farvel, tillit 55',
    ],
    ['another number', { 9: 'SLUTT farvel, tillit 50' }, 'linje 9: Målet tillit er 55, ikke 50.'],
    [
      'words for a number',
      { 9: 'SLUTT farvel, tillit høy' },
      'linje 9: Skriv et tall etter «tillit»: det er 55.',
    ],
    [
      'no number',
      { 9: 'SLUTT farvel, tillit' },
      'linje 9: Skriv et tall etter «tillit»: det er 55.',
    ],
    [
      'a measure written wrongly',
      { 9: 'SLUTT farvel, tilit 55' },
      'linje 9: Samtalen har ikke noe mål som heter «tilit». Mente du «tillit»?',
    ],
    [
      'a measure of no scenario',
      { 9: 'SLUTT farvel, constructor 1' },
      'linje 9: Samtalen har ikke noe mål som heter «constructor».',
    ],
    ['a comma too many', { 9: 'SLUTT farvel, tillit 55,' }, 'linje 9: Skriv et mål etter kommaet.'],
    ['missing', { 9: '' }, 'linje 8: SLUTT mangler. Skriv til sist: SLUTT farvel, tillit 55'],
  ])('is told: %s', (_what, changes, message) => {
    expect(said(changes)).toBe(message);
  });
});

describe('a play that is not whole, or more than that', () => {
  it.each([
    [
      'nothing',
      '',
      'linje 1: Her er det ingen spilleprøve. Den begynner slik: PROFIL lege, forsøk 1',
    ],
    [
      'a comment alone',
      '# en dag',
      'linje 1: Her er det ingen spilleprøve. Den begynner slik: PROFIL lege, forsøk 1',
    ],
    [
      'who plays, and no more',
      'PROFIL lege, forsøk 1\n',
      `linje 1: Spilleprøven stopper før samtalen er slutt. ${FROM_A}`,
    ],
  ])('is told: %s', (_what, text, message) => {
    expect(told(text)).toBe(message);
  });

  it.each([
    [
      'a second PROFIL',
      { 5: 'PROFIL lege, forsøk 2' },
      /^linje 5: PROFIL må stå først, og bare én gang\./,
    ],
    [
      'PROFIL after the first line',
      { 2: '', 4: 'PROFIL lege, forsøk 1' },
      /^linje 4: PROFIL må stå først/,
    ],
    ['lines after SLUTT', { 10: 'Jonas: Hei.' }, /^linje 10: Her står det mer etter SLUTT\./],
    [
      'a second way after SLUTT',
      { 10: 'PROFIL lege, forsøk 1' },
      /^linje 10: Her står det mer etter SLUTT\./,
    ],
    [
      'an unknown profession',
      { 2: 'PROFIL lage, forsøk 1' },
      /^linje 2: Ikke noe yrke heter «lage»\. Mente du «lege»\?$/,
    ],
    [
      'a profession like no other',
      { 2: 'PROFIL snekker, forsøk 1' },
      /^linje 2: .* Velg ett av: lege, psykolog, /,
    ],
    ['no attempt', { 2: 'PROFIL lege' }, /^linje 2: Skriv slik: PROFIL lege, forsøk 1$/],
    ['attempt 0', { 2: 'PROFIL lege, forsøk 0' }, /^linje 2: Skriv slik/],
    [
      'a line that says nothing',
      { 4: 'Hei på deg' },
      /^linje 4: Forstår ikke «Hei på deg»\. En linje er /,
    ],
    ['a speaker without words', { 4: 'Jonas:' }, /^linje 4: Forstår ikke «Jonas:»\./],
  ])('is told: %s', (_what, changes, message) => {
    expect(said(changes)).toMatch(message);
  });
});

describe('any file at all', () => {
  it('is answered without a sentence that nobody can read', () => {
    const long = 'x'.repeat(100_000);
    for (const line of [long, `> ${long}`, `Jonas: ${long}`, `${long}: Hei`, `SLUTT ${long}`])
      expect(told(`PROFIL lege, forsøk 1\n${line}`)?.length).toBeLessThan(400);
  });

  it('costs no time, however many lines it has', () => {
    const begun = performance.now();
    expect(told(`${'# og så\n\n'.repeat(50_000)}${PLAY.join('\n')}`)).toBeNull();
    expect(told(`${PLAY.slice(0, 4).join('\n')}\n${'Jonas: Hei.\n'.repeat(50_000)}`)).toMatch(
      /^linje 5: /,
    );
    expect(told(`SLUTT farvel${', tillit 50'.repeat(50_000)}`)).toMatch(/^linje 1: /);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it.each([
    '\0',
    '\u202e',
    '\ud800',
    '💬',
    '…',
    '«»',
    '__proto__',
    'constructor: toString',
    '> __proto__',
    'SLUTT constructor',
    'PROFIL __proto__, forsøk 1',
    'PROFIL lege, forsøk 999999999999',
  ])('is answered with a sentence, not thrown out: %j', (line) => {
    expect(told(`PROFIL lege, forsøk 1\n${line}`)).toMatch(/^linje [12]: /);
    expect(told(line)).toMatch(/^linje 1: /);
  });

  it('never throws', () => {
    const start = fc.constantFrom(
      '',
      '# ',
      'PROFIL ',
      'PROFIL lege, forsøk ',
      '> ',
      '> si-hei',
      'Jonas: ',
      'SLUTT ',
      'SLUTT farvel, ',
      '\r',
      '\uFEFF',
    );
    const line = fc
      .tuple(start, fc.oneof(fc.string({ unit: 'binary' }), fc.constant('')))
      .map((parts) => parts.join(''));
    const mutated = fc
      .tuple(fc.array(line, { maxLength: 3 }), fc.nat(PLAY.length), fc.nat(2))
      .map(([lines, at, gone]) => PLAY.toSpliced(at, gone, ...lines).join('\n'));
    fc.assert(
      fc.property(mutated, (text) => {
        const problem = replayPlay(text, scenario(), TEXTS, NAMES);
        return problem === null || (problem.line >= 1 && problem.message.length < 1000);
      }),
      { numRuns: 200 },
    );
  });
});
