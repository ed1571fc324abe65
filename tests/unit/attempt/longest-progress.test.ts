import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCompact } from '../../../src/attempt/compact.ts';
import { keepStep } from '../../../src/attempt/keep.ts';
import { COUNTER_LENGTH, longestProgress } from '../../../src/attempt/longest-progress.ts';
import { noProgress } from '../../../src/attempt/progress.ts';
import { PROFESSIONS, type Scenario } from '../../../src/scenario/scenario.ts';
import { buildScenario } from '../scenario/build-scenario.ts';
import { firstConversation } from '../scenario/first-conversation.ts';
import { randomScenario } from '../scenario/random-scenario.ts';
import { attemptAt, walkAttempt } from './walk-attempt.ts';

const CODES = { prove: '01' };
const FACTS = ['f12', 'f27'];
const longest = (scenario: Scenario): number => longestProgress({ prove: scenario }, CODES, FACTS);

describe('longestProgress', () => {
  it('is never exceeded by what a learner does', () => {
    const play = fc.record({
      number: fc.integer({ min: 1, max: 4 }),
      profession: fc.constantFrom(...PROFESSIONS),
      device: fc.constantFrom('abc', 'xyz'),
      picks: fc.array(fc.nat(5), { maxLength: 20 }),
    });
    const plays = fc.array(play, { minLength: 1, maxLength: 5 });
    const scenarios = fc.oneof(randomScenario, fc.constant(null).map(firstConversation));
    fc.assert(
      fc.property(scenarios, plays, (scenario, plays) => {
        const most = longest(scenario);
        let progress = noProgress();
        for (const { picks, ...head } of plays) {
          const attempt = attemptAt(scenario, head);
          for (const state of walkAttempt(scenario, attempt, picks)) {
            progress = keepStep(progress, attempt, state);
            expect(encodeCompact(progress, CODES).length + COUNTER_LENGTH).toBeLessThanOrEqual(
              most,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts the longest path of whichever profession and attempt has it', () => {
    const scenario = (is: 'lege' | 'annet', atLeast: number) =>
      buildScenario({
        beats: {
          a: {
            choices: {
              kort: { to: 'slutt' },
              omvei: {
                to: 'b',
                guard: {
                  type: 'all',
                  params: {
                    of: [
                      { type: 'profession', params: { is: [is] } },
                      { type: 'attempt', params: { atLeast } },
                    ],
                  },
                },
              },
            },
          },
          b: { choices: { videre: { to: 'slutt' } } },
        },
      });
    expect(longest(scenario('lege', 1))).toBe(longest(scenario('annet', 1)));
    expect(longest(scenario('annet', 3))).toBe(longest(scenario('annet', 1)));
    expect(longest(scenario('lege', 3))).toBe(longest(scenario('annet', 1)));
  });

  it('counts every ending as seen', () => {
    const withEndings = (...endings: string[]) =>
      buildScenario({
        endings,
        beats: {
          a: {
            choices: Object.fromEntries(endings.map((to, index) => [`c${index}`, { to }])),
          },
        },
      });
    expect(longest(withEndings('x', 'y', 'z')) - longest(withEndings('x'))).toBe(4);
  });

  it('counts every fact as met', () => {
    const scenario = firstConversation();
    const with900 = longestProgress({ prove: scenario }, CODES, ['f900']);
    expect(with900 - longestProgress({ prove: scenario }, CODES, [])).toBe(151);
  });

  it('grows by four characters for each choice on the longest path: two attempts are kept', () => {
    const chain = (length: number) =>
      buildScenario({
        beats: Object.fromEntries(
          Array.from({ length }, (_, index) => [
            `b${index}`,
            { choices: { [`c${index}`]: { to: index + 1 < length ? `b${index + 1}` : 'slutt' } } },
          ]),
        ),
      });
    expect(longest(chain(10)) - longest(chain(9))).toBe(4);
    expect(longest(chain(70))).toBe(longest(chain(60)));
  });
});
