import type { Sentence } from '../problem.ts';
import { someOf } from './some-of.ts';

const LONGEST_COMPARED = 60;

/**
 * The known word that looks most like the written one, or null when none is near: at most a third of the letters
 * may differ, and at most three.
 */
export function nearestWord(written: string, known: Iterable<string>): string | null {
  if (written.length > LONGEST_COMPARED) return null;
  const wanted = written.toLowerCase();
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(written.length / 3))) + 1;
  for (const word of known) {
    const distance = editDistance(wanted, word.toLowerCase(), least);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** «Did you mean «x»?» where a known word is near, else the given sentence. */
export function didYouMean(
  written: string,
  known: Iterable<string>,
  otherwise: Sentence,
): Sentence {
  const nearest = nearestWord(written, known);
  return nearest === null
    ? otherwise
    : { nb: `Mente du «${nearest}»?`, en: `Did you mean «${nearest}»?` };
}

/** Of so many unknown words of one file a near one is looked for: thousands times thousands would take minutes. */
const MOST_PROPOSED = 20;

/** `didYouMean` for a rule that may meet thousands of unknown words: after some it says the given sentence at once. */
export function proposals(): typeof didYouMean {
  let left = MOST_PROPOSED;
  return (written, known, otherwise) => {
    left -= 1;
    return left < 0 ? otherwise : didYouMean(written, known, otherwise);
  };
}

/** «Did you mean «x»?» where a word is near, else which words there are. There must be one at least. */
export function choose(written: string, words: readonly string[]): Sentence {
  return didYouMean(written, words, oneOf(words));
}

/** «Write the only one», or «choose one of» them. There must be one at least. */
export function oneOf(words: readonly string[]): Sentence {
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0)
    return { nb: `Skriv «${only}».`, en: `Write «${only}».` };
  const all = someOf(words);
  return { nb: `Velg ett av: ${all.nb}.`, en: `Choose one of: ${all.en}.` };
}

/** Levenshtein's distance, or `limit` as soon as it is seen to be no less: thousands of words are compared. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  // One row, used again: what stood there before is the row above.
  const row = new Uint8Array(other.length + 1).map((_, index) => Math.min(limit, index));
  for (let i = 1; i <= one.length; i++) {
    // Off the diagonal by the limit or more, the distance is no less either.
    const first = Math.max(1, i - limit + 1);
    const last = Math.min(other.length, i + limit - 1);
    let diagonal = row[first - 1] ?? limit;
    row[first - 1] = first === 1 ? Math.min(limit, i) : limit;
    let nearest = row[first - 1] ?? limit;
    for (let j = first; j <= last; j++) {
      const above = row[j] ?? limit;
      const swap = diagonal + (one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1);
      const distance = Math.min(limit, swap, above + 1, (row[j - 1] ?? limit) + 1);
      diagonal = above;
      row[j] = distance;
      if (distance < nearest) nearest = distance;
    }
    if (nearest >= limit) return limit;
  }
  return row[other.length] ?? limit;
}
