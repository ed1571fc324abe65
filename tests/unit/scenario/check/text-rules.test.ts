import { describe, expect, it } from 'vitest';
import { identityNumberIn } from '../../../../src/scenario/check/identity-number.ts';
import { moduleTexts } from '../../../../src/scenario/check/module-texts.ts';
import type { Problem } from '../../../../src/scenario/problem.ts';
import { readDocument } from '../../../../src/scenario/read/read-document.ts';
import { type Change, checkExample, codesOf } from './example-school.ts';

const found = (change: Change): string[] => codesOf(checkExample(change));
const inLine = (r1: string): string[] => found({ texts: { r1 } });
const first = (change: Change): Problem | undefined => checkExample(change)[0];

describe('placeholders', () => {
  const inTwo = (nb: string, nn: string): Problem[] =>
    checkExample({ texts: { r1: nb }, translation: { r1: nn } });

  it.each([
    ['Hei, {{navn}}.', 'God dag, {{navn}}.'],
    ['{{en}} og {{to}}', '{{to}} og {{en}}, {{to}}'],
    ['{{ navn }}', '{{navn}}'],
    ['Den {{dag, dato}}', '{{dag}} kjem eg'],
    ['En { krøll }', 'Ein krøll'],
  ])('takes «%s» and «%s» for the same', (nb, nn) => {
    expect(inTwo(nb, nn)).toEqual([]);
  });

  it.each([
    ['Hei, {{navn}}.', 'Hei, {{namn}}.', '«r1» har {{namn}} der teksten på bokmål har {{navn}}.'],
    ['Hei, {{navn}}.', 'Hei, du.', '«r1» mangler {{navn}}, som teksten på bokmål har.'],
    ['Hei, du.', 'Hei, {{navn}}.', '«r1» har {{navn}}, som teksten på bokmål ikke har.'],
    ['Hei, {{navn}}.', 'Hei, {{navn}.', '«r1» har {{navn}. der teksten på bokmål har {{navn}}.'],
  ])('tells «%s» from «%s»', (nb, nn, message) => {
    expect(inTwo(nb, nn).map(({ code, file, says }) => [code, file, says.nb[0]])).toEqual([
      ['TSB073', '01/texts/nn.json', message],
    ]);
  });
});

describe('placeholders, where a language lacks the text', () => {
  it('leaves it to other rules', () => {
    expect(found({ translation: { 'r1.note': '{{navn}}' } })).toEqual([]);
    expect(found({ texts: { r1: 'Hei, {{navn}}.' }, translation: { r1: null } })).toEqual([
      'TSB067',
    ]);
  });
});

