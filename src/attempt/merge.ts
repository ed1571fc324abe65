import { type Attempt, attemptKey } from './attempt.ts';
import type { KeptEncounter, Progress } from './progress.ts';

/**
 * Merges two states of progress of the same learner. Commutative, associative and idempotent; the result is never
 * behind either side. Attempts are joined by key; of two versions of one attempt the greater in a total order stays
 * (`greater`), so nothing depends on clocks or on who asks.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const attempts = new Map<string, Attempt>();
  for (const attempt of [...one.attempts, ...other.attempts]) {
    const key = attemptKey(attempt);
    const before = attempts.get(key);
    attempts.set(key, before === undefined ? attempt : greater(before, attempt));
  }
  const encounters: Record<string, KeptEncounter> = {};
  for (const id of sorted([...Object.keys(one.encounters), ...Object.keys(other.encounters)]))
    encounters[id] = mergeKept(one.encounters[id], other.encounters[id]);
  return {
    attempts: [...attempts.values()].toSorted((a, b) => (attemptKey(a) < attemptKey(b) ? -1 : 1)),
    encounters,
    facts: [...new Set([...one.facts, ...other.facts])].toSorted((a, b) => a - b),
  };
}

function mergeKept(
  one: KeptEncounter | undefined,
  other: KeptEncounter | undefined,
): KeptEncounter {
  const scores = [one?.best, other?.best].filter((score) => typeof score === 'number');
  return {
    best: scores.length === 0 ? null : Math.max(...scores),
    endings: sorted([...(one?.endings ?? []), ...(other?.endings ?? [])]),
  };
}

const sorted = (items: readonly string[]): string[] => [...new Set(items)].toSorted();

/**
 * The greater of two versions of one attempt: the higher score (an unfinished one has none), then the longer log, then
 * by text, so order never matters. The score comes first and the steps last for the sake of the compact form: it keeps
 * the best by score and no steps, and merging what it keeps must give what it would keep of the whole.
 */
function greater(one: Attempt, other: Attempt): Attempt {
  const rank = (attempt: Attempt): (number | string)[] => [
    attempt.finished?.score ?? -1,
    attempt.log.length,
    attempt.log,
    attempt.finished?.ending ?? '',
    attempt.fingerprint,
    attempt.profession,
    attempt.steps,
  ];
  const ranks = rank(other);
  for (const [index, value] of rank(one).entries()) {
    const against = ranks[index] ?? '';
    if (value !== against) return value > against ? one : other;
  }
  return one;
}
