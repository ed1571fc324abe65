/**
 * Widths of letters in hundredths of the type size, measured in Inter. What draws the picture has no letters to
 * measure, and must give the same picture everywhere.
 */
const WIDTHS = widthsOf({
  22: "'’",
  25: 'Iijl',
  30: ' !,.:;·',
  37: '()/[\\]frt{|}"“”',
  45: '-1^_',
  52: '*?`sš–',
  56: '7JLackvxyzåäážč«»',
  61: '025689EFZbdeghnopquøéèöüñđŋ',
  66: '#$&+34<=>BKPRSTXY~',
  70: 'ADVÅ',
  76: 'CGHNOQU',
  80: '%w…',
  87: 'mM',
  92: 'æ',
  97: '@WÆ—',
});
const UNKNOWN = 100;
/** Bold letters, and the type faces that stand in for Inter where it is missing, are wider. */
const MARGIN = 1.06;

export interface Room {
  /** Pixels. */
  width: number;
  size: number;
  lines: number;
}

/** Breaks a text into lines that fit; what has no room is cut at a word, with an ellipsis. */
export function fitText(text: string, { width, size, lines }: Room): string[] {
  const rows: string[] = [];
  // A no-break space keeps «≥ 60» together.
  const words = text.split(/[ \t\r\n]+/u).filter((word) => word !== '');
  let row = '';
  for (const [index, word] of words.entries()) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (textWidth(longer, size) <= width) {
      row = longer;
      continue;
    }
    if (rows.length === lines - 1)
      return [...rows, cut(row === '' ? words.slice(index).join(' ') : longer, width, size)];
    if (row !== '') rows.push(row);
    row = textWidth(word, size) <= width ? word : cut(word, width, size);
  }
  return row === '' ? rows : [...rows, row];
}

/** Pixels that a text takes, at most. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTHS.get(letter) ?? UNKNOWN;
  return (hundredths / 100) * size * MARGIN;
}

function cut(text: string, width: number, size: number): string {
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  const kept = letters.join('');
  const word = /^(.{8,})\s\S*$/u.exec(kept)?.[1] ?? kept;
  return `${word.replace(/[\s.,:;–-]+$/u, '')}…`;
}

function widthsOf(letters: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(letters).flatMap(([width, all]) =>
      [...all].map((letter): [string, number] => [letter, Number(width)]),
    ),
  );
}
