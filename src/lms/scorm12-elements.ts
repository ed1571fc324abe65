import type { ElementErrors, ElementModel, ElementRule, StringLimits } from './element-rule.ts';

const ANY = '[\\u0000-\\uFFFF]';
const DECIMAL = /^-?([0-9]{0,3})(\.[0-9]*)?$/;
const INTEGER = /^-?([0-9]+)$/;
const TIME = /^([0-2][0-9]):([0-5][0-9]):([0-5][0-9])(\.[0-9]{1,2})?$/;
/** `HHHH:MM:SS.cc`; minutes and seconds above 59 pass, as they do in Moodle. */
const TIMESPAN = /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/;
const IDENTIFIER = /^[\u0021-\u007E]{0,255}$/;
const STATUS = /^(passed|completed|failed|incomplete|browsed)$/;
const OBJECTIVE_STATUS = /^(passed|completed|failed|incomplete|browsed|not attempted)$/;
const EXIT = /^(time-out|suspend|logout|)$/;
const TYPE = /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/;
const RESULT = /^(correct|wrong|unanticipated|neutral|([0-9]{0,3})?(\.[0-9]*)?)$/;
const SCORE = [0, 100] as const;

const reads = (first: string): ElementRule => ({ access: 'read', writeError: '403', first });
const keyword = (first: string): ElementRule => ({ access: 'read', writeError: '402', first });
const both = (format: RegExp, range?: readonly [number, number]): ElementRule => ({
  access: 'both',
  writeError: '405',
  first: '',
  format,
  ...(range === undefined ? {} : { range }),
});
const writes = (format: RegExp, range?: readonly [number, number]): ElementRule => ({
  ...both(format, range),
  access: 'write',
});

/** RTE 1.2 §3.3.4.6; an unknown element and a skipped index are 201 in Moodle, not 401. */
const ERRORS: ElementErrors = {
  unknown: '201',
  noChildren: '202',
  noCount: '203',
  writeOnly: '404',
  notInitialised: '0',
  unordered: '201',
  mismatch: '405',
  outOfRange: '405',
};

/**
 * The SCORM 1.2 data model as a strict LMS reads it: RTE 1.2 §3.4 with the expressions that Moodle uses. An empty
 * number counts as 0, as in Moodle.
 */
export function scorm12Elements(limits: StringLimits): ElementModel {
  const short = new RegExp(`^${ANY}{0,${limits.short}}$`);
  const long = new RegExp(`^${ANY}{0,${limits.long}}$`);
  const rules = {
    'cmi._children': keyword(
      'core,suspend_data,launch_data,comments,objectives,student_data,student_preference,interactions',
    ),
    'cmi._version': keyword('3.4'),
    'cmi.core._children': keyword(
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    ),
    'cmi.core.student_id': reads(''),
    'cmi.core.student_name': reads(''),
    'cmi.core.lesson_location': both(short),
    'cmi.core.credit': reads('credit'),
    'cmi.core.lesson_status': both(STATUS),
    'cmi.core.entry': reads(''),
    'cmi.core.score._children': keyword('raw,min,max'),
    'cmi.core.score.raw': both(DECIMAL, SCORE),
    'cmi.core.score.min': both(DECIMAL, SCORE),
    'cmi.core.score.max': both(DECIMAL, SCORE),
    'cmi.core.total_time': { ...reads(''), first: '00:00:00' },
    'cmi.core.lesson_mode': reads('normal'),
    'cmi.core.exit': writes(EXIT),
    'cmi.core.session_time': { ...writes(TIMESPAN), first: '00:00:00' },
    'cmi.suspend_data': both(long),
    'cmi.launch_data': reads(''),
    'cmi.comments': both(long),
    'cmi.comments_from_lms': reads(''),
    'cmi.objectives._children': keyword('id,score,status'),
    'cmi.objectives._count': keyword('0'),
    'cmi.objectives.n.id': both(IDENTIFIER),
    'cmi.objectives.n.score._children': keyword('raw,min,max'),
    'cmi.objectives.n.score.raw': both(DECIMAL, SCORE),
    'cmi.objectives.n.score.min': both(DECIMAL, SCORE),
    'cmi.objectives.n.score.max': both(DECIMAL, SCORE),
    'cmi.objectives.n.status': both(OBJECTIVE_STATUS),
    'cmi.student_data._children': keyword('mastery_score,max_time_allowed,time_limit_action'),
    'cmi.student_data.mastery_score': reads(''),
    'cmi.student_data.max_time_allowed': reads(''),
    'cmi.student_data.time_limit_action': reads(''),
    'cmi.student_preference._children': keyword('audio,language,speed,text'),
    'cmi.student_preference.audio': both(INTEGER, [-1, 100]),
    'cmi.student_preference.language': both(short),
    'cmi.student_preference.speed': both(INTEGER, [-100, 100]),
    'cmi.student_preference.text': both(INTEGER, [-1, 1]),
    'cmi.interactions._children': keyword(
      'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
    ),
    'cmi.interactions._count': keyword('0'),
    'cmi.interactions.n.id': writes(IDENTIFIER),
    'cmi.interactions.n.objectives._count': keyword('0'),
    'cmi.interactions.n.objectives.n.id': writes(IDENTIFIER),
    'cmi.interactions.n.time': writes(TIME),
    'cmi.interactions.n.type': writes(TYPE),
    'cmi.interactions.n.correct_responses._count': keyword('0'),
    'cmi.interactions.n.correct_responses.n.pattern': writes(short),
    'cmi.interactions.n.weighting': writes(DECIMAL, [-100, 100]),
    'cmi.interactions.n.student_response': writes(short),
    'cmi.interactions.n.result': writes(RESULT),
    'cmi.interactions.n.latency': writes(TIMESPAN),
  };
  // RTE 1.2 §3.4.4.1: comments are added to, every other value is replaced.
  return { rules, errors: ERRORS, appends: 'cmi.comments' };
}
