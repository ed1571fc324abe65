import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, attemptKey } from '../../../src/attempt/attempt.ts';
import { mergeProgress } from '../../../src/attempt/merge.ts';
import { noProgress, type Progress } from '../../../src/attempt/progress.ts';
import { randomAttempt, randomProgress } from './random-progress.ts';

const RUNS = { numRuns: 300 };

/** True when the later state is no step back from the earlier one. */
function isNotBehind(later: Attempt | undefined, earlier: Attempt): boolean {
  if (later === undefined) return false;
  if (earlier.finished !== null)
    return later.finished !== null && later.finished.score >= earlier.finished.score;
  return later.finished !== null || later.log.length >= earlier.log.length;
}

function expectNotBehind(merged: Progress, side: Progress): void {
  const attempts = new Map(merged.attempts.map((attempt) => [attemptKey(attempt), attempt]));
  for (const attempt of side.attempts)
    expect(isNotBehind(attempts.get(attemptKey(attempt)), attempt)).toBe(true);
  for (const [id, { best, endings }] of Object.entries(side.encounters)) {
    const kept = merged.encounters[id];
    expect(kept?.endings).toEqual(expect.arrayContaining(endings));
    if (best !== null) expect(kept?.best).toBeGreaterThanOrEqual(best);
  }
  expect(merged.facts).toEqual(expect.arrayContaining(side.facts));
}

describe('mergeProgress', () => {
  it('gives the same whichever side asks', () => {
    fc.assert(
      fc.property(randomProgress, randomProgress, (a, b) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
      }),
      RUNS,
    );
  });

  it('gives the same in whatever order three devices meet', () => {
    fc.assert(
      fc.property(randomProgress, randomProgress, randomProgress, (a, b, c) => {
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(
          mergeProgress(a, mergeProgress(b, c)),
        );
      }),
      RUNS,
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(randomProgress, randomProgress, (a, b) => {
        const merged = mergeProgress(a, b);
        expect(mergeProgress(merged, b)).toEqual(merged);
        expect(mergeProgress(merged, merged)).toEqual(merged);
        expect(mergeProgress(merged, noProgress())).toEqual(merged);
      }),
      RUNS,
    );
  });

  it('gives the same whichever of many versions of one attempt comes first', () => {
    const version = randomAttempt.map((attempt) => ({
      ...attempt,
      scenario: 'forste-samtale',
      number: 1,
      device: 'abc',
    }));
    const of = (attempt: Attempt): Progress => ({ ...noProgress(), attempts: [attempt] });
    fc.assert(
      fc.property(
        fc.array(version, { minLength: 2, maxLength: 6 }),
        fc.nat(3),
        (versions, steps) => {
          // The last differs from the first in nothing but how far it was read.
          const all = [...versions, ...versions.slice(0, 1).map((one) => ({ ...one, steps }))];
          const merge = (list: Attempt[]) => list.map(of).reduce(mergeProgress);
          expect(merge(all)).toEqual(merge(all.toReversed()));
        },
      ),
      RUNS,
    );
  });

  it('keeps the further read of two states that differ in nothing else', () => {
    const attempt = { scenario: 'a', number: 1, device: 'abc', profession: 'lege' as const };
    const at = (steps: number): Progress => ({
      ...noProgress(),
      attempts: [{ ...attempt, fingerprint: '0000', log: 'aa', steps, finished: null }],
    });
    expect(mergeProgress(at(1), at(2))).toEqual(at(2));
    expect(mergeProgress(at(2), at(1))).toEqual(at(2));
  });

  it('is never behind either side', () => {
    fc.assert(
      fc.property(randomProgress, randomProgress, (a, b) => {
        const merged = mergeProgress(a, b);
        expectNotBehind(merged, a);
        expectNotBehind(merged, b);
      }),
      RUNS,
    );
  });

  it('invents nothing', () => {
    fc.assert(
      fc.property(randomProgress, randomProgress, (a, b) => {
        const merged = mergeProgress(a, b);
        for (const attempt of merged.attempts)
          expect([...a.attempts, ...b.attempts]).toContainEqual(attempt);
        for (const fact of merged.facts) expect([...a.facts, ...b.facts]).toContain(fact);
      }),
      RUNS,
    );
  });
});
