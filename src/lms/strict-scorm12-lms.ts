import { addTimespans } from './add-timespans.ts';
import { ElementValues } from './element-values.ts';
import { logCalls } from './log-calls.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import type { StringLimits } from './scorm12-elements.ts';
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
  /** 255 and 4,096 unless given: what RTE 1.2 asks for. */
  limits?: StringLimits;
  /** Rewrites the status at the finish when there is a mastery score and a raw score; on in Moodle. */
  masteryOverride?: boolean;
  /** Some LMSes hand suspend_data back only after exit `suspend` (RTE 1.2 §3.4.2.1.7); Moodle always does. */
  forgetsUnlessSuspended?: boolean;
  network?: Network;
}

const STRICT: StringLimits = { short: 255, long: 4096 };
const FINISHED = new Set(['passed', 'completed', 'failed']);

const ERROR_STRINGS: Readonly<Record<string, string>> = {
  '0': 'No error',
  '101': 'General exception',
  '201': 'Invalid argument error',
  '202': 'Element cannot have children',
  '203': 'Element not an array - cannot have count',
  '301': 'Not initialized',
  '401': 'Not implemented error',
  '402': 'Invalid set value, element is a keyword',
  '403': 'Element is read only',
  '404': 'Element is write only',
  '405': 'Incorrect data type',
};

/**
 * A SCORM 1.2 LMS that forgives nothing: RTE 1.2 with the traps that Moodle was seen to have. It refuses
 * what is too long and keeps the old value, marks values as sent before the server has answered,
 * stores a finish without status as `completed`, and opens a finished module in review mode, where it
 * still stores what it is told.
 */
export class StrictScorm12Lms implements TrialLms {
  readonly api: Scorm12Api;
  readonly calls: LmsCall[] = [];
  readonly record: Record<string, string>;
  network: Network;
  readonly #options: StrictLmsOptions;
  #values: ElementValues;
  /** What each value was when it was last handed to the network, arrived or not. */
  readonly #sent = new Map<string, string>();
  #isOpen = false;
  #error = '0';

  constructor(options: StrictLmsOptions = {}) {
    this.#options = options;
    this.network = options.network ?? 'up';
    this.record = { ...options.record };
    this.#values = this.#launchValues();
    for (const [element, value] of this.#values.writable()) this.#sent.set(element, value);
    this.api = logCalls(this.#functions(), this.calls, options.nowMs ?? (() => 0));
  }

  relaunch(): StrictScorm12Lms {
    return new StrictScorm12Lms({ ...this.#options, record: this.record, network: this.network });
  }

  /** "Start a new attempt": the learner's former values are put aside. */
  newAttempt(): StrictScorm12Lms {
    return new StrictScorm12Lms({ ...this.#options, record: {}, network: this.network });
  }

  #launchValues(): ElementValues {
    const { record } = this;
    const status = record['cmi.core.lesson_status'] ?? '';
    const exit = record['cmi.core.exit'] ?? '';
    const mode = this.#options.mode ?? (FINISHED.has(status) ? 'review' : 'normal');
    const entry = exit === 'suspend' ? 'resume' : status === '' ? 'ab-initio' : '';
    const forgets = this.#options.forgetsUnlessSuspended === true && entry !== 'resume';
    return new ElementValues(this.#options.limits ?? STRICT, {
      ...record,
      'cmi.suspend_data': forgets ? '' : (record['cmi.suspend_data'] ?? ''),
      'cmi.core.student_id': this.#options.learnerId ?? 'learner-1',
      'cmi.core.student_name': this.#options.learnerName ?? 'Nordmann, Kari',
      'cmi.core.lesson_status': status === '' ? 'not attempted' : status,
      'cmi.core.lesson_mode': mode,
      'cmi.core.credit': mode === 'normal' ? 'credit' : 'no-credit',
      'cmi.core.entry': entry,
      'cmi.core.exit': '',
      'cmi.launch_data': this.#options.launchData ?? '',
      'cmi.student_data.mastery_score': this.#options.masteryScore ?? '',
    });
  }

  #functions(): Scorm12Api {
    const answer = (error: string): string => {
      this.#error = error;
      return error === '0' ? 'true' : 'false';
    };
    return {
      LMSInitialize: (parameter) => {
        // Moodle sets the values up anew before it looks: a second call loses what was not committed.
        this.#values = this.#launchValues();
        if (parameter !== '') return answer('201');
        if (this.#isOpen) return answer('101');
        this.#isOpen = true;
        return answer('0');
      },
      LMSFinish: (parameter) => {
        if (parameter !== '') return answer('201');
        if (!this.#isOpen) return answer('301');
        this.#isOpen = false;
        return answer(this.#store(true));
      },
      LMSGetValue: (element) => {
        const got = this.#isOpen ? this.#values.get(element) : { value: '', error: '301' };
        this.#error = got.error;
        return got.value;
      },
      LMSSetValue: (element, value) =>
        answer(this.#isOpen ? this.#values.set(element, String(value)) : '301'),
      LMSCommit: (parameter) => {
        if (parameter !== '') return answer('201');
        return answer(this.#isOpen ? this.#store(false) : '301');
      },
      LMSGetLastError: () => this.#error,
      LMSGetErrorString: (code) => ERROR_STRINGS[code] ?? '',
      LMSGetDiagnostic: (code) => (code === '' ? this.#error : code),
    };
  }

  /** Hands to the network what has changed since it was last handed over. */
  #store(isFinish: boolean): string {
    if (isFinish) this.#settleStatus();
    const changed = this.#values
      .writable()
      .filter(([element, value]) => this.#sent.get(element) !== value);
    // Before the answer, as in Moodle: what is lost now is never sent again unless it changes.
    for (const [element, value] of changed) this.#sent.set(element, value);
    if (this.network === 'refusing') return '101';
    if (this.network === 'down') return '0';
    for (const [element, value] of changed) this.record[element] = value;
    if (isFinish) this.#addTime();
    return '0';
  }

  #addTime(): void {
    const session = this.#values.peek('cmi.core.session_time');
    const total = this.record['cmi.core.total_time'] ?? '00:00:00';
    this.record['cmi.core.total_time'] = addTimespans(total, session);
  }

  #settleStatus(): void {
    const values = this.#values;
    if (values.peek('cmi.core.lesson_status') === 'not attempted') {
      values.put('cmi.core.lesson_status', 'completed');
    }
    const mastery = values.peek('cmi.student_data.mastery_score');
    const raw = values.peek('cmi.core.score.raw');
    const overrides = this.#options.masteryOverride ?? true;
    if (values.peek('cmi.core.credit') !== 'credit' || !overrides) return;
    if (mastery === '' || raw === '') return;
    values.put('cmi.core.lesson_status', Number(raw) >= Number(mastery) ? 'passed' : 'failed');
  }
}
