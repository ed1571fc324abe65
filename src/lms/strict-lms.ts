import { ElementValues } from './element-values.ts';
import type { ElementModel, StringLimits } from './element-rule.ts';
import type { LmsApi } from './lms-api.ts';
import { logCalls } from './log-calls.ts';
import type { Scorm2004Api } from './scorm2004-api.ts';
import type { LaunchOptions, LmsCall, TrialLms } from './trial-lms.ts';

/** What the line to the server does with a commit. */
export type Network =
  /** Everything arrives. */
  | 'up'
  /** Nothing arrives, and the LMS says "true" all the same: Moodle falls back to `sendBeacon`. */
  | 'down'
  /** Nothing arrives, and the LMS says so: HTTP 503, or the login has run out. */
  | 'refusing';

export interface StrictLmsOptions extends LaunchOptions {
  /** What the standard asks for unless given: 255 and 4,096 in SCORM 1.2, 1,000 and 64,000 in SCORM 2004. */
  limits?: StringLimits;
  /** Rewrites the status at the finish when there is a mastery score and a score; on in Moodle. */
  masteryOverride?: boolean;
  /** Some LMSes hand data back only after exit `suspend`, as the standards say; Moodle always does. */
  forgetsUnlessSuspended?: boolean;
  /**
   * Takes a value for sent before the server has answered, and sends it again only when it changes, as Moodle's
   * SCORM 1.2 does. Else everything that differs from the launch is sent each time, as its SCORM 2004 does.
   */
  marksAsSent?: boolean;
  network?: Network;
}

/** Which errors calls have at the wrong time. */
export interface CallErrors {
  initialisedTwice: string;
  /** Null where a finished session may be opened again. */
  initialisedAfterFinish: string | null;
  finish: readonly [before: string, after: string];
  get: readonly [before: string, after: string];
  set: readonly [before: string, after: string];
  commit: readonly [before: string, after: string];
  /** The server did not take it. */
  refused: string;
}

/** All in which the strict LMSes of the two standards differ. */
export interface StrictStandard<Api extends LmsApi> {
  elements(limits: StringLimits): ElementModel;
  limits: StringLimits;
  marksAsSent: boolean;
  calls: CallErrors;
  errorStrings: Readonly<Record<string, string>>;
  sessionTime: string;
  totalTime: string;
  addTimes(first: string, second: string): string;
  /** What the learner finds, from what the server holds. */
  launch(
    record: Readonly<Record<string, string>>,
    options: StrictLmsOptions,
  ): Record<string, string>;
  /** What the LMS itself does to the values when the content finishes. */
  settle(values: ElementValues, options: StrictLmsOptions): void;
  /** Moodle's SCORM 1.2 sets the values up anew at every call: a second one loses what was not committed. */
  resetsAtEveryInitialize: boolean;
  api(functions: Scorm2004Api): Api;
}

/**
 * An LMS that forgives nothing: the standard with the traps that Moodle was seen to have. It refuses what is too long
 * and keeps the old value, does not send again what it takes for sent, and opens a finished module in review mode,
 * where it still stores what it is told.
 */
export class StrictLms<Api extends LmsApi> implements TrialLms<Api> {
  readonly api: Api;
  readonly calls: LmsCall[] = [];
  readonly record: Record<string, string>;
  network: Network;
  readonly #standard: StrictStandard<Api>;
  readonly #options: StrictLmsOptions;
  #values: ElementValues;
  /** What each value was when it was last handed to the network, arrived or not; else at launch. */
  readonly #sent: Map<string, string>;
  #phase: 'new' | 'open' | 'over' = 'new';
  #error = '0';

  constructor(standard: StrictStandard<Api>, options: StrictLmsOptions = {}) {
    this.#standard = standard;
    this.#options = options;
    this.network = options.network ?? 'up';
    this.record = { ...options.record };
    this.#values = this.#launchValues();
    this.#sent = new Map(this.#values.writable());
    const api = standard.api(this.#functions());
    this.api = logCalls(api, this.calls, options.nowMs ?? (() => 0));
  }

  relaunch(): StrictLms<Api> {
    return this.#launchAgain(this.record);
  }

  /** "Start a new attempt": the learner's former values are put aside. */
  newAttempt(): StrictLms<Api> {
    return this.#launchAgain({});
  }

  #launchAgain(record: Readonly<Record<string, string>>): StrictLms<Api> {
    return new StrictLms(this.#standard, { ...this.#options, record, network: this.network });
  }

  #launchValues(): ElementValues {
    const standard = this.#standard;
    const model = standard.elements(this.#options.limits ?? standard.limits);
    return new ElementValues(model, standard.launch(this.record, this.#options));
  }

  #functions(): Scorm2004Api {
    const { calls, errorStrings, resetsAtEveryInitialize } = this.#standard;
    const answer = (error: string): string => {
      this.#error = error;
      return error === '0' ? 'true' : 'false';
    };
    /** The error of a call at the wrong time; null at the right one. */
    const untimely = ([before, after]: readonly [string, string]): string | null => {
      if (this.#phase === 'open') return null;
      return this.#phase === 'new' ? before : after;
    };
    return {
      Initialize: (parameter) => {
        if (resetsAtEveryInitialize) this.#values = this.#launchValues();
        if (parameter !== '') return answer('201');
        if (this.#phase === 'open') return answer(calls.initialisedTwice);
        const { initialisedAfterFinish: late } = calls;
        if (this.#phase === 'over' && late !== null) return answer(late);
        this.#phase = 'open';
        return answer('0');
      },
      Terminate: (parameter) => {
        if (parameter !== '') return answer('201');
        const early = untimely(calls.finish);
        if (early !== null) return answer(early);
        this.#phase = 'over';
        return answer(this.#store(true));
      },
      GetValue: (element) => {
        const early = untimely(calls.get);
        const got = early === null ? this.#values.get(element) : { value: '', error: early };
        this.#error = got.error;
        return got.value;
      },
      SetValue: (element, value) =>
        answer(untimely(calls.set) ?? this.#values.set(element, String(value))),
      Commit: (parameter) => {
        if (parameter !== '') return answer('201');
        return answer(untimely(calls.commit) ?? this.#store(false));
      },
      GetLastError: () => this.#error,
      GetErrorString: (code) => errorStrings[code] ?? '',
      GetDiagnostic: (code) => (code === '' ? this.#error : code),
    };
  }

  /** Hands to the network what has changed since it was last handed over, or since the launch. */
  #store(isFinish: boolean): string {
    const standard = this.#standard;
    if (isFinish) standard.settle(this.#values, this.#options);
    const changed = this.#values
      .writable()
      // Moodle keeps the session's time only as a part of the whole.
      .filter(([element]) => element !== standard.sessionTime)
      .filter(([element, value]) => this.#sent.get(element) !== value);
    // Before the answer, as in Moodle: what is lost now is never sent again unless it changes.
    if (this.#options.marksAsSent ?? standard.marksAsSent)
      for (const [element, value] of changed) this.#sent.set(element, value);
    if (this.network === 'refusing') return standard.calls.refused;
    if (this.network === 'down') return '0';
    for (const [element, value] of changed) this.record[element] = value;
    if (isFinish) this.#addTime();
    return '0';
  }

  #addTime(): void {
    const { sessionTime, totalTime, addTimes } = this.#standard;
    const session = this.#values.peek(sessionTime) ?? '';
    this.record[totalTime] = addTimes(this.record[totalTime] ?? '', session);
  }
}
