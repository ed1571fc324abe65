import type { Standard } from '../../../src/lms/lms-api.ts';

type Completion = 'completed' | 'passed';

/** What a test expects in an LMS of each standard: where things lie, and in which words. */
interface Words {
  status: string;
  score: string;
  exit: string;
  time: { element: string; form: RegExp };
  /** The record of a module whose statuses say that it is done, with all that goes with it. */
  done: Readonly<Record<Completion, Readonly<Record<string, string>>>>;
  /** The score and the statuses in the order in which they are told (R18). */
  order: Readonly<Record<Completion, readonly string[]>>;
  range: Readonly<Record<string, string>>;
  left: { finished: string; incomplete: string };
  result: Readonly<Record<'good' | 'fair' | 'poor', string>>;
}

const status12 = (word: Completion) => ({ 'cmi.core.lesson_status': word });
const order12 = ['min', 'max', 'raw'].map((part) => `cmi.core.score.${part}`);
const order2004 = ['min', 'max', 'raw', 'scaled'].map((part) => `cmi.score.${part}`);

export const WORDS: Readonly<Record<Standard, Words>> = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    time: { element: 'cmi.core.session_time', form: /^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/ },
    done: { completed: status12('completed'), passed: status12('passed') },
    order: {
      completed: [...order12, 'cmi.core.lesson_status'],
      passed: [...order12, 'cmi.core.lesson_status'],
    },
    range: { 'cmi.core.score.min': '0', 'cmi.core.score.max': '100' },
    left: { finished: '', incomplete: 'suspend' },
    result: { good: 'correct', fair: 'neutral', poor: 'wrong' },
  },
  scorm2004: {
    status: 'cmi.completion_status',
    score: 'cmi.score.raw',
    exit: 'cmi.exit',
    time: { element: 'cmi.session_time', form: /^PT\d{1,4}H[0-5]?\dM[0-5]?\d\.\d{2}S$/ },
    done: {
      completed: { 'cmi.completion_status': 'completed' },
      passed: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' },
    },
    order: {
      completed: [...order2004, 'cmi.completion_status'],
      passed: [...order2004, 'cmi.completion_status', 'cmi.success_status'],
    },
    range: { 'cmi.score.min': '0', 'cmi.score.max': '100' },
    left: { finished: 'normal', incomplete: 'suspend' },
    result: { good: 'correct', fair: 'neutral', poor: 'incorrect' },
  },
};
