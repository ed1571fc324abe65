import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Limit, LIMITS } from '../../../../src/scenario/limits.ts';
import { readJson } from '../../../../src/scenario/read/read-json.ts';

/** The limit that a file goes beyond: null where it is read, and where it is refused for something else. */
function limitOf(content: Uint8Array | string): Limit | null {
  const { problems } = readJson('fil.json', content);
  expect(problems.length).toBeLessThanOrEqual(1);
  return problems[0]?.limit ?? null;
}

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const values = (count: number): string => `[${Array.from({ length: count - 1 }, () => 1).join()}]`;
const spaced = (bytes: number): string => `{}${' '.repeat(bytes - 2)}`;

describe('the limits of a file', () => {
  it.each<[Limit, string, string]>([
    ['bytes', spaced(LIMITS.bytes), spaced(LIMITS.bytes + 1)],
    ['depth', nested(LIMITS.depth), nested(LIMITS.depth + 1)],
    ['values', values(LIMITS.values), values(LIMITS.values + 1)],
    ['key', `{"${'k'.repeat(LIMITS.key)}":1}`, `{"${'k'.repeat(LIMITS.key + 1)}" :1}`],
    ['string', `["${'s'.repeat(LIMITS.string)}"]`, `["${'s'.repeat(LIMITS.string + 1)}"]`],
    ['number', `[${'1'.repeat(LIMITS.number)}]`, `[${'1'.repeat(LIMITS.number + 1)}]`],
  ])('let through what is just inside «%s», and say which one fired', (limit, inside, outside) => {
    expect(readJson('fil.json', inside).problems).toEqual([]);
    expect(limitOf(outside)).toBe(limit);
    expect(readJson('fil.json', outside)).toMatchObject({
      document: null,
      problems: [{ code: 'TSB002' }],
    });
  });

  it('are held where they are passed: the place is told', () => {
    const long = `{\n  "a": 1,\n  "${'k'.repeat(200)}": 1\n}`;
    expect(readJson('fil.json', long).problems).toMatchObject([{ line: 3, column: 3 }]);
  });

  it('hold for 100,000 levels, a million states and a hundred megabytes', () => {
    expect(limitOf('['.repeat(100_000))).toBe('depth');
    expect(limitOf('{"a":'.repeat(100_000))).toBe('depth');
    const states = Array.from({ length: 1_000_000 }, (_, at) => `"s${at.toString(36)}":{}`);
    expect(limitOf(`{"states":{${states.join()}}}`)).toBe('bytes');
    const short = Array.from({ length: 200_000 }, (_, at) => `"${at.toString(36)}":{}`);
    expect(limitOf(`{"states":{${short.join()}}}`)).toBe('values');
    expect(limitOf(new Uint8Array(100_000_000))).toBe('bytes');
  });

  it('refuse a file that is too large by its size alone, without looking into it', () => {
    const unreadable = {
      byteLength: LIMITS.bytes + 1,
      get buffer(): never {
        throw new Error('it was looked into');
      },
    } as unknown as Uint8Array;
    expect(limitOf(unreadable)).toBe('bytes');
  });

  it('count no brackets, and end no strings, inside strings', () => {
    const text = JSON.stringify({ a: '[{'.repeat(1000), b: '\\"{', 'c"[': '\\' });
    expect(readJson('fil.json', text).problems).toEqual([]);
  });

  it('leave an ordinary slip to the parser', () => {
    // Without the closing mark, all that follows would be one string.
    const forgotten = `{\n  "a": "hei,\n${'  "b": 1,\n'.repeat(2000)}  "c": 2\n}`;
    expect(readJson('fil.json', forgotten).problems).toMatchObject([
      { code: 'TSB001', line: 2, column: 8 },
    ]);
  });

  it('refuse numbers that no program can count with, and no others', () => {
    for (const number of ['1e999', '-1e999', '1e400', '0.1e1000'])
      expect(limitOf(`[${number}]`), number).toBe('number');
    for (const number of ['1e308', '-0', '0.1', '5e-324', '1e-400', '-1.7976931348623157e+308'])
      expect(readJson('fil.json', `[${number}]`).problems, number).toEqual([]);
    for (const number of ['0.1+', '1e', '+1', '.5', '0x10', '1_000', 'NaN', '- 1', '01'])
      expect(readJson('fil.json', `[${number}]`).problems, number).toMatchObject([
        { code: 'TSB001' },
      ]);
  });

  it('take what is no JSON at all for what it is, whatever it consists of', () => {
    for (const sign of ['"', ':', ',', '}', ']', '@', '/', '/**/', '1 ', '"a" ', 'true ', '\n'])
      expect(readJson('fil.json', sign.repeat(20_000)).problems, sign).toHaveLength(1);
  });
});

describe('the page about the format', () => {
  const page = readFileSync(
    join(import.meta.dirname, '../../../../docs/scenario-format.md'),
    'utf8',
  );

  it('states every limit as the program has it', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm)].map(([, name, most = '']) => [
      name,
      Number(most.replaceAll(',', '')),
    ]);
    expect(Object.fromEntries(rows)).toEqual(LIMITS);
  });
});
