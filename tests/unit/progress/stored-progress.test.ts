import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptKey } from '../../../src/attempt/attempt.ts';
import {
  readAttemptRow,
  readKeptRow,
  STORED_FORMAT,
} from '../../../src/progress/stored-progress.ts';
import { anAttempt } from '../../contract/progress-store.ts';

const row = (attempt: unknown, format: unknown = STORED_FORMAT) => ({
  key: 'web/a',
  format,
  id: attemptKey(anAttempt()),
  attempt,
});
const keptRow = (encounters: unknown, facts: unknown, format: unknown = STORED_FORMAT) => ({
  key: 'web/a',
  format,
  encounters,
  facts,
});

describe('readAttemptRow', () => {
  it('reads what was written', () => {
    const finished = { score: 100, ending: 'Qx' };
    expect(readAttemptRow(row(anAttempt({ finished })))).toEqual({
      isReadable: true,
      value: anAttempt({ finished }),
    });
  });

  it('refuses what no program of ours could have written', () => {
    const strange: unknown[] = [
      { ...anAttempt(), log: 'aab' },
      { ...anAttempt(), log: 'aa'.repeat(61) },
      { ...anAttempt(), log: '<b' },
      { ...anAttempt(), steps: -1 },
      { ...anAttempt(), steps: 1e9 },
      { ...anAttempt(), steps: Number.NaN },
      { ...anAttempt(), profession: 'konge' },
      { ...anAttempt(), fingerprint: 'xyz' },
      { ...anAttempt(), finished: { score: 101, ending: 'Qx' } },
      { ...anAttempt(), finished: undefined },
      { ...anAttempt(), number: 2 },
      null,
      'text',
      [],
    ];
    for (const attempt of strange)
      expect(readAttemptRow(row(attempt))).toEqual({ isReadable: false, why: 'unreadable' });
    for (const format of [0, -1, 1.5, '1', null, undefined])
      expect(readAttemptRow({ ...row(anAttempt()), format })).toMatchObject({
        why: 'unreadable',
      });
  });

  it('knows a newer program’s row, even one that looks like ours', () => {
    for (const attempt of [anAttempt(), { other: 1 }, undefined])
      expect(readAttemptRow(row(attempt, 2))).toEqual({ isReadable: false, why: 'newer' });
  });

  it('answers with a value whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readAttemptRow(anything).isReadable).toBe(false);
        expect(readAttemptRow(row(anything)).isReadable).toBe(false);
        expect(readKeptRow(anything).isReadable).toBe(false);
        expect(readKeptRow(keptRow(anything, {})).isReadable).toBe(false);
        expect(readKeptRow(keptRow(null, anything)).isReadable).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readKeptRow', () => {
  it('reads what was written', () => {
    const encounters = { m1: { best: null, endings: [] }, m2: { best: 0, endings: ['Qx'] } };
    expect(readKeptRow(keptRow(encounters, [1, 12]))).toEqual({
      isReadable: true,
      value: { encounters, facts: [1, 12] },
    });
  });

  it('refuses what is too much, before it looks at any of it', () => {
    const facts = Array.from({ length: 10_001 }, () => 1);
    let looked = false;
    Object.defineProperty(facts, 0, { get: () => (looked = true) });
    expect(readKeptRow(keptRow({}, facts)).isReadable).toBe(false);
    expect(looked).toBe(false);
    const many = Object.fromEntries(
      Array.from({ length: 501 }, (_, index) => [`m${index}`, { best: 1, endings: [] }]),
    );
    expect(readKeptRow(keptRow(many, [])).isReadable).toBe(false);
  });

  it('knows a newer program’s row', () => {
    expect(readKeptRow(keptRow({}, [], 7))).toEqual({ isReadable: false, why: 'newer' });
  });
});
