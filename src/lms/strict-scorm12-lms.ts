import { addTimespans } from './add-timespans.ts';
import { asScorm12 } from './lms-api.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import { scorm12Elements } from './scorm12-elements.ts';
import { StrictLms, type StrictLmsOptions, type StrictStandard } from './strict-lms.ts';

const STATUS = 'cmi.core.lesson_status';
const FINISHED = new Set(['passed', 'completed', 'failed']);

const STANDARD: StrictStandard<Scorm12Api> = {
  elements: scorm12Elements,
  limits: { short: 255, long: 4096 },
  marksAsSent: true,
  resetsAtEveryInitialize: true,
  calls: {
    initialisedTwice: '101',
    initialisedAfterFinish: null,
    finish: ['301', '301'],
    get: ['301', '301'],
    set: ['301', '301'],
    commit: ['301', '301'],
    refused: '101',
  },
  errorStrings: {
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
  },
  sessionTime: 'cmi.core.session_time',
  totalTime: 'cmi.core.total_time',
  addTimes: addTimespans,
  launch(record, options) {
    const status = record[STATUS] ?? '';
    const exit = record['cmi.core.exit'] ?? '';
    const mode = options.mode ?? (FINISHED.has(status) ? 'review' : 'normal');
    const entry = exit === 'suspend' ? 'resume' : status === '' ? 'ab-initio' : '';
    const forgets = options.forgetsUnlessSuspended === true && entry !== 'resume';
    return {
      ...record,
      'cmi.suspend_data': forgets ? '' : (record['cmi.suspend_data'] ?? ''),
      'cmi.core.student_id': options.learnerId ?? 'learner-1',
      'cmi.core.student_name': options.learnerName ?? 'Nordmann, Kari',
      [STATUS]: status === '' ? 'not attempted' : status,
      'cmi.core.lesson_mode': mode,
      'cmi.core.credit': mode === 'normal' ? 'credit' : 'no-credit',
      'cmi.core.entry': entry,
      'cmi.core.exit': '',
      'cmi.launch_data': options.launchData ?? '',
      'cmi.student_data.mastery_score': options.masteryScore ?? '',
    };
  },
  settle(values, { masteryOverride = true }) {
    if (values.peek(STATUS) === 'not attempted') values.put(STATUS, 'completed');
    const mastery = values.peek('cmi.student_data.mastery_score') ?? '';
    const raw = values.peek('cmi.core.score.raw') ?? '';
    if (values.peek('cmi.core.credit') !== 'credit' || !masteryOverride) return;
    if (mastery === '' || raw === '') return;
    values.put(STATUS, Number(raw) >= Number(mastery) ? 'passed' : 'failed');
  },
  api: asScorm12,
};

/**
 * The strict LMS of SCORM 1.2. It marks values as sent before the server has answered, and stores a finish without
 * status as `completed`.
 */
export class StrictScorm12Lms extends StrictLms<Scorm12Api> {
  constructor(options: StrictLmsOptions = {}) {
    super(STANDARD, options);
  }
}