describe('heavyTexts', () => {
  const HEAVY =
    'Behandlingsansvarlig kommunikasjonsrådgiver vektlegger tverrfaglig samhandlingskompetanse, ' +
    'hensiktsmessige behandlingstilnærminger og brukermedvirkning i alle de ulike fasene av et ' +
    'behandlingsforløp, slik at den enkelte får hjelp til rett tid.';
  const FAIR =
    'Han forteller om turen til fjellet med datteren sin, om stillheten der oppe, og om hvor godt han sov i natta. Det er lenge siden.';

  it('judges what is narrated, in bokmål, nynorsk and English, not choices and titles', () => {
    expect(found({ texts: { 'r1.note': HEAVY } })).toContain('TSB074');
    expect(found({ texts: { 'kommer-tilbake.text': HEAVY } })).toContain('TSB074');
    expect(found({ translation: { 'takk-for-i-dag.why': HEAVY } })).toContain('TSB074');
    expect(found({ texts: { 'takk-for-i-dag': HEAVY } })).not.toContain('TSB074');
  });

  it('says how long the sentences are, and which words are long', () => {
    const [problem] = checkExample({ texts: { 'kommer-tilbake.text': HEAVY } });
    expect(problem?.says.nb).toEqual([
      '«kommer-tilbake.text» er tung å lese: 26 ord i hver setning, og 10 av 26 ord er lange (LIX 64, høyst 40).',
      'Del opp setningene, eller finn kortere ord for noen av de lange: «behandlingstilnærminger», «kommunikasjonsrådgiver», «samhandlingskompetanse».',
    ]);
  });

  it('lets sentences of under twenty words with few long ones be, and judges no text of fewer words', () => {
    expect(inLine(FAIR)).toEqual([]);
    expect(inLine('Tverrfaglig spesialisert rusbehandling. Brukermedvirkning.')).toEqual([]);
  });

  it('judges short texts together', () => {
    const short =
      'Tverrfaglig spesialisert rusbehandling forutsetter tilstrekkelig brukermedvirkning';
    const keys = ['scenario.intro', 'a1', 'a1.thought', 'b1', 'r1', 'r1.note', 'scenario.notice'];
    const whys = ['hva-er-viktig.why', 'skjema-forst.why', 'begynn-pa-nytt.why'];
    const texts = Object.fromEntries(
      [...keys, ...whys].map((key) => [key, `${short}, ${key.replaceAll('.', ' ')}, ja, nå.`]),
    );
    const problems = checkExample({ texts }).filter(({ code }) => code === 'TSB074');
    expect(problems.map(({ pointer }) => pointer)).toEqual(['']);
  });

  it('lets knowledge be as heavy as a newspaper, and judges the module’s other texts as narrative', () => {
    const law =
      'Når en pasient har barn, skal vi bidra til at barna får den informasjonen og hjelpen de trenger. Institusjoner i spesialisthelsetjenesten har barneansvarlig personell som følger opp.';
    expect(found({ moduleTexts: { 'fact.12': law } })).toEqual([]);
    expect(found({ moduleTexts: { 'module.goals': law } })).toEqual(['TSB074']);
    expect(found({ moduleTexts: { 'fact.12': HEAVY } })).toEqual(['TSB074']);
  });
});

describe('longTexts', () => {
  const of = (length: number): string => `Ja${'. Nei, du'.repeat(60)}`.slice(0, length - 1) + '.';

  it.each([
    ['r1', 280],
    ['takk-for-i-dag', 160],
    ['a1.thought', 280],
    ['r1.note', 60],
    ['scenario.role', 80],
    ['scenario.intro', 400],
    ['scenario.notice', 200],
    ['apning.title', 40],
    ['kommer-tilbake.text', 400],
    ['takk-for-i-dag.why', 320],
  ])('%s may have %d characters and no more', (key, most) => {
    expect(found({ texts: { [key]: of(most) } })).not.toContain('TSB028');
    expect(found({ texts: { [key]: of(most + 1) } })).toContain('TSB028');
  });

  it('counts characters as people do', () => {
    expect(inLine(`${'👋'.repeat(279)}.`)).toEqual([]);
  });
});

describe('textContent', () => {
  it.each(['&nbsp;', 'A&#229;', '<!-- ja -->', '<?xml', 'Les **dette** nå', '[her](https://x.no)'])(
    'refuses %s',
    (text) => {
      expect(inLine(text)).toEqual(['TSB029']);
    },
  );

  it.each(['Berg & Dal', 'Q&A; svar', 'to * tre ** fire', 'Se [1] (side 2)', '<3'])(
    'lets «%s» be',
    (text) => {
      expect(inLine(text)).toEqual([]);
    },
  );

  it('does not repeat an identity number', () => {
    const says = first({ texts: { r1: 'Nr. 01020312345' } })?.says;
    expect(says?.nb[0]).toBe(
      'Teksten «r1» har et tall som ligner et fødselsnummer (det begynner på «01»).',
    );
    expect(JSON.stringify(says)).not.toContain('0102');
  });
});

