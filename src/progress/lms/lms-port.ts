import type { EncounterReport, Reporter } from './encounter-report.ts';
import type { ForeignApi } from './find-api.ts';
import type { LmsStandard } from './lms-standard.ts';
import type { LmsTrouble } from './lms-trouble.ts';
import type { MonotoneClock } from './monotone-clock.ts';
import type { LmsLaunch } from './read-launch.ts';

export interface LmsSessionOptions {
  /** Which standard the API was found for; the package says it (R13). */
  standard: LmsStandard;
  api: ForeignApi;
  clock: MonotoneClock;
  /** Asks the network for something small, past every cache. A rejection counts as no, and so does silence for 10 s. */
  probe(): Promise<boolean>;
  log(trouble: LmsTrouble): void;
  /** Told once: saving at the LMS holds the page, so it will be done more seldom. */
  onSlow?(): void;
  /** Told once: two commits in a row were refused because the login is gone. Only a relaunch helps. */
  onLoginLost?(): void;
  onState?(state: LmsState): void;
}

export interface LmsState {
  /** `confirmed`: the LMS said yes and the network answered afterwards. Still no proof: see R24. */
  lastCommit: 'none' | 'confirmed' | 'doubtful';
  /** Something has been set that no commit has carried yet. */
  hasUnsent: boolean;
  /** The status waits for the network. */
  isStatusHeldBack: boolean;
}

export interface Outcome {
  /** 0–100; rounded here. NaN sends no score. */
  score: number;
  status: 'completed' | 'passed';
}

/** The promises resolve when the LMS has been told and probed; they never reject, and none need wait for them. */
export interface LmsSession {
  /** Once, after the first words are painted: it may block. Null when the LMS does not let us in. */
  start(): LmsLaunch | null;
  /** After every choice, before its next words are painted. `kept` also where the same stood already. */
  save(suspendData: string, location?: string): 'kept' | 'refused' | 'silent';
  /** A choice was made and its next words are painted. */
  decision(): Promise<void>;
  ending(): Promise<void>;
  hidden(): Promise<void>;
  shown(): Promise<void>;
  /** Completion holds and the score reaches mastery. Below mastery it is not called: status stays `incomplete`. */
  complete(outcome: Outcome): Promise<void>;
  /** What the LMS has been told of an encounter; `unknown` also where nothing is written. */
  standing: Reporter['standing'];
  /** Sets what the next commit brings over; for packages that report encounters and decisions. */
  report(encounter: EncounterReport): void;
  /** On pagehide (not into the back/forward cache) or at the Exit button. The first call counts. */
  finish(): void;
  state(): LmsState;
}
