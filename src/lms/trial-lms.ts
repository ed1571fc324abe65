import type { LmsApi, LmsFunction, Role } from './lms-api.ts';

/** One call of the content and what the LMS answered. */
export interface LmsCall {
  /** Milliseconds of the clock that was passed in. */
  atMs: number;
  name: LmsFunction;
  /** What the function does, whatever the standard calls it. */
  role: Role;
  arguments: readonly string[];
  answer: string;
  /** The error code that stood after the call. */
  error: string;
}

/** An LMS to try a package in. Both kinds, strict and scorm-again, keep this promise. */
export interface TrialLms<Api extends LmsApi = LmsApi> {
  readonly api: Api;
  /** What the server holds: only what a commit or a finish brought there. */
  readonly record: Readonly<Record<string, string>>;
  readonly calls: readonly LmsCall[];
  /** The same learner opens the same module again: a new LMS window on what the server holds. */
  relaunch(): TrialLms<Api>;
}

/** Who launches what, and with which first values. */
export interface LaunchOptions {
  learnerId?: string;
  learnerName?: string;
  /** `normal` unless given; after a finished attempt a relaunch is `review` by itself. */
  mode?: 'normal' | 'review' | 'browse';
  /** `cmi.launch_data` of the manifest. */
  launchData?: string;
  /** `adlcp:masteryscore` of the manifest; in 2004 the minimum measure, −1 to 1. */
  masteryScore?: string;
  /** What the server already holds. */
  record?: Readonly<Record<string, string>>;
  /** Monotone milliseconds; stands at 0 unless given. */
  nowMs?: () => number;
}
