import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../../../src/scenario/check/check-context.ts';
import { checkScenario } from '../../../../src/scenario/check/check-scenario.ts';
import { editedDocument, openRecheck } from '../../../../src/scenario/check/recheck.ts';
import { exampleScenario, exampleTexts, merged } from './example-school.ts';

const surroundings: CheckContext['surroundings'] = {
  people: null,
  facts: null,
  places: null,
  today: '2026-01-01',
};
const edit = (scenario: unknown, texts: unknown) => ({
  scenario: editedDocument('scenario.json', scenario),
  texts: new Map([['nb', editedDocument('nb.json', texts)]]),
  surroundings,
});

describe('a check while somebody writes', () => {
  const wrong = merged(exampleScenario(), {
    states: { samtale: { states: { apning: { on: { 'hva-er-viktig': { target: 'svaret' } } } } } },
  });

  it('tells what a check of the files tells, walking aside', () => {
    const recheck = openRecheck();
    const told = recheck(edit(wrong, exampleTexts())).map(({ code, pointer }) => [code, pointer]);
    const file = checkScenario({
      scenario: { file: 'scenario.json', content: JSON.stringify(wrong) },
      texts: new Map([['nb', { file: 'nb.json', content: JSON.stringify(exampleTexts()) }]]),
      surroundings,
    });
    expect(told).toEqual(
      expect.arrayContaining(file.problems.map(({ code, pointer }) => [code, pointer])),
    );
    expect(told).toHaveLength(file.problems.length);
    expect(told.map(([code]) => code)).toContain('TSB010');
  });

  it('tells nothing any more when it has been mended, and the same again when it is broken again', () => {
    const recheck = openRecheck();
    const first = recheck(edit(wrong, exampleTexts()));
    expect(recheck(edit(exampleScenario(), exampleTexts()))).toEqual([]);
    expect(recheck(edit(wrong, exampleTexts()))).toEqual(first);
  });

  it('tells of a file of texts anew only when it is another document', () => {
    const recheck = openRecheck();
    const good = edit(exampleScenario(), exampleTexts());
    const bad = edit(exampleScenario(), { ...exampleTexts(), a1: '<b>Hei</b>' });
    expect(recheck(good)).toEqual([]);
    expect(recheck(bad).map(({ code }) => code)).toContain('TSB029');
    expect(recheck({ ...bad, texts: good.texts })).toEqual([]);
  });

  it('survives whatever is written', () => {
    const recheck = openRecheck();
    for (const value of [null, 7, 'x', [], { states: 3 }, { states: { a: { on: [] } } }])
      expect(recheck(edit(value, value)).length).toBeGreaterThan(0);
  });
});
