import { describe, expect, it } from 'vitest';
import { BOMBS, MARKUP, PROTOTYPE_NAMES } from '../../../fuzz/hostile-values.ts';
import {
  CAST,
  checkSchool,
  CODES,
  exampleSchool,
  FACTS,
  MODULE,
  MODULE_NB,
  NB,
  NN,
  SCENARIO,
  type SchoolFile,
} from '../../../fuzz/school.ts';
import { check } from './hostile-files.ts';

const errorsOf = (file: SchoolFile, content: string | Uint8Array) =>
  check({ [file]: content }).filter((told) => told.severity === 'error' && told.file === file);

/** The file with one of its strings replaced, for each of its strings. */
function* everyString(file: SchoolFile, by: string): Generator<[pointer: string, text: string]> {
  const text = exampleSchool()[file];
  const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?!\s*:)/gu)];
  for (const [index, found] of strings.entries()) {
    const end = found.index + found[0].length;
    yield [`string ${index + 1}: ${found[0]}`, text.slice(0, found.index) + by + text.slice(end)];
  }
}

describe('markup in a file', () => {
  it.each([SCENARIO, NB, NN, MODULE, MODULE_NB, CAST, FACTS, CODES])(
    'is refused in every string of %s, whatever it looks like',
    (file) => {
      let count = 0;
      for (const markup of MARKUP)
        for (const [where, text] of everyString(file, JSON.stringify(markup))) {
          const told = errorsOf(file, text).map(({ code }) => code);
          expect(told, `${markup} in ${where}`).not.toEqual([]);
          count += 1;
        }
      expect(count).toBeGreaterThan(MARKUP.length);
    },
    60_000,
  );
});

describe('names that every object of a program answers to', () => {
  it.each(PROTOTYPE_NAMES)('%s is refused as a key and as an id, and changes nothing', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const state = exampleSchool()[SCENARIO].replaceAll('"svar"', JSON.stringify(name));
    expect(errorsOf(SCENARIO, state)).not.toEqual([]);
    const key = exampleSchool()[SCENARIO].replace('{', `{ "${name}": { "polluted": true },`);
    expect(errorsOf(SCENARIO, key)).not.toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });
});

describe('letters that no text has', () => {
  const inText = (letters: string) =>
    exampleSchool()[NB].replace(/"a1":\s*"/u, (start) => `${start}${letters}`);

  it.each([
    ['NUL', '\\u0000'],
    ['half of a pair', '\\ud83d'],
    ['the other half', '\\udc00'],
    ['a mark that turns the text round', '\\u202e'],
    ['a command to a terminal', '\\u001b[31m'],
  ])('%s is told of', (_name, letters) => {
    expect(inText(letters)).not.toBe(exampleSchool()[NB]);
    expect(errorsOf(NB, inText(letters)).map(({ code }) => code)).toContain('TSB094');
  });

  it('a bare NUL in the file is no JSON', () => {
    expect(errorsOf(NB, inText('\u0000'))).toMatchObject([{ code: 'TSB001' }]);
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${exampleSchool()[SCENARIO]}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(exampleSchool()[SCENARIO], 'utf16le')],
    ['bytes that no letter has', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['a letter written longer than it is', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
  ])('%s is refused as another encoding', (_name, bytes) => {
    const told = errorsOf(SCENARIO, bytes);
    expect(told).toMatchObject([{ code: 'TSB001', line: 1, column: 1 }]);
  });
});

describe('the same key twice', () => {
  it('is told at each place, however many, and the first is kept', () => {
    const twice = exampleSchool()[NB].replace('{', `{ ${'"a1": "Nei.", '.repeat(3000)}`);
    const told = errorsOf(NB, twice);
    expect(told.every(({ code }) => code === 'TSB003')).toBe(true);
    expect(told.length).toBeGreaterThan(10);
    expect(told.length).toBeLessThanOrEqual(500);
  });
});

describe('texts that careless rules would read for hours', () => {
  it('are read about as fast as any other, in every string', () => {
    const time = (content: (file: SchoolFile) => string): number => {
      const start = performance.now();
      for (const file of [SCENARIO, NB, MODULE_NB, CAST, FACTS] as const)
        checkSchool({ ...exampleSchool(), [file]: content(file) });
      return performance.now() - start;
    };
    const plain = Math.min(
      ...[1, 2, 3].map(() => time((file) => all(file, 'Et ord. '.repeat(600)))),
    );
    for (const bomb of BOMBS) {
      const taken = Math.min(...[1, 2].map(() => time((file) => all(file, bomb))));
      // A rule that tries every split of five thousand letters takes thousands of times as long.
      expect(taken / plain, bomb.slice(0, 10)).toBeLessThan(40);
    }
  }, 60_000);

  const all = (file: SchoolFile, by: string): string =>
    exampleSchool()[file].replaceAll(/(?<=:\s*)"(?:[^"\\]|\\.)*"/gu, () => JSON.stringify(by));
});

describe('what looks like something and is nothing', () => {
  it.each(['\u200b', '\u00ad', '\u2060\u200d', '\u3164', '\u2800', ' \u00a0\t'])(
    'a text of %j alone is told of as empty',
    (letters) => {
      const texts = exampleSchool()[NB].replace(
        /"a1":\s*"[^"]*"/u,
        `"a1": ${JSON.stringify(letters)}`,
      );
      expect(errorsOf(NB, texts).map(({ code }) => code)).toContain('TSB027');
    },
  );

  it.each(['2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '26-01-15'])(
    'the day %s is told of',
    (day) => {
      const facts = exampleSchool()[FACTS].replace('2026-01-15', day);
      expect(errorsOf(FACTS, facts)).toHaveLength(1);
    },
  );
});
