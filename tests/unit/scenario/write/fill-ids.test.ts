import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../../src/scenario/check/check-scenario.ts';
import { fillIds, type FilledFiles } from '../../../../src/scenario/write/fill-ids.ts';
import type { Refusal } from '../../../../src/scenario/write/read-for-writing.ts';
import { randomScenario } from '../random-scenario.ts';

const example = join(
  import.meta.dirname,
  '../../../../docs/problems/eksempel/modul/01-forste-samtale',
);
const SCENARIO = readFileSync(join(example, 'scenario.json'), 'utf8');
const NB = readFileSync(join(example, 'texts/nb.json'), 'utf8');

interface Texts {
  scenario?: string;
  nb?: string | null;
  en?: string;
  codes?: string;
}

function fill({ scenario = SCENARIO, nb = NB, en, codes }: Texts = {}): FilledFiles {
  const texts = Object.entries({ nb, en }).flatMap(([language, content]) =>
    typeof content === 'string'
      ? [[language, { file: `texts/${language}.json`, content }] as const]
      : [],
  );
  return fillIds({
    scenario: { file: 'scenario.json', content: scenario },
    texts: new Map(texts),
    codes: codes === undefined ? null : { file: 'codes.json', content: codes },
  });
}

/** What was filled in; fails where it was refused. */
function filled(texts: Texts) {
  const result = fill(texts);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  const nb = result.texts.get('nb') ?? '';
  const en = result.texts.get('en') ?? '';
  return { ...result, nb, en, again: { scenario: result.scenario, nb } };
}

function refusals(texts: Texts): Refusal[] {
  const result = fill(texts);
  return result.ok ? [] : result.refusals;
}

const without = (text: string, ...parts: string[]): string =>
  parts.reduce((rest, part) => {
    expect(rest).toContain(part);
    return rest.replace(part, '');
  }, text);
const changed = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

const LEDGER = `{
  "format": 1,
  "codes": {
    "aa": "hva-er-viktig",
    "ab": "skjema-forst",
    "af": "rammene-forst",
    "ac": "spor-anne",
    "ad": "begynn-pa-nytt",
    "ae": "takk-for-i-dag"
  }
}
`;

