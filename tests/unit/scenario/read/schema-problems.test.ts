import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/scenario/problem.ts';
import { readDocument } from '../../../../src/scenario/read/read-document.ts';
import { exampleScenario, merged } from '../check/example-school.ts';

function problems(change: unknown): Problem[] {
  const text = JSON.stringify(merged(exampleScenario(), change), null, 2);
  return readDocument('scenario', 'scenario.json', text).problems;
}
const inBeat = (beat: unknown) => ({ states: { samtale: { states: { apning: beat } } } });

describe('schemaProblems', () => {
  it('finds nothing in a right scenario', () => {
    expect(problems({})).toEqual([]);
  });

  it('tells every unknown key of an object, with the nearest known one', () => {
    const found = problems({ meta: { plase: 'x', paitent: 'y' } });
    expect(found.map(({ code, pointer, says }) => [code, pointer, says.nb[1]])).toEqual([
      ['TSB005', '/meta/plase', 'Mente du «place»?'],
      ['TSB005', '/meta/paitent', 'Mente du «patient»?'],
    ]);
  });

  it('points to the key itself', () => {
    const [problem] = problems(inBeat({ entry: [] }));
    expect(problem).toMatchObject({
      code: 'TSB015',
      pointer: '/states/samtale/states/apning/entry',
      column: 11,
    });
  });

  it.each(['entry', 'exit', 'after', 'invoke'])('refuses what XState calls %s', (key) => {
    expect(problems(inBeat({ [key]: {} })).map(({ code }) => code)).toEqual(['TSB015']);
  });

  it('takes a choice that happens to be called like a key of XState for a choice', () => {
    const found = problems(inBeat({ on: { after: { target: 'svar', meta: { code: 'xx' } } } }));
    expect(found).toEqual([]);
  });

  it('refuses transitions that are a string or a list, and wildcards', () => {
    expect(problems(inBeat({ on: { a: 'svar' } })).map(({ code }) => code)).toEqual(['TSB011']);
    expect(problems(inBeat({ on: { a: [] } })).map(({ code }) => code)).toEqual(['TSB011']);
    expect(problems(inBeat({ on: { '*': { target: 'svar' } } })).map(({ code }) => code)).toEqual([
      'TSB015',
    ]);
  });

  it('tells of several mistakes of several kinds at once', () => {
    const found = problems({
      id: 'Første',
      meta: { status: 'ferdig', place: null },
      states: { Rad: {}, rad: { onDone: 'samtale' } },
    });
    expect(found.map(({ code }) => code).toSorted()).toEqual([
      'TSB006',
      'TSB007',
      'TSB008',
      'TSB008',
      'TSB011',
    ]);
    expect(found.find(({ pointer }) => pointer === '/id')?.says.nb[1]).toContain('«forste»');
  });
});
