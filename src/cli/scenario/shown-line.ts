/** A row of a terminal; what is longer is cut around the place. */
const WIDTH = 92;
const CUT = '…';
/** Everything that a terminal would obey instead of show: control characters, and marks that turn the text round. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Makes a text from a file harmless to a terminal. */
export function harmless(text: string): string {
  return text.replaceAll('\t', '  ').replaceAll(UNSEEN, '·');
}

/**
 * The line where a problem is and, under it, a mark at the column (from 1, in UTF-16 units); both harmless and no
 * longer than a row. Null where the text has no such line.
 */
export function shownLine(text: string, line: number, column: number): [string, string] | null {
  const found = text.split('\n')[line - 1]?.replace(/\r$/, '');
  if (found === undefined) return null;
  const [before, after] = [found.slice(0, column - 1), found.slice(column - 1)];
  const indent = /^\s*/.exec(before)?.[0].length ?? 0;
  const lead = [...harmless(before.slice(indent))];
  const rest = [...harmless(after)];
  const isCut = lead.length + rest.length > WIDTH;
  const kept = isCut ? Math.min(lead.length, Math.floor(WIDTH / 3)) : lead.length;
  const start = kept < lead.length ? [CUT, ...lead.slice(lead.length - kept)] : lead;
  const room = WIDTH - start.length;
  const end = rest.length > room ? [...rest.slice(0, room - 1), CUT] : rest;
  return [[...start, ...end].join(''), `${' '.repeat(start.length)}^`];
}
