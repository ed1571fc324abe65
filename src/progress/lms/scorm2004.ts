import type { LmsStandard } from './lms-standard.ts';
import { textWithBlank } from './text-with-blank.ts';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const RAW = 'cmi.score.raw';
const SCALED = 'cmi.score.scaled';
const EXIT = 'cmi.exit';
const LOCATION = 'cmi.location';
const SUSPEND_DATA = 'cmi.suspend_data';
const LIMITS = { suspendData: 64_000, location: 1000 };
const RESULTS = { good: 'correct', fair: 'neutral', poor: 'incorrect' } as const;
/** As long as SCORM 1.2 can say, so that no LMS meets more digits than it was made for. */
const MOST_MS = 10_000 * 3_600_000 - 10;

/** SCORM 2004 4th edition (Run-Time Environment 1.1): completion and success are told apart. */
export const scorm2004: LmsStandard = {
  name: 'scorm2004',
  apiName: 'API_1484_11',
  functions: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  },
  elements: {
    learnerId: 'cmi.learner_id',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    exit: EXIT,
    sessionTime: 'cmi.session_time',
    suspendData: SUSPEND_DATA,
    location: LOCATION,
    completion: COMPLETION,
    rawScore: RAW,
  },
  statusElements: [COMPLETION, SUCCESS],
  completionWords: ['completed', 'incomplete', 'not attempted', 'unknown'],
  freshWords: ['not attempted', 'unknown'],
  finished: {
    // Success stays `unknown`: some portals compare the sum of both words with what they wait for.
    completed: [[COMPLETION, 'completed']],
    passed: [
      [COMPLETION, 'completed'],
      [SUCCESS, 'passed'],
    ],
  },
  exitWords: { incomplete: 'suspend', finished: 'normal' },
  scored: (score) => [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    [RAW, String(score)],
    [SCALED, scaled(score)],
  ],
  optional: {
    objectiveStatus: 'completion_status',
    objective: (at, id, score) => [
      [`cmi.objectives.${at}.id`, id],
      [`cmi.objectives.${at}.score.min`, '0'],
      [`cmi.objectives.${at}.score.max`, '100'],
      [`cmi.objectives.${at}.score.raw`, String(score)],
      [`cmi.objectives.${at}.score.scaled`, scaled(score)],
      [`cmi.objectives.${at}.completion_status`, 'completed'],
    ],
    interaction: (at, { id, response, quality }) => [
      [`cmi.interactions.${at}.id`, id],
      [`cmi.interactions.${at}.type`, 'choice'],
      [`cmi.interactions.${at}.learner_response`, response],
      [`cmi.interactions.${at}.result`, RESULTS[quality]],
    ],
  },
  timespan: isoDuration,
  differentValue(element, wanted) {
    switch (element) {
      case SUSPEND_DATA:
        return textWithBlank(wanted, LIMITS.suspendData);
      case LOCATION:
        return textWithBlank(wanted, LIMITS.location);
      case RAW:
        return wanted === '0' ? '1' : String(Number(wanted) - 1);
      case SCALED:
        return scaled(wanted === '0' ? 1 : Math.round(Number(wanted) * 100) - 1);
      case EXIT:
        return wanted === 'normal' ? 'suspend' : 'normal';
      default:
        // No other word is as good as `completed` or `passed`; if lost, they are sent again at the next
        // launch, and so is what is reported of encounters: Moodle sends all of it with every commit.
        return null;
    }
  },
  limits: LIMITS,
  emptyError: '403',
  refusedErrors: ['101', '391'],
};

/** 0–100 as 0–1, written as Moodle's decimal: digits before the point, and never an exponent. */
function scaled(score: number): string {
  return String(score / 100);
}

/**
 * `PT1H2M3.45S`, the timeinterval (second,10,2) of RTE 2004 4th edition: seconds have two decimals, for more is
 * refused by Moodle. Whatever is no time (NaN, negative, endless) is none.
 */
function isoDuration(ms: number): string {
  const hundredths = ms > 0 ? Math.floor(Math.min(ms, MOST_MS) / 10) : 0;
  const seconds = Math.floor(hundredths / 100);
  const rest = String(hundredths % 100).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `PT${hours}H${minutes}M${seconds % 60}.${rest}S`;
}
