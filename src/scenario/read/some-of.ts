import type { Sentence } from '../problem.ts';

const MOST_NAMED = 14;

/** The words with commas between them; of many, the first ones and how many more there are. */
export function someOf(words: readonly string[]): Sentence {
  const isShort = words.length <= MOST_NAMED;
  const named = (isShort ? words : words.slice(0, MOST_NAMED - 2)).join(', ');
  const more = words.length - MOST_NAMED + 2;
  return isShort
    ? { nb: named, en: named }
    : { nb: `${named} og ${more} til`, en: `${named} and ${more} more` };
}
