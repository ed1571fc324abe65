import type { ElementReader } from './element-rule.ts';

const DECIMAL = /^-?[0-9]{1,5}(\.[0-9]{1,18})?$/;
/** Letters, digits, `_` and `.`: neither a hyphen nor a blank. */
const SHORT_IDENTIFIER = /^[\w.]{1,250}$/;
const PAIR = /^[\w.]{1,250}\[\.\][\w.]{1,250}$/;

/** By type of interaction: what each part of a response must match, and how many parts there may be. */
const RESPONSES: Readonly<Record<string, readonly [part: RegExp, most: number]>> = {
  'true-false': [/^(true|false)$/, 1],
  choice: [SHORT_IDENTIFIER, 36],
  'fill-in': [/^.{0,250}$/, 10],
  'long-fill-in': [/^.{0,4002}$/, 1],
  matching: [PAIR, 36],
  performance: [/^([\w.]{0,250}\[\.\][\w.-]{0,250})$/, 250],
  sequencing: [SHORT_IDENTIFIER, 36],
  likert: [SHORT_IDENTIFIER, 1],
  numeric: [DECIMAL, 1],
  other: [/^.{0,4000}$/, 1],
};

function judgeResponse(type: string | undefined, value: string): string {
  const [part, most] = RESPONSES[type ?? ''] ?? [null, 0];
  // RTE 2004: the type comes before what depends on it.
  if (part === null) return '408';
  const parts = most === 1 ? [value] : value.split('[,]');
  if (parts.length > most) return '351';
  return parts.every((each) => part.test(each)) ? '0' : '406';
}

/**
 * What SCORM 2004 asks of one element of an objective or an interaction before another may be set: the id first (408),
 * no objective twice and none renamed (351), a response in the form of its type (406).
 */
export function dependencies2004(element: string, value: string, values: ElementReader): string {
  const item = /^(cmi\.(?:objectives|interactions))\.(\d+)\.(.+)$/.exec(element);
  if (item === null) return '0';
  const [, array = '', index = '', part = ''] = item;
  const isNew = Number(index) === values.count(array);
  if (part !== 'id' && isNew) return '408';
  if (array === 'cmi.objectives' && part === 'id') {
    const ids = Array.from({ length: values.count(array) }, (_, at) =>
      values.peek(`${array}.${at}.id`),
    );
    const isFree = isNew ? !ids.includes(value) : ids[Number(index)] === value;
    return isFree ? '0' : '351';
  }
  if (part === 'learner_response' || part.startsWith('correct_responses.'))
    return judgeResponse(values.peek(`${array}.${index}.type`), value);
  return '0';
}
