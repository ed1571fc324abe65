import { Scorm12API } from 'scorm-again';
import { logCalls } from './log-calls.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import type { LaunchOptions, LmsCall, TrialLms } from './trial-lms.ts';

/** scorm-again's level for «say nothing»: its own log would drown the tests'. */
const SILENT = 6;
const FINISHED = new Set(['passed', 'completed', 'failed']);

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

/**
 * scorm-again as an LMS without a server: a second opinion beside the strict one, and too lenient to
 * stand alone (it takes 64,000 characters of suspend_data and gives no `ab-initio` by itself). It holds
 * what was set when the content last committed or finished.
 */
export class ScormAgainLms implements TrialLms {
  readonly api: Scorm12Api;
  readonly calls: LmsCall[] = [];
  readonly record: Record<string, string>;
  readonly #options: LaunchOptions;

  constructor(options: LaunchOptions = {}) {
    this.#options = options;
    this.record = { ...options.record };
    const inner = new Scorm12API({
      autocommit: false,
      lmsCommitUrl: false,
      mastery_override: false,
      autoCompleteLessonStatus: false,
      logLevel: SILENT,
    });
    inner.loadFromFlattenedJSON(this.#launchValues());
    const keep = (isFinish: boolean) => (): void => {
      flatten(inner.renderCommitCMI(isFinish), '', this.record);
    };
    inner.on('LMSCommit', keep(false));
    inner.on('LMSFinish', keep(true));
    this.api = logCalls(inner, this.calls, options.nowMs ?? (() => 0));
  }

  relaunch(): ScormAgainLms {
    return new ScormAgainLms({ ...this.#options, record: this.record });
  }

  #launchValues(): Record<string, string> {
    const { record } = this;
    const status = record['cmi.core.lesson_status'] ?? '';
    const suspended = record['cmi.core.exit'] === 'suspend';
    const kept = ['cmi.suspend_data', 'cmi.core.lesson_location', 'cmi.core.total_time'].concat(
      ['raw', 'min', 'max'].map((name) => `cmi.core.score.${name}`),
    );
    return {
      ...Object.fromEntries(kept.flatMap((name) => (record[name] ? [[name, record[name]]] : []))),
      'cmi.core.student_id': this.#options.learnerId ?? 'learner-1',
      'cmi.core.student_name': this.#options.learnerName ?? 'Nordmann, Kari',
      'cmi.core.lesson_status': status === '' ? 'not attempted' : status,
      'cmi.core.lesson_mode': this.#options.mode ?? (FINISHED.has(status) ? 'review' : 'normal'),
      'cmi.core.entry': suspended ? 'resume' : status === '' ? 'ab-initio' : '',
      'cmi.launch_data': this.#options.launchData ?? '',
    };
  }
}
