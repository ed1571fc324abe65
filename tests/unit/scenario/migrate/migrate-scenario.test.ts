import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../src/attempt/replay.ts';
import { checkScenario } from '../../../../src/scenario/check/check-scenario.ts';
import { contentHash } from '../../../../src/scenario/content-hash.ts';
import { from1To2 } from '../../../../src/scenario/migrate/1-to-2.ts';
import { migrateScenario } from '../../../../src/scenario/migrate/migrate-scenario.ts';
import { FORMAT, type Scenario } from '../../../../src/scenario/scenario.ts';
import { rewriteJson } from '../../../../src/scenario/write/rewrite-json.ts';
import { attemptAt } from '../../attempt/walk-attempt.ts';

function fixture(migration: string, name: string): string {
  return readFileSync(join(import.meta.dirname, migration, `${name}.json`), 'utf8');
}

const BEFORE = fixture('1-to-2', 'before');
const AFTER = fixture('1-to-2', 'after');

describe('a migration', () => {
  it('takes its fixture to the next format', () => {
    expect(from1To2(JSON.parse(BEFORE) as Record<string, unknown>)).toEqual(JSON.parse(AFTER));
  });

  it('has a fixture for every format there was', () => {
    const older = Array.from({ length: FORMAT - 1 }, (_, index) => `${index + 1}-to-${index + 2}`);
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true });
    expect(folders.flatMap((one) => (one.isDirectory() ? [one.name] : [])).toSorted()).toEqual(
      older,
    );
  });

  it('leaves what it cannot understand to the schema', () => {
    const reviews = [null, 'Kari', { version: 2 }, { version: '', scope: 'Språk' }];
    expect(from1To2({ meta: { format: 1, reviews } })).toEqual({
      meta: { format: 2, reviews: [null, 'Kari', {}, { scope: 'Språk' }] },
    });
    expect(from1To2({ meta: { format: 1, reviews: 'ingen' } })).toEqual({
      meta: { format: 2, reviews: 'ingen' },
    });
  });
});

describe('migrateScenario', () => {
  const old = JSON.parse(BEFORE) as Scenario;
  const present = migrateScenario(old) as Scenario;

  it('brings the oldest format to the present one', () => {
    expect(present.meta.format).toBe(FORMAT);
    expect(present).toEqual(JSON.parse(AFTER));
    expect(old).toEqual(JSON.parse(BEFORE));
  });

  it('changes a file only where the format did', () => {
    expect(rewriteJson(BEFORE, present)).toBe(AFTER);
  });

  it('gives back what has the present format, a newer one, or none', () => {
    for (const format of [FORMAT, FORMAT + 1, 0, -1, 1.5, '1', null]) {
      const value = { meta: { format } };
      expect(migrateScenario(value)).toBe(value);
    }
    for (const value of [null, 7, 'tekst', [], {}, { meta: [] }])
      expect(migrateScenario(value)).toBe(value);
  });

  it('is quite right afterwards, but for what a reviewer must say himself', () => {
    const { problems } = checkScenario({
      scenario: { file: 'scenario.json', content: BEFORE },
      texts: new Map([['nb', { file: 'nb.json', content: JSON.stringify(WORDS) }]]),
      surroundings: { people: null, facts: null, places: null, today: '2026-11-23' },
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, line }) => `${code}:${line}`)).toEqual(['TSB092:14', 'TSB092:27']);
  });

  it('takes nothing from learners: every log leads where it led', () => {
    const logs = fc.array(fc.constantFrom('aa', 'ab', 'ac', 'ad', 'zz'), { maxLength: 4 });
    fc.assert(
      fc.property(logs, fc.nat(3), (codes, steps) => {
        const attempt = attemptAt(old, { log: codes.join(''), steps, fingerprint: 'ffff' });
        const [before, after] = [replay(old, attempt), replay(present, attempt)];
        expect([after.log, after.aside, after.steps, after.line]).toEqual([
          before.log,
          before.aside,
          before.steps,
          before.line,
        ]);
        expect(after.moment.beat).toBe(before.moment.beat);
        expect(after.moment.position.memory).toEqual(before.moment.position.memory);
      }),
    );
  });

  it('leaves the hash of what was reviewed as it is', () => {
    expect(contentHash(present, WORDS)).toBe(contentHash(old, WORDS));
  });
});

const WORDS = {
  'scenario.title': 'Prøve',
  'scenario.role': 'Her er du behandler',
  'scenario.intro': 'Jonas er her.',
  'objective.kontakt': 'Skape kontakt',
  'apning.title': 'Åpningen',
  a1: 'Hei.',
  'a1.thought': 'Hm.',
  sporre: 'Hva tenker du?',
  'sporre.why': 'Det var åpent.',
  bestemme: 'Da gjør vi slik.',
  'bestemme.why': 'Det lukket litt.',
  s1: 'Ja.',
  'rette-opp': 'Beklager, det gikk fort.',
  'rette-opp.why': 'Du tok ansvar.',
  takke: 'Takk for i dag.',
  'takke.why': 'Vennlig.',
  'bra.title': 'Bra',
  'bra.text': 'Det gikk bra.',
  'darlig.title': 'Åpent',
  'darlig.text': 'Døra står på gløtt.',
};
