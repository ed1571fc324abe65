import { addDurations } from './add-durations.ts';
import type { Scorm2004Api } from './scorm2004-api.ts';
import { scorm2004Elements } from './scorm2004-elements.ts';
import { StrictLms, type StrictLmsOptions, type StrictStandard } from './strict-lms.ts';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const FINISHED = new Set(['completed', 'passed', 'failed']);

const STANDARD: StrictStandard<Scorm2004Api> = {
  elements: scorm2004Elements,
  limits: { short: 1000, long: 64_000 },
  marksAsSent: false,
  resetsAtEveryInitialize: false,
  calls: {
    initialisedTwice: '103',
    initialisedAfterFinish: '104',
    finish: ['112', '113'],
    get: ['122', '123'],
    set: ['132', '133'],
    commit: ['142', '143'],
    refused: '101',
  },
  errorStrings: {
    '0': 'No error',
    '101': 'General Exception',
    '103': 'Already Initialized',
    '104': 'Content Instance Terminated',
    '112': 'Termination Before Initialization',
    '113': 'Termination After Termination',
    '122': 'Retrieve Data Before Initialization',
    '123': 'Retrieve Data After Termination',
    '132': 'Store Data Before Initialization',
    '133': 'Store Data After Termination',
    '142': 'Commit Before Initialization',
    '143': 'Commit After Termination',
    '201': 'General Argument Error',
    '301': 'General Get Failure',
    '351': 'General Set Failure',
    '401': 'Undefined Data Model Element',
    '403': 'Data Model Element Value Not Initialized',
    '404': 'Data Model Element Is Read Only',
    '405': 'Data Model Element Is Write Only',
    '406': 'Data Model Element Type Mismatch',
    '407': 'Data Model Element Value Out Of Range',
    '408': 'Data Model Dependency Not Established',
  },
  sessionTime: 'cmi.session_time',
  totalTime: 'cmi.total_time',
  addTimes: addDurations,
  launch(record, options) {
    const exit = record['cmi.exit'] ?? '';
    const isSuspended = exit === 'suspend' || exit === 'logout';
    // RTE 2004: what was left otherwise is over, and the next launch is a new attempt with nothing in it.
    const held = options.forgetsUnlessSuspended === true && !isSuspended ? {} : record;
    const status = held[COMPLETION] ?? '';
    const isDone = FINISHED.has(status) || FINISHED.has(held[SUCCESS] ?? '');
    const mode = options.mode ?? (isDone ? 'review' : 'normal');
    return {
      ...held,
      'cmi.learner_id': options.learnerId ?? 'learner-1',
      'cmi.learner_name': options.learnerName ?? 'Nordmann, Kari',
      // As in Moodle; RTE 2004 says `unknown`.
      [COMPLETION]: status === '' ? 'not attempted' : status,
      'cmi.mode': mode,
      'cmi.credit': mode === 'normal' ? 'credit' : 'no-credit',
      'cmi.entry': isSuspended ? 'resume' : status === '' ? 'ab-initio' : '',
      'cmi.exit': '',
      ...(options.launchData === undefined ? {} : { 'cmi.launch_data': options.launchData }),
      ...(options.masteryScore === undefined
        ? {}
        : { 'cmi.scaled_passing_score': options.masteryScore }),
    };
  },
  settle(values, { masteryOverride = true }) {
    const passing = values.peek('cmi.scaled_passing_score');
    const scaled = values.peek('cmi.score.scaled');
    if (values.peek('cmi.credit') !== 'credit' || !masteryOverride) return;
    if (passing === undefined || scaled === undefined) return;
    values.put(SUCCESS, Number(scaled) >= Number(passing) ? 'passed' : 'failed');
  },
  api: (functions) => functions,
};

/**
 * The strict LMS of SCORM 2004, 4th edition. Each commit sends all that differs from the launch, so that a lost one is
 * made good by the next, and a value that is set back to what it was at launch is not sent.
 */
export class StrictScorm2004Lms extends StrictLms<Scorm2004Api> {
  constructor(options: StrictLmsOptions = {}) {
    super(STANDARD, options);
  }
}
