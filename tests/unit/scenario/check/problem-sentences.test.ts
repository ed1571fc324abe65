import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Problem, PROBLEMS } from '../../../../src/scenario/problem.ts';
import { readJson } from '../../../../src/scenario/read/read-json.ts';
import { type Change, checkExample, exampleScenario, problemPages } from './example-school.ts';
import { sentenceFaults } from './sentence-faults.ts';

const faultsIn = (problems: readonly Problem[]): string[] => problems.flatMap(sentenceFaults);

describe('the sentences of problems', () => {
  const pages = readdirSync(problemPages).filter((name) => /^TSB\d{3}\.md$/.test(name));

  it.each(pages)('are one each, the same in two languages, on the page %s', (name) => {
    const page = readFileSync(join(problemPages, name), 'utf8');
    const examples = [...page.matchAll(/^```json (fil|endring)\n([\s\S]*?)\n```$/gm)];
    expect(examples.length).toBeGreaterThan(0);
    const problems = examples.flatMap(([, kind, body = '']) =>
      kind === 'fil'
        ? readJson('fil.json', body).problems
        : checkExample(JSON.parse(body) as Change),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(faultsIn(problems)).toEqual([]);
  });

  it.each([
    '{ "a": 1, }',
    '[1, 2, ]',
    '{ "a": 1,, "b": 2 }',
    '{ "a": 1\n "b": 2 }',
    '{ "a": "hei,\n "b": 2 }',
    '{ "a" 1 }',
    '{ "a": 1',
    '{ "a": [1, 2',
    '{ “a”: 1 }',
    '{ "a": hei }',
    '{ "a": "han sa "hei" til" }',
    '{ "a": True }',
    '{ "a": 1 // hm\n}',
    '{ "a": 1. }',
    '{ "a": 0,5 }',
    '{ "a": −5 }',
    '{ "a": }',
    '{ "a": 1 }}',
    '{ "a": "\\q" }',
    '{ "a": "\\u12" }',
    '{ "a": "x\ty" }',
    '{ "a": 1; }',
    '',
    '\ufeff{}',
    `"${'x'.repeat(2_000_001)}"`,
    '['.repeat(257),
    `[${'1,'.repeat(50_001)}1]`,
    `{"${'k'.repeat(101)}":1}`,
    `["${'s'.repeat(5001)}"]`,
    '[1e999]',
  ])('hold for the file %#', (text) => {
    const { problems } = readJson('fil.json', text);
    expect(problems).toHaveLength(1);
    expect(faultsIn(problems)).toEqual([]);
  });

  it('hold whatever stands in the place of any part of a scenario', () => {
    const found = new Set<string>();
    const codes = new Set<string>();
    for (const path of pathsIn(exampleScenario()))
      for (const value of [null, [], 5, 'Ånd og', { a: 1 }]) {
        const problems = checkExample({ scenario: patchAt(path, value) });
        for (const { code } of problems) codes.add(code);
        for (const fault of faultsIn(problems)) found.add(fault);
      }
    expect([...found]).toEqual([]);
    expect(codes.size).toBeGreaterThan(20);
  });
});

describe('the titles of problems', () => {
  it.each(Object.entries(PROBLEMS))('%s has one in each language', (_code, { title }) => {
    expect(title.nb).toMatch(/^[\p{Lu}«].*[^.]$/u);
    expect(title.en).toMatch(/^[\p{Lu}«].*[^.]$/u);
    expect(title.en).not.toBe(title.nb);
  });
});

/** The paths of all parts that lie in objects: a merge patch replaces lists whole. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map((rest) => [key, ...rest]),
  ]);
}

function patchAt(path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  return key === undefined ? value : { [key]: patchAt(rest, value) };
}
