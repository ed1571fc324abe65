/** So many words tell one line from another, and leave room for small changes after them. */
const WORDS = 7;
const CUT = '…';

/** A text on one line: every kind of space is one space, and letters with accents are written in one way. */
export function onOneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** The text as a play shows it: its first words and « …», or all of it where it is short. */
export function beginningOf(text: string): string {
  const words = onOneLine(text).split(' ');
  return words.length <= WORDS ? words.join(' ') : `${words.slice(0, WORDS).join(' ')} ${CUT}`;
}

/** Whether a text begins as a play shows it; `…`, or three dots, at the end of what is shown stands for any words. */
export function beginsAs(text: string, shown: string): boolean {
  const beginning = onOneLine(shown)
    .replace(/(?:…|\.\.\.)$/u, '')
    .trimEnd();
  return onOneLine(text).startsWith(beginning);
}

const LONGEST_QUOTE = 70;

/** A text of a file in «», so short that a sentence around it can be read. */
export function quoted(text: string): string {
  const letters = [...beginningOf(text)];
  const isShort = letters.length <= LONGEST_QUOTE;
  return `«${isShort ? letters.join('') : `${letters.slice(0, LONGEST_QUOTE - 2).join('')} ${CUT}`}»`;
}
