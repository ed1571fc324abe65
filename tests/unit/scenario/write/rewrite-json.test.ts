import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewriteJson } from '../../../../src/scenario/write/rewrite-json.ts';

const project = join(import.meta.dirname, '../../../..');
const shipped = readFileSync(
  join(project, 'scenarios/ny-i-tsb/02-forste-samtale/scenario.json'),
  'utf8',
);

/** Few keys, so that two values share many of them. */
const key = fc.constantFrom('a', 'b', 'c', 'd', 'æ "');
const { value: anyJson } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 1.5, '', 'ord', 'to\nlinjer', '\u{1f600}'),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
}));

/** Ways in which people and programs write the same value. */
const layouts: ((value: unknown) => string)[] = [
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 2),
  (value) => `${JSON.stringify(value, null, '\t')}\n`,
  (value) => JSON.stringify(value, null, 4).replaceAll('\n', '\r\n'),
  (value) => JSON.stringify(value, null, 1).replaceAll(/\n\s*/gu, ' '),
];

describe('rewriteJson', () => {
  it('makes a text mean the value, whatever both are, in every layout', () => {
    fc.assert(
      fc.property(anyJson, anyJson, fc.constantFrom(...layouts), (before, after, layout) => {
        expect(JSON.parse(rewriteJson(layout(before), after))).toEqual(after);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves a text that means the value as it is, byte for byte', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(...layouts), (value, layout) => {
        const text = layout(value);
        expect(rewriteJson(text, structuredClone(value))).toBe(text);
      }),
    );
    expect(rewriteJson(shipped, JSON.parse(shipped))).toBe(shipped);
  });

  it('keeps numbers and strings as they were written', () => {
    const text = '{ "a": 1.50, "b": "\\u00e6", "c": 1e2 }';
    expect(rewriteJson(text, { a: 1.5, b: 'æ', c: 100, d: 1 })).toBe(
      '{ "a": 1.50, "b": "\\u00e6", "c": 1e2, "d": 1 }',
    );
  });

  it.each([
    ['an object on one line', '{ "b": 1 }', { a: 0, b: 1, c: [] }, '{ "a": 0, "b": 1, "c": [] }'],
    ['one without spaces', '{"b":1}', { a: 0, b: 1 }, '{"a":0,"b":1}'],
    [
      'one entry a line',
      '{\n  "b": 1\n}\n',
      { a: 0, b: 1, c: 2 },
      '{\n  "a": 0,\n  "b": 1,\n  "c": 2\n}\n',
    ],
    ['Windows line ends', '{\r\n\t"b": 1\r\n}', { b: 1, c: 2 }, '{\r\n\t"b": 1,\r\n\t"c": 2\r\n}'],
    ['a list', '["aa", "ab"]', ['aa', 'ab', 'ac'], '["aa", "ab", "ac"]'],
    ['an empty list', '{ "a": [] }', { a: ['x'] }, '{ "a": ["x"] }'],
    ['an empty file', '{}\n', { a: 'x', b: 'y' }, '{\n  "a": "x",\n  "b": "y"\n}\n'],
    [
      'something long',
      '{\n  "a": 1\n}',
      { a: 1, b: { c: 'x'.repeat(60), d: 'y'.repeat(60) } },
      `{\n  "a": 1,\n  "b": {\n    "c": "${'x'.repeat(60)}",\n    "d": "${'y'.repeat(60)}"\n  }\n}`,
    ],
  ])('adds to %s as it is written', (_what, text, value, expected) => {
    expect(rewriteJson(text, value)).toBe(expected);
  });

  it.each([
    ['the first', { b: 2, c: 3 }, '{\n  "b": 2,\n  "c": 3\n}'],
    ['one in the middle', { a: 1, c: 3 }, '{\n  "a": 1,\n  "c": 3\n}'],
    ['the last', { a: 1, b: 2 }, '{\n  "a": 1,\n  "b": 2\n}'],
    ['one, and adds in its place', { a: 1, x: 0, c: 3 }, '{\n  "a": 1,\n  "x": 0,\n  "c": 3\n}'],
    ['the last, and adds', { a: 1, b: 2, x: 0 }, '{\n  "a": 1,\n  "b": 2,\n  "x": 0\n}'],
    ['the first, and adds', { x: 0, b: 2, c: 3 }, '{\n  "x": 0,\n  "b": 2,\n  "c": 3\n}'],
  ])('takes out %s, and leaves no line behind', (_what, value, expected) => {
    expect(rewriteJson('{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', value)).toBe(expected);
  });

  it('takes items out of a list', () => {
    expect(rewriteJson('["a",  "b",  "c", "d"]', ['a', 'd'])).toBe('["a",  "d"]');
  });
});
