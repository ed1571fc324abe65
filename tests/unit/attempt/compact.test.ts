import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compacted,
  decodeCompact,
  encodeCompact,
  type EncounterCodes,
} from '../../../src/attempt/compact.ts';
import { mergeProgress } from '../../../src/attempt/merge.ts';
import { noProgress, type Progress } from '../../../src/attempt/progress.ts';
import { CODES, randomAttempt, randomProgress } from './random-progress.ts';

const RUNS = { numRuns: 500 };

function decoded(text: string, codes: EncounterCodes = CODES): Progress {
  const read = decodeCompact(text, codes);
  if (!read.ok) throw new Error(`refused as ${read.reason}`);
  return read.progress;
}

/** One learner's progress that uses every part of the form. */
const example: Progress = {
  attempts: [
    {
      scenario: 'forste-samtale',
      number: 3,
      device: 'abc',
      profession: 'annet',
      fingerprint: '0a1b',
      log: 'aaab',
      steps: 0,
      finished: null,
    },
    {
      scenario: 'forste-samtale',
      number: 2,
      device: 'xyz',
      profession: 'lege',
      fingerprint: '0a1b',
      log: 'acad',
      steps: 0,
      finished: { score: 75, ending: 'Qx' },
    },
  ],
  encounters: { 'forste-samtale': { best: 75, endings: ['Qx'] } },
  facts: [3, 12],
};
const written = encodeCompact(example, CODES);

describe('encodeCompact', () => {
  it('writes a form that is pinned: stored progress must stay readable', () => {
    expect(written).toBe('1~01.23Qx*02xyz00a1b23Qxacad*03abc60a1b____aaab~IAB~jxz27D');
  });

  it('uses only characters that every LMS keeps', () => {
    fc.assert(
      fc.property(randomProgress, (progress) => {
        expect(encodeCompact(progress, CODES)).toMatch(/^[A-Za-z0-9_.!*~-]*$/);
      }),
      RUNS,
    );
  });

  it('cuts a log that is longer than the form allows, instead of writing what nobody can read', () => {
    fc.assert(
      fc.property(randomAttempt, (attempt) => {
        const long = { ...noProgress(), attempts: [{ ...attempt, log: 'ab'.repeat(61) }] };
        expect(decoded(encodeCompact(long, CODES))).toEqual(compacted(long));
      }),
    );
  });
});

describe('decodeCompact', () => {
  it('gives back what the compact form keeps', () => {
    fc.assert(
      fc.property(randomProgress, (progress) => {
        expect(decoded(encodeCompact(progress, CODES))).toEqual(compacted(progress));
      }),
      RUNS,
    );
  });

  it('gives the same progress however often it goes to an LMS and back', () => {
    fc.assert(
      fc.property(randomProgress, (progress) => {
        const once = encodeCompact(progress, CODES);
        expect(encodeCompact(decoded(once), CODES)).toBe(once);
      }),
      RUNS,
    );
  });

  it('ignores the counter behind the form', () => {
    expect(decodeCompact(`${written}~00001f`, CODES)).toEqual(decodeCompact(written, CODES));
  });

  it('refuses a text that was cut anywhere', () => {
    fc.assert(
      fc.property(randomProgress, (progress) => {
        const text = encodeCompact(progress, CODES);
        for (let tenth = 0; tenth < 10; tenth += 1)
          expect(decodeCompact(text.slice(0, (text.length * tenth) / 10), CODES).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
    for (let end = 0; end < written.length; end += 1)
      expect(decodeCompact(written.slice(0, end), CODES).ok).toBe(false);
  });

  it('refuses a text with one changed character', () => {
    const flip = fc.record({
      at: fc.nat(written.length - 1),
      mask: fc.constantFrom(1, 2, 4, 8, 16, 32, 64),
    });
    fc.assert(
      fc.property(flip, ({ at, mask }) => {
        const changed = String.fromCharCode(written.charCodeAt(at) ^ mask);
        expect(
          decodeCompact(written.slice(0, at) + changed + written.slice(at + 1), CODES).ok,
        ).toBe(false);
      }),
      { numRuns: 200, seed: 20261123 },
    );
  });

  it('never throws and never takes an arbitrary text for progress', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `1~${text}`),
      fc.tuple(fc.string(), fc.string()).map(([one, other]) => `1~${one}~${other}~AAAAAA`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeCompact(text, CODES).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('tells a newer form from a broken one', () => {
    for (const version of ['2', '9', '10', '123'])
      expect(decodeCompact(`${version}~whatever`, CODES)).toEqual({ ok: false, reason: 'newer' });
    for (const version of ['0', '01', '', '-2', '2x', ' 2'])
      expect(decodeCompact(`${version}~whatever`, CODES)).toMatchObject({ reason: 'corrupt' });
    expect(decodeCompact('', CODES)).toEqual({ ok: false, reason: 'empty' });
    expect(decodeCompact(`2~${'x'.repeat(64_000)}`, CODES)).toMatchObject({ reason: 'corrupt' });
  });

  it('refuses a score above 100, whatever the checksum says', () => {
    const best = { 'forste-samtale': { best: 101, endings: [] } };
    const finished = { score: 101, ending: 'Qx' };
    for (const high of [
      { ...example, attempts: [], encounters: best },
      { ...example, attempts: example.attempts.map((attempt) => ({ ...attempt, finished })) },
    ])
      expect(decodeCompact(encodeCompact(high, CODES), CODES)).toEqual({
        ok: false,
        reason: 'corrupt',
      });
  });

  it('keeps an encounter that this module does not know, and gives it back to be written', () => {
    fc.assert(
      fc.property(randomProgress, (progress) => {
        const text = encodeCompact(progress, CODES);
        const { 'forste-samtale': code, ...fewer } = CODES;
        const read = decodeCompact(text, fewer);
        if (!read.ok) throw new Error(read.reason);
        expect(read.unknown.every((encounter) => encounter.startsWith(`${code}.`))).toBe(true);
        expect(encodeCompact(read.progress, fewer, read.unknown)).toBe(text);
      }),
      RUNS,
    );
  });
});

describe('compacted', () => {
  it('keeps of two devices what it would keep of the whole, in whatever order they meet', () => {
    fc.assert(
      fc.property(randomProgress, randomProgress, randomProgress, (a, b, c) => {
        const whole = compacted(mergeProgress(mergeProgress(a, b), c));
        const [x, y, z] = [compacted(a), compacted(b), compacted(c)];
        const meet = (...parts: Progress[]) =>
          compacted(parts.reduce((one, other) => compacted(mergeProgress(one, other))));
        expect(meet(x, y, z)).toEqual(whole);
        expect(meet(z, x, y)).toEqual(whole);
        expect(meet(y, mergeProgress(z, x))).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps at most two attempts an encounter: the best and the newest', () => {
    const attempt = { ...example.attempts[0], scenario: 'tredje' } as (typeof example.attempts)[0];
    const finished = (score: number) => ({ score, ending: 'Qx' });
    const attempts = [
      { ...attempt, number: 1, finished: finished(80) },
      { ...attempt, number: 2, finished: finished(90) },
      { ...attempt, number: 3, finished: finished(90) },
      { ...attempt, number: 4, finished: finished(10) },
      { ...attempt, number: 5, finished: null },
    ];
    const kept = compacted({ ...noProgress(), attempts });
    expect(kept.attempts.map(({ number }) => number)).toEqual([3, 5]);
  });
});
