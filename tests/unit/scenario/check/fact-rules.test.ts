import { describe, expect, it } from 'vitest';
import { type Change, checkExample, codesOf, EXAMPLE_DAY } from './example-school.ts';

const found = (change: Change): string[] => codesOf(checkExample(change));
const places = (change: Change): string[] =>
  checkExample(change).map(({ code, file, pointer }) => `${code} ${file} ${pointer}`);
const inApning = (choice: string, meta: object): unknown => ({
  states: { samtale: { states: { apning: { on: { [choice]: { meta } } } } } },
});
const fact = (f12: object): Change => ({ facts: { facts: { f12 } } });
const f13 = {
  sources: [{ title: 'En til', publisher: 'Utgiver', year: null }],
  // Not null: in a merge patch that deletes.
  flag: 'legal',
  retrieved: '2026-01-15',
  themes: [],
};

describe('assessedObjectives', () => {
  it('wants a choice with a quality: a question to a colleague assesses nobody', () => {
    const scenario = inApning('hva-er-viktig', { objective: null }) as Record<string, unknown>;
    expect(found({ scenario })).toEqual(['TSB087']);
    expect(found({ scenario: inApning('skjema-forst', { objective: 'relasjon' }) })).toEqual([]);
    const consult = {
      states: {
        samtale: {
          states: {
            apning: {
              on: {
                'hva-er-viktig': { meta: { objective: null } },
                'spor-anne': { meta: { objective: 'relasjon' } },
              },
            },
          },
        },
      },
    };
    expect(found({ scenario: consult })).toEqual(['TSB087']);
  });

  it('names the objective at its place in the list', () => {
    const change = {
      scenario: { meta: { objectives: ['relasjon', 'tvil'] } },
      texts: { 'objective.tvil': 'Utforske tvilen' },
    };
    expect(places(change)).toEqual(['TSB087 01/scenario.json /meta/objectives/1']);
  });
});

describe('metFacts', () => {
  const other: Change = { facts: { facts: { f13 } }, moduleTexts: { 'fact.13': 'En ting til.' } };

  it('tells a source that nobody can meet, and takes «learn» for meeting', () => {
    expect(places({ ...other, scenario: { meta: { sources: ['f12', 'f13'] } } })).toEqual([
      'TSB088 01/scenario.json /meta/sources/1',
    ]);
    // The colleague’s words still teach it.
    expect(found({ scenario: inApning('hva-er-viktig', { facts: null }) })).toEqual([]);
  });

  it('tells words in the module for a fact that no conversation names', () => {
    expect(places(other)).toEqual(['TSB088 modul/nb.json /fact.13']);
    // Words for a fact that nobody knows are another mistake.
    expect(found({ moduleTexts: { 'fact.13': 'En ting til.' } })).toEqual([]);
  });

  it('leaves a fact that does not exist to its own problem', () => {
    expect(found({ scenario: { meta: { sources: ['f12', 'f99'] } } })).toEqual(['TSB035']);
  });
});

describe('agedFacts', () => {
  it('tells an outdated and a superseded fact, once each, where it is first named', () => {
    expect(places(fact({ flag: 'outdated' }))).toEqual(['TSB089 01/scenario.json /meta/sources/0']);
    expect(places(fact({ flag: 'superseded', validUntil: '2020-01-01' }))).toEqual([
      'TSB089 01/scenario.json /meta/sources/0',
    ]);
    expect(found(fact({ flag: 'legal' }))).toEqual([]);
  });

  it('lets an old figure stand whose words say the year, but nothing that was superseded', () => {
    const dated = { 'fact.12': 'I 2014 sa hver tredje at det første møtet avgjorde.' };
    expect(found({ ...fact({ flag: 'outdated' }), moduleTexts: dated })).toEqual([]);
    expect(found({ ...fact({ flag: 'superseded' }), moduleTexts: dated })).toEqual(['TSB089']);
    const numbered = { 'fact.12': 'Av 20140 spurte sa hver tredje det.' };
    expect(found({ ...fact({ flag: 'outdated' }), moduleTexts: numbered })).toEqual(['TSB089']);
  });

  it('finds a fact that is only met, never a source', () => {
    const scenario = { meta: { sources: [] } };
    const [problem = ''] = places({ ...fact({ flag: 'outdated' }), scenario });
    expect(problem).toBe(
      'TSB089 01/scenario.json /states/samtale/states/apning/on/hva-er-viktig/meta/facts/0',
    );
  });

  it('lets a fact hold on its last day and not on the next', () => {
    expect(found(fact({ validUntil: EXAMPLE_DAY }))).toEqual([]);
    expect(found(fact({ validUntil: '2026-11-22' }))).toEqual(['TSB090']);
    expect(found(fact({ validUntil: 'i morgen' }))).toEqual(['TSB007']);
  });

  it('lets an old fact be that nobody uses', () => {
    expect(found({ facts: { facts: { f13: { ...f13, flag: 'superseded' } } } })).toEqual([]);
  });
});

describe('agedScenario', () => {
  it.each([
    [EXAMPLE_DAY, 'utkast', []],
    ['2026-11-22', 'utkast', ['TSB090']],
    ['2026-11-22', 'utløpt', ['TSB066']],
  ])('valid until %s and «%s»', (validUntil, status, codes) => {
    expect(found({ scenario: { meta: { validUntil, status } } })).toEqual(codes);
  });
});
