/** How heavy a text is to read. */
export interface ReadingLevel {
  words: number;
  sentences: number;
  /** Words of more than six letters. */
  longWords: number;
  /**
   * LIX (C.-H. Björnsson, Läsbarhet, 1968): words for each sentence, plus long words for each hundred words. Below 30
   * reads like fiction, 30–40 like a weekly, 40–50 like a newspaper, above 50 like a report. 0 where there are no words.
   */
  lix: number;
}

const LONG = 6;
/** A word with its inner hyphens and apostrophes: `e-post`, `Ella’s`; a number is a word. */
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const NO_LETTER = /[^\p{L}]/gu;
const END = /[.!?…:]/u;
const BLANK = /\s/u;
const GOES_ON = /^[\p{Ll}\p{N}]/u;

/**
 * The reading level of one text, or of several taken together: the end of a text is always the end of a sentence. So
 * is a full stop, a colon, an exclamation or question mark before white space, unless the text goes on with a small
 * letter or a figure («kl. 10», «f.eks. nå»). Linear in the length of the texts.
 */
export function readingLevel(...texts: readonly string[]): ReadingLevel {
  let words = 0;
  let sentences = 0;
  let longWords = 0;
  for (const text of texts) {
    const plain = text.normalize('NFC');
    let end = -1;
    for (const { 0: word, index } of plain.matchAll(WORD)) {
      words += 1;
      if (isLong(word)) longWords += 1;
      if (end < 0 || (isEnd(plain.slice(end, index)) && !GOES_ON.test(word))) sentences += 1;
      end = index + word.length;
    }
  }
  const lix = words === 0 ? 0 : words / sentences + (100 * longWords) / words;
  return { words, sentences, longWords, lix };
}

/** The long words of a text, each once, the longest first. */
export function longWordsIn(text: string): string[] {
  const words = text.normalize('NFC').match(WORD) ?? [];
  return [...new Set(words.filter(isLong))].toSorted((a, b) => b.length - a.length);
}

function isLong(word: string): boolean {
  return word.length > LONG && word.replaceAll(NO_LETTER, '').length > LONG;
}

/** Whether what stands between two words ends a sentence. */
function isEnd(between: string): boolean {
  if (between.length < 2) return false;
  const sign = between.search(END);
  return sign >= 0 && BLANK.test(between.slice(sign));
}
