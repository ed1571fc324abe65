import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCompact, encodeCompact, type EncounterCodes } from '../../../src/attempt/compact.ts';
import { keepStep, nextNumber } from '../../../src/attempt/keep.ts';
import { COUNTER_LENGTH, longestProgress } from '../../../src/attempt/longest-progress.ts';
import { mergeProgress } from '../../../src/attempt/merge.ts';
import { noProgress, type Progress } from '../../../src/attempt/progress.ts';
import { advance, choose, isChoosing, replay } from '../../../src/attempt/replay.ts';
import { readModuleFolder } from '../../../src/cli/read-module-folder.ts';
import { encountersOf } from '../../../src/scenario/module.ts';
import { PROFESSIONS, type Scenario } from '../../../src/scenario/scenario.ts';
import { randomScenario } from '../scenario/random-scenario.ts';
import { attemptAt } from './walk-attempt.ts';

const SCHOOL = join(import.meta.dirname, '../../../scenarios');
const ATTEMPTS = 500;

interface Shipped {
  scenarios: Readonly<Record<string, Scenario>>;
  codes: EncounterCodes;
  /** Characters, as `pack` prints it. */
  bound: number;
}

/** Every module of the school, as `pack` measures it. */
async function shippedModules(): Promise<Shipped[]> {
  const names = readdirSync(SCHOOL, { withFileTypes: true }).filter((one) => one.isDirectory());
  return Promise.all(
    names.map(async ({ name }) => {
      const read = await readModuleFolder(SCHOOL, name);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const { scenarios, facts, module } = read.content;
      const codes = Object.fromEntries(encountersOf(module).map(({ id, code }) => [id, code]));
      return { scenarios, codes, bound: longestProgress(scenarios, codes, Object.keys(facts)) };
    }),
  );
}

/** A learner plays on at a device, by numbers that point to choices; gives what the device then knows. */
function play(
  scenario: Scenario,
  known: Progress,
  device: string,
  profession: (typeof PROFESSIONS)[number],
  picks: readonly number[],
): Progress {
  const number = nextNumber(known, scenario.id);
  const attempt = attemptAt(scenario, { number, device, profession });
  let progress = known;
  let at = replay(scenario, attempt);
  let left = [...picks];
  while (at.moment.ending === null) {
    if (isChoosing(at)) {
      const [pick, ...rest] = left;
      const { choices } = at.moment;
      const choice = pick === undefined ? undefined : choices[pick % choices.length];
      if (choice === undefined) break;
      left = rest;
      at = choose(at, choice.id);
    } else at = advance(at);
    progress = keepStep(progress, attempt, at);
  }
  return progress;
}

/** What a learner was told is done, met or won. */
function expectKept(later: Progress, earlier: Progress): void {
  for (const [id, { best, endings }] of Object.entries(earlier.encounters)) {
    const now = later.encounters[id];
    expect(now?.endings).toEqual(expect.arrayContaining(endings));
    if (best !== null) expect(now?.best).toBeGreaterThanOrEqual(best);
  }
  expect(later.facts).toEqual(expect.arrayContaining(earlier.facts));
  for (const attempt of earlier.attempts.filter(({ finished }) => finished !== null)) {
    const now = later.attempts.find(
      ({ scenario, number, device }) =>
        scenario === attempt.scenario && number === attempt.number && device === attempt.device,
    );
    expect(now?.finished?.score).toBeGreaterThanOrEqual(attempt.finished?.score ?? 0);
  }
}

const picks = fc.array(fc.nat(11), { minLength: 4, maxLength: 60 });
const profession = fc.constantFrom(...PROFESSIONS);

describe('what every module keeps of every learner', () => {
  it(`never exceeds the bound that pack prints, in ${ATTEMPTS} attempts on two devices, and meets in any order`, async () => {
    let [attempts, longest] = [0, 0];
    for (const { scenarios, codes, bound } of await shippedModules()) {
      const all = Object.values(scenarios);
      const size = (progress: Progress): number => {
        const length = encodeCompact(progress, codes).length + COUNTER_LENGTH;
        longest = Math.max(longest, length / bound);
        return length;
      };
      const attempt = fc.record({ which: fc.nat(), device: fc.nat(1), profession, picks });
      const learner = fc.array(attempt, { minLength: 10, maxLength: 10 });
      const read = (text: string): Progress => {
        const decoded = decodeCompact(text, codes);
        if (!decoded.ok) throw new Error(decoded.reason);
        return decoded.progress;
      };
      fc.assert(
        fc.property(learner, (plays) => {
          const devices: [Progress, Progress] = [noProgress(), noProgress()];
          for (const { which, device, profession, picks } of plays) {
            const scenario = all[which % all.length];
            if (scenario === undefined) throw new Error('the module is empty');
            const at = device === 0 ? 0 : 1;
            devices[at] = play(scenario, devices[at], at === 0 ? 'abc' : 'xyz', profession, picks);
            attempts += 1;
            expect(size(devices[at])).toBeLessThanOrEqual(bound);
          }
          const [one, other] = devices;
          const whole = encodeCompact(mergeProgress(one, other), codes);
          expect(size(mergeProgress(one, other))).toBeLessThanOrEqual(bound);
          const [a, b] = [read(encodeCompact(one, codes)), read(encodeCompact(other, codes))];
          for (const met of [
            mergeProgress(a, b),
            mergeProgress(b, a),
            mergeProgress(mergeProgress(a, b), a),
          ])
            expect(encodeCompact(met, codes)).toBe(whole);
        }),
        { numRuns: ATTEMPTS / 10, endOnFailure: true },
      );
    }
    process.stdout.write(
      `${attempts} attempts; the longest took ${Math.round(longest * 100)} % of the bound\n`,
    );
    expect(attempts).toBeGreaterThanOrEqual(ATTEMPTS);
  });
});

describe('an edit of the content', () => {
  it('takes nothing from a learner that was done, met or won, whatever is edited and played on', () => {
    let [parted, finished] = [0, 0];
    // Few choices at a time, so that much is left open when the next edit comes.
    const some = fc.array(fc.nat(11), { maxLength: 4 });
    const edits = fc.array(fc.tuple(randomScenario, profession, some), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(edits, (versions) => {
        let progress = noProgress();
        for (const [scenario, who, choices] of versions) {
          // What was open is gone on with first, in the content as it is now.
          for (const open of progress.attempts.filter((one) => one.finished === null)) {
            const at = replay(scenario, open);
            if (at.aside !== '') parted += 1;
            const before = progress;
            progress = keepStep(progress, open, at.moment.ending === null ? advance(at) : at);
            expectKept(progress, before);
          }
          const before = progress;
          progress = play(scenario, progress, 'abc', who, choices);
          expectKept(progress, before);
          finished += progress.attempts.filter((one) => one.finished !== null).length;
        }
      }),
      { numRuns: 200 },
    );
    expect(parted, 'attempts that an edit set back').toBeGreaterThan(20);
    expect(finished).toBeGreaterThan(100);
  });
});
