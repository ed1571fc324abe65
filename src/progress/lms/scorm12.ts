import type { LmsStandard } from './lms-standard.ts';
import { reportInOtherWords } from './report-in-other-words.ts';
import { textWithBlank } from './text-with-blank.ts';

const STATUS = 'cmi.core.lesson_status';
const RAW = 'cmi.core.score.raw';
const EXIT = 'cmi.core.exit';
const LOCATION = 'cmi.core.lesson_location';
const SUSPEND_DATA = 'cmi.suspend_data';
const LIMITS = { suspendData: 4096, location: 255 };
const RESULTS = { good: 'correct', fair: 'neutral', poor: 'wrong' } as const;
const MOST_MS = ((9999 * 60 + 59) * 60 + 59) * 1000 + 990;

/** SCORM 1.2 (Run-Time Environment 1.2): one word tells completion and success at once. */
export const scorm12: LmsStandard = {
  name: 'scorm12',
  apiName: 'API',
  functions: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
  },
  elements: {
    learnerId: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    exit: EXIT,
    sessionTime: 'cmi.core.session_time',
    suspendData: SUSPEND_DATA,
    location: LOCATION,
    completion: STATUS,
    rawScore: RAW,
  },
  statusElements: [STATUS],
  completionWords: ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'],
  freshWords: ['not attempted'],
  finished: { completed: [[STATUS, 'completed']], passed: [[STATUS, 'passed']] },
  exitWords: { incomplete: 'suspend', finished: '' },
  scored: (score) => [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    [RAW, String(score)],
  ],
  optional: {
    objectiveStatus: 'status',
    objective: (at, id, score) => [
      [`cmi.objectives.${at}.id`, id],
      [`cmi.objectives.${at}.score.min`, '0'],
      [`cmi.objectives.${at}.score.max`, '100'],
      [`cmi.objectives.${at}.score.raw`, String(score)],
      [`cmi.objectives.${at}.status`, 'completed'],
    ],
    interaction: (at, { id, response, quality }) => [
      [`cmi.interactions.${at}.id`, id],
      // A `choice` of RTE 1.2 §3.4.7.1 is single letters; names are longer.
      [`cmi.interactions.${at}.type`, 'fill-in'],
      [`cmi.interactions.${at}.student_response`, response],
      [`cmi.interactions.${at}.result`, RESULTS[quality]],
    ],
  },
  timespan: clockTimespan,
  differentValue(element, wanted) {
    switch (element) {
      case SUSPEND_DATA:
        return textWithBlank(wanted, LIMITS.suspendData);
      case LOCATION:
        return textWithBlank(wanted, LIMITS.location);
      case STATUS:
        // One finished word stands for the other; nothing stands for `incomplete`.
        if (wanted === 'completed') return 'passed';
        return wanted === 'passed' ? 'completed' : null;
      case RAW:
        return wanted === '0' ? '1' : String(Number(wanted) - 1);
      case EXIT:
        return wanted === '' ? 'suspend' : '';
      default:
        return reportInOtherWords(element, wanted);
    }
  },
  limits: LIMITS,
  emptyError: null,
  refusedErrors: ['101'],
};

/**
 * `HHHH:MM:SS.cc`, the CMITimespan of RTE 1.2 §3.4.2.1.10 in the one form that every LMS takes. Whatever
 * is no time (NaN, negative, endless) is `0000:00:00.00`, and longer than it can say is its largest.
 */
function clockTimespan(ms: number): string {
  const hundredths = ms > 0 ? Math.floor(Math.min(ms, MOST_MS) / 10) : 0;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}
