import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/scenario/limits.ts';
import { readJson } from '../../../../src/scenario/read/read-json.ts';

const codes = (content: Uint8Array | string): string[] =>
  readJson('x.json', content).problems.map(({ code }) => code);

describe('readJson', () => {
  it('gives the value and where each part of it stands', () => {
    const { document, problems } = readJson('x.json', '{\n  "a": [1,\n    { "b/c": "ø" }]\n}');
    expect(problems).toEqual([]);
    expect(document?.value).toEqual({ a: [1, { 'b/c': 'ø' }] });
    expect(document?.locate('/a/1/b~1c', 'value')).toEqual({ line: 3, column: 14 });
    expect(document?.locate('/a/1/b~1c', 'key')).toEqual({ line: 3, column: 7 });
  });

  it('points to the nearest parent of what is not there', () => {
    const { document } = readJson('x.json', '{\n  "a": { "b": 1 }\n}');
    expect(document?.locate('/a/missing/deeper', 'value')).toEqual({ line: 2, column: 3 });
    expect(document?.locate('/nothing', 'value')).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ['a comment', '{ "a": 1 // hei\n}'],
    ['a trailing comma', '{ "a": 1, }'],
    ['a byte order mark', '\ufeff{ "a": 1 }'],
    ['nothing', ''],
    ['something after the end', '{} {}'],
    ['single quotes', "{ 'a': 1 }"],
  ])('refuses %s', (_what, text) => {
    expect(codes(text)).toEqual(['TSB001']);
  });

  it('refuses a byte order mark and bytes that are not UTF-8', () => {
    expect(codes(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toEqual(['TSB001']);
    expect(codes(new Uint8Array([0x22, 0xff, 0x22]))).toEqual(['TSB001']);
  });

  it('tells where a syntax error stands', () => {
    const [problem] = readJson('x.json', '{\n  "a" 1\n}').problems;
    expect(problem).toMatchObject({ file: 'x.json', line: 2, column: 7 });
  });

  it('tells every repeated and every forbidden key and still gives the rest', () => {
    const read = readJson(
      'x.json',
      '{ "a": 1, "a": 2, "__proto__": { "x": 1 }, "b": { "b": 1, "b": 2 } }',
    );
    expect(read.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['TSB003', '/a'],
      ['TSB004', '/__proto__'],
      ['TSB003', '/b/b'],
    ]);
    expect(read.document?.value).toEqual({ a: 1, b: { b: 1 } });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('refuses a file beyond the limits in less than a second, without overflowing', () => {
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `"${index.toString(36)}":1`);
    const files = [
      '['.repeat(100_000),
      '{"a":'.repeat(100_000),
      `{${keys.join(',')}}`,
      `[${'1,'.repeat(LIMITS.values + 1)}1]`,
    ];
    const began = process.cpuUsage();
    for (const file of files) expect(codes(file)).toEqual(['TSB002']);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });

  it('takes brackets inside strings for words', () => {
    expect(codes(JSON.stringify({ a: '['.repeat(1000), b: '\\"{' }))).toEqual([]);
  });
});
