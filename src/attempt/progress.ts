import type { Attempt } from './attempt.ts';

/** What an encounter has given for good: values that only grow, whatever happens to the content. */
export interface KeptEncounter {
  /** Highest score, or null before the first ending. An encounter is completed when it is not null. */
  best: number | null;
  /** The codes of the endings seen (`endingCode`), sorted. */
  endings: string[];
}

/** Everything known of one learner's way through one module. */
export interface Progress {
  attempts: Attempt[];
  /** By scenario id. */
  encounters: Record<string, KeptEncounter>;
  /** Numbers of the facts met, sorted: `f12` is 12. */
  facts: number[];
}

/** Nothing yet. */
export function noProgress(): Progress {
  return { attempts: [], encounters: {}, facts: [] };
}

/** The number a fact id is kept under; null for an id that is not of the form `f12`. */
export function factNumber(id: string): number | null {
  const digits = /^f([1-9]\d{0,2})$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}
