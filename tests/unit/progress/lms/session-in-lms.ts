import { ScormAgain12Lms, ScormAgain2004Lms } from '../../../../src/lms/scorm-again-lms.ts';
import type { LmsApi, Role } from '../../../../src/lms/lms-api.ts';
import { StrictScorm12Lms } from '../../../../src/lms/strict-scorm12-lms.ts';
import { StrictScorm2004Lms } from '../../../../src/lms/strict-scorm2004-lms.ts';
import type { StrictLms, StrictLmsOptions } from '../../../../src/lms/strict-lms.ts';
import type { TrialLms } from '../../../../src/lms/trial-lms.ts';
import type { ForeignApi } from '../../../../src/progress/lms/find-api.ts';
import type { LmsSession } from '../../../../src/progress/lms/lms-port.ts';
import { createLmsSession } from '../../../../src/progress/lms/lms-session.ts';
import type { LmsStandard } from '../../../../src/progress/lms/lms-standard.ts';
import type { LmsTrouble } from '../../../../src/progress/lms/lms-trouble.ts';
import { scorm12 } from '../../../../src/progress/lms/scorm12.ts';
import { scorm2004 } from '../../../../src/progress/lms/scorm2004.ts';
import { HandClock } from './hand-clock.ts';

/** What the rules are said in, for one standard. */
export interface Said {
  standard: LmsStandard;
  /** What an LMS holds of a learner who is done, with a score where one is given. */
  held(word: 'completed' | 'passed' | 'incomplete', score?: number): Record<string, string>;
  /** Status and score elements, as `element=value`, of one that is done. */
  done(word: 'completed' | 'passed', score: number): string[];
  location: string;
  /** Exit of a finished module. */
  finishedExit: string;
  /** 0, 61.25 s. */
  times: [none: string, aMinute: string];
  mostData: number;
  mostLocation: number;
}

const OF_1_2: Said = {
  standard: scorm12,
  held: (word, score) => ({
    'cmi.core.lesson_status': word,
    ...(score === undefined ? {} : { 'cmi.core.score.raw': String(score) }),
  }),
  done: (word, score) => [
    'cmi.core.score.min=0',
    'cmi.core.score.max=100',
    `cmi.core.score.raw=${score}`,
    `cmi.core.lesson_status=${word}`,
  ],
  location: 'cmi.core.lesson_location',
  finishedExit: '',
  times: ['0000:00:00.00', '0000:01:01.25'],
  mostData: 4096,
  mostLocation: 255,
};

const OF_2004: Said = {
  standard: scorm2004,
  held: (word, score) => ({
    'cmi.completion_status': word === 'passed' ? 'completed' : word,
    ...(word === 'passed' ? { 'cmi.success_status': 'passed' } : {}),
    ...(score === undefined
      ? {}
      : { 'cmi.score.raw': String(score), 'cmi.score.scaled': String(score / 100) }),
  }),
  done: (word, score) => [
    'cmi.score.min=0',
    'cmi.score.max=100',
    `cmi.score.raw=${score}`,
    `cmi.score.scaled=${score / 100}`,
    'cmi.completion_status=completed',
    ...(word === 'passed' ? ['cmi.success_status=passed'] : []),
  ],
  location: 'cmi.location',
  finishedExit: 'normal',
  times: ['PT0H0M0.00S', 'PT0H1M1.25S'],
  mostData: 64_000,
  mostLocation: 1000,
};

export interface StrictTrial {
  name: string;
  said: Said;
  open(options?: StrictLmsOptions): StrictLms<LmsApi>;
}

/** The strict LMS of each standard. */
export const STRICT_LMSES: StrictTrial[] = [
  {
    name: 'the strict SCORM 1.2 LMS',
    said: OF_1_2,
    open: (options) => new StrictScorm12Lms(options) as unknown as StrictLms<LmsApi>,
  },
  {
    name: 'the strict SCORM 2004 LMS',
    said: OF_2004,
    open: (options) => new StrictScorm2004Lms(options) as unknown as StrictLms<LmsApi>,
  },
];

export interface Trial {
  name: string;
  said: Said;
  open(options?: StrictLmsOptions): TrialLms;
}

/** All LMSes that every rule is tried on. */
export const TRIAL_LMSES: Trial[] = [
  ...STRICT_LMSES,
  {
    name: "scorm-again's SCORM 1.2",
    said: OF_1_2,
    open: (options) => new ScormAgain12Lms(options),
  },
  {
    name: "scorm-again's SCORM 2004",
    said: OF_2004,
    open: (options) => new ScormAgain2004Lms(options),
  },
];

export interface Played {
  session: LmsSession;
  clock: HandClock;
  troubles: LmsTrouble[];
  told: string[];
  /** `lastCommit` each time that the session told its state. */
  commits: string[];
  network: { isUp: boolean; probes: number };
}

/** A session over an API with a clock, a log and a network that the test holds in its hand. */
export function sessionOver(
  api: ForeignApi,
  standard: LmsStandard,
  clock = new HandClock(),
): Played {
  const troubles: LmsTrouble[] = [];
  const told: string[] = [];
  const commits: string[] = [];
  const network = { isUp: true, probes: 0 };
  const session = createLmsSession({
    standard,
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
    .filter(({ role, arguments: given }) => role === 'SetValue' && given[0] === element)
    .map(({ arguments: given }) => given[1] ?? '');
}

/** Statuses and scores that were set, in order, as `element=value`. */
export function outcomesSet(lms: TrialLms): string[] {
  return lms.calls
    .filter(({ role }) => role === 'SetValue')
    .map(({ arguments: given }) => given.join('='))
    .filter((text) => /score|status/.test(text));
}

export function countCalls(lms: TrialLms, wanted: Role): number {
  return lms.calls.filter(({ role }) => role === wanted).length;
}

/** Lets every promise that is ready run to its end. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
