import type { LmsStandard } from './lms-standard.ts';
import type { LmsWire } from './lms-wire.ts';

/** What the LMS says when the module is opened. Learner text: treat `suspendData` as hostile. */
export interface LmsLaunch {
  /** In `review` and `browse` nothing is written, whatever is called (R19). */
  mode: 'normal' | 'review' | 'browse';
  entry: 'ab-initio' | 'resume' | '';
  learnerId: string;
  /** As the LMS gives it, without trailing blanks. */
  suspendData: string;
  /** The statuses as they stood before the session changed anything, by their elements. */
  statuses: ReadonlyMap<string, string>;
  /** Highest score the LMS already has, or null. */
  score: number | null;
  /** True when the LMS had no status yet: the learner has never been here. */
  wasFresh: boolean;
}

/** True when an LMS that did not say "true" to its initialisation is in session all the same. */
export function isInSession(wire: LmsWire, { elements, completionWords }: LmsStandard): boolean {
  const status = wire.get(elements.completion);
  return status.ok && completionWords.includes(status.value);
}

/** Reads the launch values; an element that cannot be read counts as empty. */
export function readLaunch(read: (element: string) => string, standard: LmsStandard): LmsLaunch {
  const { elements, statusElements, freshWords } = standard;
  const statuses = new Map(statusElements.map((element) => [element, read(element)]));
  const completion = statuses.get(elements.completion) ?? '';
  const mode = read(elements.mode);
  const entry = read(elements.entry);
  const score = Number.parseFloat(read(elements.rawScore));
  return {
    // Some LMSes leave the mode empty; that must not stop anything from being kept.
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    entry: entry === 'ab-initio' || entry === 'resume' ? entry : '',
    learnerId: read(elements.learnerId),
    suspendData: read(elements.suspendData).replace(/ +$/, ''),
    statuses,
    score: Number.isFinite(score) ? score : null,
    wasFresh: completion === '' || freshWords.includes(completion),
  };
}
