import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { LmsApi } from './lms-api.ts';
import { logCalls } from './log-calls.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import type { Scorm2004Api } from './scorm2004-api.ts';
import type { LaunchOptions, LmsCall, TrialLms } from './trial-lms.ts';

/** scorm-again's level for «say nothing»: its own log would drown the tests'. */
const SILENT = 6;
const SETTINGS = {
  autocommit: false,
  lmsCommitUrl: false,
  mastery_override: false,
  autoCompleteLessonStatus: false,
  logLevel: SILENT,
} as const;
const FINISHED = new Set(['passed', 'completed', 'failed']);

/** What both of its APIs have, besides the functions of the standard. */
interface Inner {
  loadFromFlattenedJSON(values: Record<string, string>): void;
  on(event: string, listener: () => void): void;
  renderCommitCMI(isFinish: boolean): unknown;
}

/** `{cmi: {core: {exit: 'suspend'}}}` → `{'cmi.core.exit': 'suspend'}`. */
function flatten(tree: unknown, prefix: string, into: Record<string, string>): void {
  if (typeof tree !== 'object' || tree === null) {
    into[prefix] = String(tree);
    return;
  }
  for (const [key, value] of Object.entries(tree)) {
    flatten(value, prefix === '' ? key : `${prefix}.${key}`, into);
  }
}

const REPORTED =
  /^cmi\.(objectives|interactions)\.\d+\.(id|type|result|status|\w+_status|\w+_response|score\.\w+)$/;

/** What of a record the next launch is given, besides what the LMS itself says: these names, and what was reported. */
function kept(
  record: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> {
  const all = [...names, ...Object.keys(record).filter((name) => REPORTED.test(name))];
  return Object.fromEntries(all.flatMap((name) => (record[name] ? [[name, record[name]]] : [])));
}

/**
 * scorm-again as an LMS without a server: a second opinion beside the strict one, and too lenient to
 * stand alone (in SCORM 1.2 it takes 64,000 characters of suspend_data, and it gives no `ab-initio` by itself). It holds
 * what was set when the content last committed or finished.
 */
abstract class ScormAgain<Api extends LmsApi> implements TrialLms<Api> {
  readonly api: Api;
  readonly calls: LmsCall[] = [];
  readonly record: Record<string, string>;
  protected readonly options: LaunchOptions;

  constructor(options: LaunchOptions, open: () => { api: Api; inner: Inner }) {
    this.options = options;
    this.record = { ...options.record };
    const { api, inner } = open();
    inner.loadFromFlattenedJSON(this.launchValues());
    const keep = (isFinish: boolean) => (): void =>
      flatten(inner.renderCommitCMI(isFinish), '', this.record);
    const [commit, finish] =
      'LMSCommit' in api
        ? (['LMSCommit', 'LMSFinish'] as const)
        : (['Commit', 'Terminate'] as const);
    inner.on(commit, keep(false));
    inner.on(finish, keep(true));
    this.api = logCalls(api, this.calls, options.nowMs ?? (() => 0));
  }

  abstract relaunch(): TrialLms<Api>;
  protected abstract launchValues(): Record<string, string>;
}

/** scorm-again's SCORM 1.2. */
export class ScormAgain12Lms extends ScormAgain<Scorm12Api> {
  constructor(options: LaunchOptions = {}) {
    super(options, () => {
      const api = new Scorm12API(SETTINGS);
      return { api, inner: api };
    });
  }

  relaunch(): ScormAgain12Lms {
    return new ScormAgain12Lms({ ...this.options, record: this.record });
  }

  protected launchValues(): Record<string, string> {
    const { record, options } = this;
    const status = record['cmi.core.lesson_status'] ?? '';
    const suspended = record['cmi.core.exit'] === 'suspend';
    return {
      ...kept(record, [
        'cmi.suspend_data',
        'cmi.core.lesson_location',
        'cmi.core.total_time',
        ...['raw', 'min', 'max'].map((name) => `cmi.core.score.${name}`),
      ]),
      'cmi.core.student_id': options.learnerId ?? 'learner-1',
      'cmi.core.student_name': options.learnerName ?? 'Nordmann, Kari',
      'cmi.core.lesson_status': status === '' ? 'not attempted' : status,
      'cmi.core.lesson_mode': options.mode ?? (FINISHED.has(status) ? 'review' : 'normal'),
      'cmi.core.entry': suspended ? 'resume' : status === '' ? 'ab-initio' : '',
      'cmi.launch_data': options.launchData ?? '',
    };
  }
}

/** scorm-again's SCORM 2004. */
export class ScormAgain2004Lms extends ScormAgain<Scorm2004Api> {
  constructor(options: LaunchOptions = {}) {
    super(options, () => {
      const api = new Scorm2004API(SETTINGS);
      return { api, inner: api };
    });
  }

  relaunch(): ScormAgain2004Lms {
    return new ScormAgain2004Lms({ ...this.options, record: this.record });
  }

  protected launchValues(): Record<string, string> {
    const { record, options } = this;
    const completion = record['cmi.completion_status'] ?? '';
    const success = record['cmi.success_status'] ?? '';
    const isDone = FINISHED.has(completion) || FINISHED.has(success);
    const suspended = record['cmi.exit'] === 'suspend';
    return {
      ...kept(record, [
        'cmi.suspend_data',
        'cmi.location',
        'cmi.total_time',
        'cmi.success_status',
        'cmi.completion_status',
        ...['scaled', 'raw', 'min', 'max'].map((name) => `cmi.score.${name}`),
      ]),
      'cmi.learner_id': options.learnerId ?? 'learner-1',
      'cmi.learner_name': options.learnerName ?? 'Nordmann, Kari',
      'cmi.mode': options.mode ?? (isDone ? 'review' : 'normal'),
      'cmi.entry': suspended ? 'resume' : completion === '' ? 'ab-initio' : '',
      'cmi.launch_data': options.launchData ?? '',
    };
  }
}
