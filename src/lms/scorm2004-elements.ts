import type { ElementErrors, ElementModel, ElementRule, StringLimits } from './element-rule.ts';
import { dependencies2004 } from './scorm2004-dependencies.ts';

const ANY = '[\\u0000-\\uFFFF]';
const DECIMAL = /^-?[0-9]{1,5}(\.[0-9]{1,18})?$/;
const INTEGER = /^-?[0-9]+$/;
/** A time stamp with seconds is refused unless they have decimals when a zone follows: `…:00Z` is not taken. */
const TIME =
  /^(19[7-9][0-9]|20[0-2][0-9]|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3])(:[0-5][0-9](:[0-5][0-9](\.[0-9]{1,2}(Z|[+-]([01][0-9]|2[0-3])(:[0-5][0-9])?)?)?)?)?)?)?)?$/;
/** Seconds have at most two decimals. */
const TIMESPAN =
  /^P(\d+Y)?(\d+M)?(\d+D)?(T((\d+H(\d+M)?(\d+(\.\d{1,2})?S)?)|(\d+M(\d+(\.\d{1,2})?S)?)|(\d+(\.\d{1,2})?S)))?$/;
const LONG_IDENTIFIER = /^(?:(?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/;
/** No line may be broken: a dot is not a newline. */
const LOCALISED = /^(\{lang=[a-zA-Z]{2,3}(-[a-zA-Z0-9-]{2,8})?\})?([^{].{0,250})?$/;
const LONG_LOCALISED = /^(\{lang=[a-zA-Z]{2,3}(-[a-zA-Z0-9-]{2,8})?\})?([^{].{0,4000})?$/;
const LANGUAGE = /^(([a-zA-Z]{2,3}|i|x)(-[a-zA-Z0-9-]{2,8})?)?$/;
const COMPLETION = /^(completed|incomplete|not attempted|unknown)$/;
const SUCCESS = /^(passed|failed|unknown)$/;
const EXIT = /^(time-out|suspend|logout|normal|)$/;
const TYPE =
  /^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/;
const RESULT = /^(correct|incorrect|unanticipated|neutral|-?[0-9]{1,4}(\.[0-9]{1,18})?)$/;
/** Judged by the type of the interaction; a newline is refused whatever it is. */
const RESPONSE = /^.*$/;
const NAVIGATION =
  /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|\{target=\S{0,200}[a-zA-Z0-9]\}(choice|jump)|_none_)$/;

const reads = (first: string | null): ElementRule => ({ access: 'read', writeError: '404', first });
const both = (format: RegExp, range?: readonly [number, number]): ElementRule => ({
  access: 'both',
  writeError: '404',
  first: null,
  format,
  ...(range === undefined ? {} : { range }),
});
const writes = (format: RegExp, first = ''): ElementRule => ({
  ...both(format),
  access: 'write',
  first,
});

const ERRORS: ElementErrors = {
  unknown: '401',
  noChildren: '301',
  noCount: '301',
  writeOnly: '405',
  notInitialised: '403',
  unordered: '351',
  mismatch: '406',
  outOfRange: '407',
};

function scoreOf(parent: string): Record<string, ElementRule> {
  return {
    [`${parent}.score._children`]: reads('scaled,raw,min,max'),
    [`${parent}.score.scaled`]: both(DECIMAL, [-1, 1]),
    [`${parent}.score.raw`]: both(DECIMAL),
    [`${parent}.score.min`]: both(DECIMAL),
    [`${parent}.score.max`]: both(DECIMAL),
  };
}

function commentsOf(parent: string, rule: (format: RegExp) => ElementRule) {
  return {
    [`${parent}._children`]: reads('comment,location,timestamp'),
    [`${parent}._count`]: reads('0'),
    [`${parent}.n.comment`]: rule(LONG_LOCALISED),
    [`${parent}.n.location`]: rule(/^[^]{0,250}$/),
    [`${parent}.n.timestamp`]: rule(TIME),
  };
}

/**
 * The SCORM 2004 data model as a strict LMS reads it: the Run-Time Environment of the 4th edition, chapter 4, with the
 * expressions and the error codes that Moodle was seen to have.
 */
export function scorm2004Elements(limits: StringLimits): ElementModel {
  const short = new RegExp(`^${ANY}{0,${limits.short}}$`);
  const long = new RegExp(`^${ANY}{0,${limits.long}}$`);
  const rules: Record<string, ElementRule> = {
    'cmi._version': reads('1.0'),
    'cmi._children': reads(
      'comments_from_learner,comments_from_lms,completion_status,completion_threshold,credit,entry,exit,interactions,launch_data,learner_id,learner_name,learner_preference,location,max_time_allowed,mode,objectives,progress_measure,scaled_passing_score,score,session_time,success_status,suspend_data,time_limit_action,total_time',
    ),
    ...commentsOf('cmi.comments_from_learner', both),
    ...commentsOf('cmi.comments_from_lms', () => reads(null)),
    'cmi.completion_status': { ...both(COMPLETION), first: 'unknown' },
    'cmi.completion_threshold': reads(null),
    'cmi.credit': reads('credit'),
    'cmi.entry': reads(''),
    'cmi.exit': writes(EXIT),
    'cmi.launch_data': reads(null),
    'cmi.learner_id': reads(''),
    'cmi.learner_name': reads(''),
    'cmi.learner_preference._children': reads(
      'audio_level,language,delivery_speed,audio_captioning',
    ),
    'cmi.learner_preference.audio_level': { ...both(DECIMAL, [0, Infinity]), first: '1' },
    'cmi.learner_preference.language': { ...both(LANGUAGE), first: '' },
    'cmi.learner_preference.delivery_speed': { ...both(DECIMAL, [0, Infinity]), first: '1' },
    'cmi.learner_preference.audio_captioning': { ...both(INTEGER, [-1, 1]), first: '0' },
    'cmi.location': both(short),
    'cmi.max_time_allowed': reads(null),
    'cmi.mode': reads('normal'),
    'cmi.progress_measure': both(DECIMAL, [0, 1]),
    'cmi.scaled_passing_score': reads(null),
    ...scoreOf('cmi'),
    'cmi.session_time': writes(TIMESPAN, 'PT0S'),
    'cmi.success_status': { ...both(SUCCESS), first: 'unknown' },
    'cmi.suspend_data': both(long),
    'cmi.time_limit_action': reads('continue,no message'),
    'cmi.total_time': reads('PT0S'),
    'cmi.objectives._children': reads(
      'id,score,success_status,completion_status,progress_measure,description',
    ),
    'cmi.objectives._count': reads('0'),
    'cmi.objectives.n.id': both(LONG_IDENTIFIER),
    ...scoreOf('cmi.objectives.n'),
    'cmi.objectives.n.success_status': { ...both(SUCCESS), first: 'unknown' },
    'cmi.objectives.n.completion_status': { ...both(COMPLETION), first: 'unknown' },
    'cmi.objectives.n.progress_measure': both(DECIMAL, [0, 1]),
    'cmi.objectives.n.description': both(LOCALISED),
    'cmi.interactions._children': reads(
      'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
    ),
    'cmi.interactions._count': reads('0'),
    'cmi.interactions.n.id': both(LONG_IDENTIFIER),
    'cmi.interactions.n.type': both(TYPE),
    'cmi.interactions.n.objectives._count': reads('0'),
    'cmi.interactions.n.objectives.n.id': both(LONG_IDENTIFIER),
    'cmi.interactions.n.timestamp': both(TIME),
    'cmi.interactions.n.correct_responses._count': reads('0'),
    'cmi.interactions.n.correct_responses.n.pattern': both(RESPONSE),
    'cmi.interactions.n.weighting': both(DECIMAL),
    'cmi.interactions.n.learner_response': both(RESPONSE),
    'cmi.interactions.n.result': both(RESULT),
    'cmi.interactions.n.latency': both(TIMESPAN),
    'cmi.interactions.n.description': both(LOCALISED),
    'adl.nav.request': { ...both(NAVIGATION), first: '_none_' },
  };
  return { rules, errors: ERRORS, depends: dependencies2004 };
}
