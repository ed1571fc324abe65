import type { Scorm12Wire } from './scorm12-wire.ts';

/** What the LMS says when the module is opened. Learner text: treat `suspendData` as hostile. */
export interface Scorm12Launch {
  /** In `review` and `browse` nothing is written, whatever is called (R19). */
  mode: 'normal' | 'review' | 'browse';
  entry: 'ab-initio' | 'resume' | '';
  learnerId: string;
  /** As the LMS gives it, without trailing blanks. */
  suspendData: string;
  /** `cmi.core.lesson_status` as it stood before the session changed anything. */
  status: string;
  /** Highest score the LMS already has, or null. */
  score: number | null;
  /** True when the LMS had no status yet: the learner has never been here. */
  wasFresh: boolean;
}

const STATUSES = new Set([
  'passed',
  'completed',
  'failed',
  'incomplete',
  'browsed',
  'not attempted',
]);

/** True when an LMS that did not say "true" to LMSInitialize is in session all the same. */
export function isInSession(wire: Scorm12Wire): boolean {
  const status = wire.get('cmi.core.lesson_status');
  return status.ok && STATUSES.has(status.value);
}

/** Reads the launch values; an element that cannot be read counts as empty. */
export function readLaunch(read: (element: string) => string): Scorm12Launch {
  const status = read('cmi.core.lesson_status');
  const mode = read('cmi.core.lesson_mode');
  const entry = read('cmi.core.entry');
  const score = Number.parseFloat(read('cmi.core.score.raw'));
  return {
    // Some LMSes leave the mode empty; that must not stop anything from being kept.
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    entry: entry === 'ab-initio' || entry === 'resume' ? entry : '',
    learnerId: read('cmi.core.student_id'),
    suspendData: read('cmi.suspend_data').replace(/ +$/, ''),
    status,
    score: Number.isFinite(score) ? score : null,
    wasFresh: status === '' || status === 'not attempted',
  };
}
