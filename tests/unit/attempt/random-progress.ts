import fc from 'fast-check';
import type { Attempt } from '../../../src/attempt/attempt.ts';
import type { EncounterCodes } from '../../../src/attempt/compact.ts';
import type { Progress } from '../../../src/attempt/progress.ts';
import { PROFESSIONS } from '../../../src/scenario/scenario.ts';

/** The encounters that generated progress speaks of. */
export const CODES: EncounterCodes = { 'forste-samtale': '01', 'andre-samtale': 'B', tredje: '-_' };

const SCENARIOS = Object.keys(CODES);
const code = fc.constantFrom('aa', 'ab', 'Zz', '-_', '09');
const ending = fc.constantFrom('Qx', 'a-', '__', '00');
const score = fc.constantFrom(0, 1, 50, 99, 100);

/** Few names, so that two devices often speak of the same attempt and disagree on it. */
export const randomAttempt: fc.Arbitrary<Attempt> = fc.record({
  scenario: fc.constantFrom(...SCENARIOS),
  number: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(35, 36, 1295)),
  device: fc.constantFrom('abc', 'abd', '-_9'),
  profession: fc.constantFrom(...PROFESSIONS),
  fingerprint: fc.constantFrom('0000', '0a1b', 'ffff'),
  log: fc.oneof(
    fc.array(code, { maxLength: 3 }).map((codes) => codes.join('')),
    fc.constant('aa'.repeat(60)),
  ),
  steps: fc.integer({ min: 0, max: 3 }),
  finished: fc.option(fc.record({ score, ending })),
});

/** Progress as programs of ours make it: endings and facts sorted, each once. */
export const randomProgress: fc.Arbitrary<Progress> = fc.record({
  attempts: fc.uniqueArray(randomAttempt, {
    maxLength: 8,
    selector: ({ scenario, number, device }) => `${scenario}/${number}/${device}`,
  }),
  encounters: fc.dictionary(
    fc.constantFrom(...SCENARIOS),
    fc.record({
      best: fc.option(score),
      endings: fc.uniqueArray(ending).map((codes) => codes.toSorted()),
    }),
    { noNullPrototype: true },
  ),
  facts: fc
    .uniqueArray(fc.integer({ min: 1, max: 80 }), { maxLength: 6 })
    .map((numbers) => numbers.toSorted((a, b) => a - b)),
});
