/** Cells of a terminal's row; what is longer is cut around the place. */
const WIDTH = 92;
const CUT = '…';

/** No more of a line is looked at on either side: a file may be one line of two million characters. */
const NEAR = 4 * WIDTH;

/**
 * The line where a problem is and, under it, a mark at the column (from 1, in UTF-16 units), without its indentation;
 * both harmless and no wider than a row. Null where there is no such line.
 */
export function shownLine(
  lines: readonly string[],
  line: number,
  column: number,
): [words: string, mark: string] | null {
  const found = lines[line - 1]?.replace(/\r$/, '');
  if (found === undefined) return null;
  const at = column - 1;
  const lead = [...harmless(found.slice(Math.max(0, at - NEAR), at).trimStart())];
  const rest = [...harmless(found.slice(at, at + NEAR))];
  const isCut = cellsOf(lead.join('')) + cellsOf(rest.join('')) > WIDTH;
  const start = isCut ? ending(lead, Math.floor(WIDTH / 3)) : lead.join('');
  const end = beginning(rest, WIDTH - cellsOf(start));
  return [`${start}${end}`, `${' '.repeat(cellsOf(start))}^`];
}

function beginning(letters: readonly string[], room: number): string {
  const all = fitting(letters, room);
  if (all === letters.length) return letters.join('');
  return `${letters.slice(0, fitting(letters, room - 1)).join('')}${CUT}`;
}

function ending(letters: readonly string[], room: number): string {
  const backwards = letters.toReversed();
  if (fitting(backwards, room) === letters.length) return letters.join('');
  return `${CUT}${letters.slice(letters.length - fitting(backwards, room - 1)).join('')}`;
}

/** How many of the letters, from the first on, have room in so many cells. */
function fitting(letters: readonly string[], room: number): number {
  let used = 0;
  for (const [index, letter] of letters.entries()) {
    used += cellsOf(letter);
    if (used > room) return index;
  }
  return letters.length;
}

/**
 * Everything that a terminal would obey instead of show, or show as nothing: control characters, marks that turn the
 * text round, invisible letters, halves of letters.
 */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/gu;

/** Makes a text from a file harmless to a terminal. */
export function harmless(text: string): string {
  return text.replaceAll('\t', '  ').replaceAll(UNSEEN, '·');
}

/** Letters that take two cells: those of East Asia (UAX #11) but their narrow forms, and pictures. */
const WIDE =
  /(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
/** Accents that stand on the letter before. */
const ON_TOP = /^[\p{Mn}\p{Me}]$/u;

/** How many cells of a terminal a harmless text takes. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const letter of text) cells += WIDE.test(letter) ? 2 : Number(!ON_TOP.test(letter));
  return cells;
}
