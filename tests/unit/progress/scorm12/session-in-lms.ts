import { ScormAgainLms } from '../../../../src/lms/scorm-again-lms.ts';
import { StrictScorm12Lms, type StrictLmsOptions } from '../../../../src/lms/strict-scorm12-lms.ts';
import type { TrialLms } from '../../../../src/lms/trial-lms.ts';
import type { ForeignApi } from '../../../../src/progress/scorm12/find-api.ts';
import type { LmsTrouble } from '../../../../src/progress/scorm12/lms-trouble.ts';
import type { Scorm12Session } from '../../../../src/progress/scorm12/scorm12-port.ts';
import { createScorm12Session } from '../../../../src/progress/scorm12/scorm12-session.ts';
import { HandClock } from './hand-clock.ts';

/** Both LMSes that every rule is tried on. */
export const TRIAL_LMSES: [name: string, open: (options?: StrictLmsOptions) => TrialLms][] = [
  ['the strict LMS', (options) => new StrictScorm12Lms(options)],
  ['scorm-again', (options) => new ScormAgainLms(options)],
];

export interface Played {
  session: Scorm12Session;
  clock: HandClock;
  troubles: LmsTrouble[];
  told: string[];
  /** `lastCommit` each time that the session told its state. */
  commits: string[];
  network: { isUp: boolean; probes: number };
}

/** A session over an API with a clock, a log and a network that the test holds in its hand. */
export function sessionOver(api: ForeignApi, clock = new HandClock()): Played {
  const troubles: LmsTrouble[] = [];
  const told: string[] = [];
  const commits: string[] = [];
  const network = { isUp: true, probes: 0 };
  const session = createScorm12Session({
    api,
    clock,
    probe: async () => {
      network.probes += 1;
      return network.isUp;
    },
    log: (trouble) => troubles.push(trouble),
    onSlow: () => told.push('slow'),
    onState: ({ lastCommit }) => commits.push(lastCommit),
    onLoginLost: () => told.push('login lost'),
  });
  return { session, clock, troubles, told, commits, network };
}

/** Values that were set on one element, in order. */
export function valuesSet(lms: TrialLms, element: string): string[] {
  return lms.calls
    .filter(({ name, arguments: given }) => name === 'LMSSetValue' && given[0] === element)
    .map(({ arguments: given }) => given[1] ?? '');
}

export function countCalls(lms: TrialLms, name: string): number {
  return lms.calls.filter((call) => call.name === name).length;
}

/** Lets every promise that is ready run to its end. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