describe('identityNumberIn', () => {
  it.each([
    '01020312345',
    '99999999999',
    '010203 12345',
    '010203-12345',
    '01 02 03 123 45',
    '01.02.03 12345',
    '01.02.03.123.45',
    '01/02/03 – 12345',
    '01.02.1903 12345',
    '41020312345',
    '410203 12345',
    '018203 12345',
    '010203\u00A012345',
  ])('finds %s', (number) => {
    expect(identityNumberIn(`Nummeret er ${number}.`)).toBe(number);
  });

  it.each([
    'Ring 116 117 eller 23 32 70 00.',
    '+46 70 123 45 67',
    '+46701234567',
    '0047 23 32 70 00',
    '22 33 44 55 66 77',
    '12 10 123 45 67',
    '22 33 44 55, 010203',
    '23 32 70 00 / 815 48 333',
    '123456789012',
    '23.11.2026 kl. 12345',
    '990203 12345',
    'I 2015 var det 363 av 1500 i 2023',
    '010203 (12345)',
  ])('lets «%s» be', (text) => {
    expect(identityNumberIn(text)).toBeNull();
  });
});

describe('hiddenCharacters', () => {
  it.each([
    ['NUL', 'a\u0000b'],
    ['a control character', 'a\u001Bb'],
    ['a control character of the second row', 'a\u0085b'],
    ['a turn of the direction', 'a\u202Eb'],
    ['an isolate', 'a\u2066b'],
    ['half a surrogate pair', 'a\uD83Db'],
    ['the other half', 'a\uDC4Bb'],
    ['a damaged character', 'Sm\uFFFDr'],
  ])('refuses %s', (_what, text) => {
    expect(found({ texts: { r1: text } })).toEqual(['TSB094']);
  });

  it.each(['to\nlinjer', 'en\ttabulator', 'en 👩‍⚕️ i dag', 'mjuk\u00ADdeling', 'a\u200Fb', 'čáhci'])(
    'lets %j be',
    (text) => {
      expect(found({ texts: { r1: text } })).toEqual([]);
    },
  );

  it('looks in every file, at any depth', () => {
    const bidi = 'Jo\u202Enas';
    expect(found({ scenario: { meta: { role: bidi } } })).toEqual(['TSB094']);
    expect(found({ cast: { people: { jonas: { name: bidi } } } })).toEqual(['TSB094']);
    expect(found({ facts: { facts: { f12: { themes: [bidi] } } } })).toEqual(['TSB094']);
    expect(found({ moduleTexts: { 'module.title': bidi } })).toEqual(['TSB094']);
    const check = readDocument('json', 'checks/x.json', JSON.stringify({ a: [{ b: bidi }] }));
    expect(check.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['TSB094', '/a/0/b'],
    ]);
  });

  it('says which character it is and where', () => {
    expect(first({ texts: { r1: 'Jeg heter Jo\u202Enas.' } })?.says.nb[0]).toBe(
      'Her står et tegn som ikke vises, rett etter «Jeg heter Jo»: U+202E, som snur skriveretningen.',
    );
  });
});

describe('texts that are missing', () => {
  it.each(['module.title', 'module.audience', 'module.goals'])(
    'are told where the first page would show the key «%s» instead',
    (key) => {
      const problems = checkExample({ moduleTexts: { [key]: null } });
      expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([['TSB025', `/${key}`]]);
    },
  );

  it('are told in a translation, also those that nobody had to write', () => {
    const note = { 'a1.note': 'Han ser mot døra.' };
    expect(found({ texts: note, translation: note })).toEqual([]);
    expect(found({ texts: note, translation: {} })).toEqual(['TSB067']);
    expect(found({ translation: { 'apning.title': null } })).toEqual(['TSB067']);
  });

  it('are told in a translation of a module, fact by fact', () => {
    const document = (language: string, texts: object) => {
      const read = readDocument('texts', `${language}.json`, JSON.stringify(texts));
      if (read.document === null) throw new Error('no JSON');
      return read.document;
    };
    const nb = document('nb', {
      'module.title': 'Ny',
      'module.audience': 'Alle',
      'module.goals': 'Å møte folk',
      'fact.12': 'Slik er det.',
    });
    const nn = document('nn', { 'module.title': 'Ny', 'module.goals': 'Å møte folk' });
    const texts = new Map([
      ['nb', nb],
      ['nn', nn],
    ]);
    expect(moduleTexts(nb, texts).map(({ code, file, pointer }) => [code, file, pointer])).toEqual([
      ['TSB067', 'nn.json', '/module.audience'],
      ['TSB067', 'nn.json', '/fact.12'],
    ]);
  });
});