describe('fillIds', () => {
  it('changes nothing in what is whole, and makes the ledger', () => {
    const result = filled({});
    expect(result.scenario).toBe(SCENARIO);
    expect(result.nb).toBe(NB);
    expect(result.codes).toBe(LEDGER);
    expect(result.done).toEqual([{ what: 'noted', count: 6 }]);
    expect(filled({ codes: LEDGER }).done).toEqual([]);
  });

  it('gives a line the next free name of its beat, first in the line, and touches nothing else', () => {
    const scenario = without(SCENARIO, '"id": "b1", ');
    const result = filled({ scenario, nb: changed(NB, '"b1"', '"svar-1"') });
    expect(result.done[0]).toEqual({ what: 'id', id: 'svar-2', beat: 'svar' });
    expect(result.scenario).toBe(changed(SCENARIO, '"id": "b1", ', '"id": "svar-2", '));
  });

  it('gives a choice a code that nobody ever had, first in its meta', () => {
    const scenario = without(SCENARIO, '"code": "ab", ');
    const result = filled({
      scenario,
      codes: without(LEDGER, '    "ab": "skjema-forst",\n').replace(
        '"ae"',
        '"ag": "borte",\n    "ae"',
      ),
    });
    expect(result.done).toContainEqual({
      what: 'code',
      choice: 'skjema-forst',
      code: 'ab',
      isKnown: false,
    });
    const other = filled({
      scenario,
      codes: changed(LEDGER, '"ab": "skjema-forst"', '"ab": "noe-annet"'),
    });
    // «ab» was another’s, «ac» to «af» are in use; «ab» is retired now, since nobody has it.
    expect(other.scenario).toContain('{ "code": "ag", "quality": "poor"');
    expect(other.scenario).toContain('"retired": ["zz", "ab"]');
  });

  it('gives a choice back the code that it lost', () => {
    const result = filled({ scenario: without(SCENARIO, '"code": "af", '), codes: LEDGER });
    expect(result.scenario).toBe(SCENARIO);
    expect(result.codes).toBe(LEDGER);
    expect(result.done).toEqual([
      { what: 'code', choice: 'rammene-forst', code: 'af', isKnown: true },
    ]);
  });

  it('makes a meta for a choice that has none', () => {
    const scenario = changed(
      SCENARIO,
      ',\n              "meta": { "code": "ae", "quality": "fair", "skill": "summary" }',
      '',
    );
    expect(filled({ scenario }).scenario).toBe(
      changed(
        SCENARIO,
        '"meta": { "code": "ae", "quality": "fair", "skill": "summary" }',
        '"meta": { "code": "ae" }',
      ),
    );
  });

  it('retires the code of a choice that is gone, and remembers it', () => {
    const start = SCENARIO.indexOf('            "takk-for-i-dag"');
    const end = SCENARIO.indexOf('          }\n        },\n        "tilbake"');
    const scenario = `${SCENARIO.slice(0, start).trimEnd().replace(/,$/u, '')}\n${SCENARIO.slice(end)}`;
    const result = filled({ scenario, codes: LEDGER });
    expect(result.scenario).toBe(changed(scenario, '["zz"]', '["zz", "ae"]'));
    expect(result.codes).toBe(LEDGER);
    expect(result.done).toEqual([{ what: 'retired', code: 'ae', choice: 'takk-for-i-dag' }]);
  });

  it('takes words written in place, and puts them where the scenario has them', () => {
    const scenario = changed(
      changed(
        SCENARIO,
        '{ "id": "b1", "speaker": "jonas", "mood": "tired" }',
        '{ "speaker": "jonas", "text": "Ja, ja.", "mood": "tired", "thought": "Aldri i livet.", "note": "ser ut" }, { "speaker": "jonas", "text": "Eller «nei»." }',
      ),
      '"quality": "fair", "skill": "summary" }',
      '"quality": "fair", "skill": "summary", "why": "Kort." }, "text": "Takk!"',
    );
    const nb = without(
      NB,
      '  "b1": "Ja, ja. Dere har vel deres måte å gjøre det på.",\n',
      '  "takk-for-i-dag": "Takk for at du kom i dag.",\n',
      '  "takk-for-i-dag.why": "Vennlig, men han fikk ikke sagt sitt.",\n',
    );
    const result = filled({ scenario, nb });
    expect(result.scenario).toContain(
      '[{ "id": "svar-1", "speaker": "jonas", "mood": "tired", "thought": true }, { "id": "svar-2", "speaker": "jonas" }]',
    );
    expect(result.scenario).toContain(
      '"meta": { "code": "ae", "quality": "fair", "skill": "summary" }\n',
    );
    expect(result.nb).toBe(
      changed(
        changed(
          nb,
          '  "begynn-pa-nytt":',
          '  "svar-1": "Ja, ja.",\n  "svar-1.note": "ser ut",\n  "svar-1.thought": "Aldri i livet.",\n  "svar-2": "Eller «nei».",\n  "begynn-pa-nytt":',
        ),
        '  "r1":',
        '  "takk-for-i-dag": "Takk!",\n  "takk-for-i-dag.why": "Kort.",\n  "r1":',
      ),
    );
  });

  it('makes the first language’s file where there is none', () => {
    const scenario = changed(SCENARIO, '{ "id": "r1", ', '{ "id": "r1", "text": "Vent litt.", ');
    expect(filled({ scenario, nb: null }).nb).toBe('{\n  "r1": "Vent litt."\n}\n');
  });

  it('refuses everything when a key holds other words, and says where', () => {
    const scenario = changed(SCENARIO, '{ "id": "r1", ', '{ "id": "r1", "text": "Vent litt.", ');
    const [refusal, ...others] = refusals({ scenario });
    expect(others).toEqual([]);
    expect(refusal).toMatchObject({ file: 'scenario.json', line: 86, code: null });
    expect(refusal?.says.nb[0]).toBe('«r1» har allerede andre ord i nb.json enn de som står her.');
  });

  it('takes out words that stand in both places', () => {
    const words = '"text": "Skjemaet kan vente. Han kan kanskje ikke det.", ';
    const scenario = changed(SCENARIO, '{ "id": "r1", ', `{ "id": "r1", ${words}`);
    const result = filled({ scenario });
    expect(result.scenario).toBe(SCENARIO);
    expect(result.nb).toBe(NB);
  });

  it('finishes what was broken off between two files', () => {
    const scenario = changed(SCENARIO, '{ "id": "r1", ', '{ "text": "Vent litt.", ');
    const { again } = filled({ scenario });
    const result = filled({ scenario, nb: again.nb });
    expect(result.scenario).toBe(again.scenario);
    expect(result.nb).toBe(again.nb);
  });

  it('never gives a line a name that a translation still has words under', () => {
    const scenario = without(SCENARIO, '"id": "b1", ');
    const result = filled({ scenario, en: '{ "svar-1": "Old words." }' });
    expect(result.done[0]).toEqual({ what: 'id', id: 'svar-2', beat: 'svar' });
  });

  it('keeps an id within forty characters', () => {
    const long = `b${'e'.repeat(38)}t`;
    const scenario = without(SCENARIO.replaceAll('"svar"', `"${long}"`), '"id": "b1", ');
    expect(filled({ scenario }).done[0]).toMatchObject({ id: `b${'e'.repeat(37)}-1` });
  });

  it('moves translations to the new name of a line, a choice and a state', () => {
    const scenario = changed(
      changed(SCENARIO, '{ "id": "r1", ', '{ "id": "rad-1", "was": ["r1"], '),
      '"code": "ae"',
      '"code": "ae", "was": ["farvel"]',
    );
    const en =
      '{ "farvel": "Goodbye.", "r1": "It can wait.", "farvel.why": "Kind.", "takk-for-i-dag.why": "Kinder." }';
    const result = filled({ scenario, nb: NB, en });
    expect(result.en).toBe(
      '{ "takk-for-i-dag": "Goodbye.", "rad-1": "It can wait.", "farvel.why": "Kind.", "takk-for-i-dag.why": "Kinder." }',
    );
    expect(result.nb).toBe(changed(NB, '"r1":', '"rad-1":'));
    expect(result.done.filter(({ what }) => what === 'renamed')).toEqual([
      { what: 'renamed', language: 'nb', from: 'r1', to: 'rad-1' },
      { what: 'renamed', language: 'en', from: 'farvel', to: 'takk-for-i-dag' },
      { what: 'renamed', language: 'en', from: 'r1', to: 'rad-1' },
    ]);
  });

  it('leaves a text alone whose former id something else bears today', () => {
    const scenario = changed(SCENARIO, '{ "id": "r1", ', '{ "id": "r1", "was": ["b1"], ');
    const result = filled({ scenario, nb: NB.replace('"r1"', '"r2"') });
    expect(result.done.filter(({ what }) => what === 'renamed')).toEqual([]);
  });

  it('gives a choice that bears the name of a deleted one a code of its own', () => {
    const scenario = changed(without(SCENARIO, '"code": "ae", '), '["zz"]', '["zz", "ae"]');
    const result = filled({ scenario, codes: LEDGER });
    expect(result.done[0]).toEqual({
      what: 'code',
      choice: 'takk-for-i-dag',
      code: 'ag',
      isKnown: false,
    });
    expect(filled({ scenario: result.scenario, codes: result.codes ?? '' }).done).toEqual([]);
  });

  it('lets the ledger follow a choice to its new name', () => {
    const scenario = changed(
      SCENARIO.replaceAll('takk-for-i-dag', 'farvel'),
      '"code": "ae"',
      '"code": "ae", "was": ["takk-for-i-dag"]',
    );
    const { codes, scenario: after } = filled({ scenario, codes: LEDGER });
    expect(codes).toBe(changed(LEDGER, '"takk-for-i-dag"', '"farvel"'));
    expect(after).toBe(scenario);
  });

  it('keeps Windows line ends and tabs', () => {
    const windows = (text: string): string => text.replaceAll('  ', '\t').replaceAll('\n', '\r\n');
    const scenario = changed(SCENARIO, '{ "id": "r1", ', '{ "text": "Vent litt.", ');
    const plain = filled({ scenario });
    const result = filled({ scenario: windows(scenario), nb: windows(NB) });
    expect(result.scenario).toBe(windows(plain.scenario));
    expect(result.nb).toBe(windows(plain.nb));
    expect(result.codes).toBe(plain.codes?.replaceAll('\n', '\r\n'));
  });

  it.each([
    ['no JSON', { scenario: '{ "id": ' }, 'TSB001'],
    ['a key twice', { scenario: '{ "id": "a", "id": "b" }' }, 'TSB003'],
    ['a forbidden key', { scenario: '{ "__proto__": {} }' }, 'TSB004'],
    ['a list', { scenario: '[]' }, 'TSB007'],
    ['a newer format', { scenario: SCENARIO.replace('"format": 2', '"format": 3') }, 'TSB095'],
    ['texts that are no JSON', { nb: '{' }, 'TSB001'],
    ['texts that are a list', { nb: '[]' }, null],
    ['a translation that is no JSON', { en: '' }, 'TSB001'],
    ['a broken ledger', { codes: '{ "format": 1, "codes": [] }' }, null],
    ['a ledger of a newer format', { codes: '{ "format": 2, "codes": {} }' }, 'TSB095'],
    [
      'a code that was changed',
      { scenario: SCENARIO.replace('"ae"', '"ax"'), codes: LEDGER },
      'TSB075',
    ],
  ])('refuses %s', (_what, texts, code) => {
    expect(refusals(texts).map((refusal) => refusal.code)).toEqual([code]);
  });

  it('mends whatever lacks ids and codes, once and for all', () => {
    fc.assert(
      fc.property(randomScenario, fc.infiniteStream(fc.boolean()), (scenario, drop) => {
        const bare = JSON.stringify(scenario, (key, value: unknown) =>
          (key === 'lines' || key === 'meta') && drop.next().value ? stripped(value) : value,
        );
        const first = filled({ scenario: bare, nb: '{}' });
        const { document, problems } = checkScenario({
          scenario: { file: 's', content: first.scenario },
          texts: new Map(),
          surroundings: { people: null, facts: null, places: null, today: '2026-01-01' },
        });
        const codes = problems.map(({ code }) => code);
        expect(codes).not.toContain('TSB006');
        expect(codes).not.toContain('TSB009');
        expect(codes).not.toContain('TSB045');
        expect(codes).not.toContain('TSB046');
        expect(document).not.toBeNull();
        const second = filled({
          ...first.again,
          ...(first.codes !== null && { codes: first.codes }),
        });
        expect(second.scenario).toBe(first.scenario);
        expect(second.nb).toBe(first.nb);
        expect(second.codes).toBe(first.codes);
        expect(second.done).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Lines without their ids, or a meta without its code. */
function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  const { id: _id, code: _code, ...rest } = value as Record<string, unknown>;
  return rest;
}
