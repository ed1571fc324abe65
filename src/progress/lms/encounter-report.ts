import { MOST_REPORTED } from '../../attempt/decisions.ts';
import type { ElementValue, LmsStandard, ReportedDecision } from './lms-standard.ts';
import { nameOf } from './report-in-other-words.ts';

/** One encounter as an LMS is told of it, where the package was made to tell so. Ids are printable ASCII without blanks. */
export interface EncounterReport {
  id: string;
  /** The best score so far, a whole number 0–100. */
  score: number;
  /** Told once, with the first report of the encounter. */
  decisions: readonly ReportedDecision[];
}

/** What the LMS has been told of the encounters, by its own word at launch and by what it has taken since. */
export interface Reporter {
  /**
   * The best score that stands for an encounter; null where nothing does. `unknown`: the LMS keeps no objectives, so that nobody
   * can tell.
   */
  standing(id: string): number | null | 'unknown';
  /** Tells what is not told yet. What the LMS refuses is not tried again: these elements are optional (RTE 1.2 §3.4.4.5). */
  tell(report: EncounterReport): void;
}

interface Wire {
  /** Null where the LMS knows no such element. */
  read(element: string): string | null;
  set(element: string, value: string): boolean;
}

/** Probes the LMS for objectives and interactions and counts what it has (R25). Never throws. */
export function openReporter({ optional }: LmsStandard, { read, set }: Wire): Reporter {
  const counted = (array: string): number | null => {
    const count = read(`${array}._count`) ?? '';
    return /^\d{1,4}$/.test(count) ? Number(count) : null;
  };
  const takesAll = (values: readonly ElementValue[]): boolean =>
    values.every(([element, value]) => set(element, value));

  let objectives = counted('cmi.objectives');
  let interactions = counted('cmi.interactions');
  const places = new Map<string, number>();
  const scores = new Map<string, number>();
  for (let at = 0; at < Math.min(objectives ?? 0, MOST_REPORTED); at += 1) {
    const id = nameOf(read(`cmi.objectives.${at}.id`) ?? '');
    places.set(id, at);
    const status = read(`cmi.objectives.${at}.${optional.objectiveStatus}`);
    const isDone = status === 'completed' || status === 'passed';
    const score = Number.parseFloat(read(`cmi.objectives.${at}.score.raw`) ?? '');
    if (isDone) scores.set(id, Number.isFinite(score) ? score : 0);
  }

  function tellDecision(decision: ReportedDecision): void {
    if (interactions === null || interactions >= MOST_REPORTED) return;
    const isTaken = takesAll(optional.interaction(interactions, decision));
    interactions = isTaken ? interactions + 1 : null;
  }

  function tellScore(id: string, score: number): void {
    const at = places.get(id) ?? objectives;
    if (objectives === null || at === null || at >= MOST_REPORTED) return;
    if (!takesAll(optional.objective(at, id, score))) {
      objectives = null;
      return;
    }
    places.set(id, at);
    objectives = Math.max(objectives, at + 1);
  }

  return {
    standing: (id) => scores.get(id) ?? (objectives === null ? 'unknown' : null),
    tell({ id, score, decisions }) {
      const known = scores.get(id);
      if (known === undefined) for (const decision of decisions) tellDecision(decision);
      if (known !== undefined && known >= score) return;
      tellScore(id, score);
      scores.set(id, score);
    },
  };
}
