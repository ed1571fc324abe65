import { longestPath } from '../scenario/longest-path.ts';
import { eachState } from '../scenario/machine.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { MOST_CHOICES } from './attempt.ts';
import { endingCode } from './checksum.ts';
import { type EncounterCodes, encodeCompact } from './compact.ts';
import { noProgress, factNumber } from './progress.ts';

/** The limit of SCORM 1.2's `cmi.suspend_data` is 4,096 characters; a package above this is refused (R15). */
export const MOST_PROGRESS = 3500;

/** The changing counter that is written behind the compact form, «~» included (R24). */
export const COUNTER_LENGTH = 7;

/**
 * The greatest number of characters that any learner's progress in a module can take: two longest attempts at every
 * encounter, all endings seen, all facts met, and the counter. Computed by writing just that.
 */
export function longestProgress(
  scenarios: Readonly<Record<string, Scenario>>,
  codes: EncounterCodes,
  factIds: readonly string[],
): number {
  const progress = noProgress();
  progress.facts = factIds.flatMap((id) => factNumber(id) ?? []);
  for (const id of Object.keys(codes)) {
    const scenario = scenarios[id];
    if (scenario === undefined) continue;
    const log = 'xx'.repeat(Math.min(MOST_CHOICES, longestPath(scenario)));
    const finished = { score: 100, ending: endingCode(id) };
    const attempt = {
      scenario: id,
      device: 'xxx',
      profession: 'annet' as const,
      fingerprint: '0000',
      log,
      steps: 0,
    };
    progress.encounters[id] = { best: 100, endings: endingsOf(scenario) };
    progress.attempts.push(
      { ...attempt, number: 1, finished },
      { ...attempt, number: 2, finished: null },
    );
  }
  return encodeCompact(progress, codes).length + COUNTER_LENGTH;
}

function endingsOf(scenario: Scenario): string[] {
  const endings: string[] = [];
  eachState(scenario.states, (_key, state) => {
    if (state.meta?.ending !== undefined) endings.push(endingCode(state.meta.ending.id));
  });
  return endings;
}
