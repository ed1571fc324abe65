/** The functions of an LMS's API that the player uses, by what they do; the names are the standard's own. */
export interface LmsFunctions {
  initialize: string;
  finish: string;
  get: string;
  set: string;
  commit: string;
  lastError: string;
  errorString: string;
}

/** A data model element and a value for it. */
export type ElementValue = readonly [element: string, value: string];

/** A decision as an LMS is told of it. */
export interface ReportedDecision {
  id: string;
  /** Letters, digits, points and underscores: Moodle's SCORM 2004 takes nothing else in a choice. */
  response: string;
  quality: 'good' | 'fair' | 'poor';
}

/** All in which SCORM 1.2 and SCORM 2004 differ for the player. The rules of a session are the same. */
export interface LmsStandard {
  name: 'scorm12' | 'scorm2004';
  /** The name under which a window has the API; the other standard's is left alone (R13). */
  apiName: string;
  functions: LmsFunctions;
  elements: {
    learnerId: string;
    mode: string;
    entry: string;
    exit: string;
    sessionTime: string;
    suspendData: string;
    location: string;
    /** Tells whether the learner is done, and is `incomplete` from the start (R14). */
    completion: string;
    rawScore: string;
  };
  /** Every element that tells a status, the one that tells completion among them. */
  statusElements: readonly string[];
  /** All words that an LMS may say of completion. */
  completionWords: readonly string[];
  /** Those of them that say that the learner has never been here; the empty word says so too. */
  freshWords: readonly string[];
  /** What a finished module sets, in this order (R20). */
  finished: Readonly<Record<'completed' | 'passed', readonly ElementValue[]>>;
  /** `cmi.exit` while incomplete, and when finished (R21). */
  exitWords: { incomplete: string; finished: string };
  /** What a score of 0–100, an integer, sets, in this order (R18). */
  scored(score: number): readonly ElementValue[];
  /** How encounters and decisions are told, in this order, where a package tells them (R25). */
  optional: {
    /** The part of an objective that says `completed`. */
    objectiveStatus: string;
    objective(at: number, id: string, score: number): readonly ElementValue[];
    interaction(at: number, decision: ReportedDecision): readonly ElementValue[];
  };
  /** Milliseconds as the standard writes a duration, never with more than two decimals (R22). */
  timespan(ms: number): string;
  /**
   * A harmless value that differs from the wanted one. An LMS that marks values as sent before its server has answered
   * never sends a lost one again unless it changes (R24), so this is committed first and the wanted one after it. It must
   * do no damage should only the first arrive. Null where no harmless value exists or the loss does not matter.
   */
  differentValue(element: string, wanted: string): string | null;
  /** How many characters the LMS takes. */
  limits: { suspendData: number; location: number };
  /** Error of an element that has no value yet, which is no trouble; null where there is no such thing. */
  emptyError: string | null;
  /** What a commit is refused with when the login is gone. */
  refusedErrors: readonly string[];
}
