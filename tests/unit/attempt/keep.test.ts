import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, attemptKey } from '../../../src/attempt/attempt.ts';
import { endingCode } from '../../../src/attempt/checksum.ts';
import {
  bestAttempt,
  keepStep,
  newestAttempt,
  nextNumber,
  runningAttempt,
} from '../../../src/attempt/keep.ts';
import { noProgress, type Progress } from '../../../src/attempt/progress.ts';
import { firstConversation } from '../scenario/first-conversation.ts';
import { randomScenario } from '../scenario/random-scenario.ts';
import { randomProgress } from './random-progress.ts';
import { attemptAt, takeChoices, walkAttempt } from './walk-attempt.ts';

const scenario = firstConversation();
const of = (...attempts: Partial<Attempt>[]): Progress => ({
  ...noProgress(),
  attempts: attempts.map((given) => attemptAt(scenario, given)),
});
const finished = (score: number) => ({ score, ending: 'Qx' });

describe('keepStep', () => {
  it('writes the log, the facts met, and at an ending the score and the ending', () => {
    const attempt = attemptAt(scenario);
    const state = takeChoices(scenario, attempt, 'spor-anne', 'hva-er-viktig', 'gi-rad');
    const kept = keepStep(noProgress(), attempt, state);
    const ending = endingCode('kommer-tilbake');
    expect(kept).toEqual({
      attempts: [{ ...attempt, log: state.log, finished: { score: 75, ending } }],
      encounters: { prove: { best: 75, endings: [ending] } },
      facts: [12, 27],
    });
  });

  it('does not finish an attempt before its ending', () => {
    const attempt = attemptAt(scenario);
    const kept = keepStep(noProgress(), attempt, takeChoices(scenario, attempt, 'spor-anne'));
    expect(kept.attempts[0]?.finished).toBeNull();
    expect(kept.encounters).toEqual({});
    expect(kept.facts).toEqual([12]);
  });

  it('only grows, step by step, on top of whatever was there', () => {
    const picks = fc.array(fc.nat(5), { maxLength: 10 });
    fc.assert(
      fc.property(randomScenario, randomProgress, picks, (scenario, before, picks) => {
        const attempt = attemptAt(scenario, { number: nextNumber(before, scenario.id) });
        let progress = before;
        for (const state of walkAttempt(scenario, attempt, picks)) {
          const then = keepStep(progress, attempt, state);
          const now = new Map(then.attempts.map((one) => [attemptKey(one), one]));
          for (const one of progress.attempts)
            expect(now.get(attemptKey(one))?.log.startsWith(one.log)).toBe(true);
          expect(now.get(attemptKey(attempt))).toMatchObject({
            log: state.log,
            steps: state.steps,
          });
          for (const [id, { best, endings }] of Object.entries(progress.encounters)) {
            expect(then.encounters[id]?.endings).toEqual(expect.arrayContaining(endings));
            expect(then.encounters[id]?.best ?? -1).toBeGreaterThanOrEqual(best ?? -1);
          }
          expect(then.facts).toEqual(expect.arrayContaining(progress.facts));
          progress = then;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('nextNumber', () => {
  it('is one more than the highest known of that scenario, on any device', () => {
    expect(nextNumber(noProgress(), 'prove')).toBe(1);
    const known = of({ number: 2 }, { number: 7, device: 'xyz' }, { scenario: 'x', number: 9 });
    expect(nextNumber(known, 'prove')).toBe(8);
  });
});

describe('runningAttempt', () => {
  it('is the newest, unless that is finished', () => {
    const known = of({ number: 1 }, { number: 2, log: 'ab' });
    expect(runningAttempt(known, 'prove')?.number).toBe(2);
    const done = of({ number: 1 }, { number: 2, finished: finished(50) });
    expect(runningAttempt(done, 'prove')).toBeNull();
    expect(runningAttempt(noProgress(), 'prove')).toBeNull();
  });
});

describe('newestAttempt', () => {
  it('goes by number, then by device', () => {
    const known = of({ number: 2, device: 'b' }, { number: 2, device: 'c' }, { number: 1 });
    expect(newestAttempt(known, 'prove')?.device).toBe('c');
  });
});

describe('bestAttempt', () => {
  it('goes by the stored score, then takes the newest', () => {
    const known = of(
      { number: 1, finished: finished(80) },
      { number: 2, finished: finished(80) },
      { number: 3, finished: finished(70) },
      { number: 4 },
    );
    expect(bestAttempt(known, 'prove')?.number).toBe(2);
    expect(bestAttempt(of({ number: 4 }), 'prove')).toBeNull();
  });
});
