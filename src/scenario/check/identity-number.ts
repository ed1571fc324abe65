const DIGITS = /\d+/gu;
/** What people write between the parts of a number. */
const GAP = /^[ \u00A0\u202F.\-–/]{1,3}$/u;
const ELEVEN = 11;

interface Group {
  digits: string;
  start: number;
  end: number;
}

/**
 * The first thing in a text that may be somebody’s national identity number, as it is written: eleven digits in a row,
 * or a date and five digits with blanks, full stops or dashes between (`01 02 03 123 45`, `01.02.1903-12345`). Telephone
 * numbers are none: they begin with `+`, or do not begin with a date. Null when there is none; linear.
 */
export function identityNumberIn(text: string): string | null {
  const groups = [...text.matchAll(DIGITS)].map(({ 0: digits, index }): Group => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
  for (const [index, first] of groups.entries()) {
    if (text.charAt(first.start - 1) === '+') continue;
    const end = first.digits.length === ELEVEN ? first.end : endOfParts(text, groups, index);
    if (end !== null) return text.slice(first.start, end);
  }
  return null;
}

/** Where a number that begins with this group ends, written in parts; null when its parts are no such number. */
function endOfParts(text: string, groups: readonly Group[], from: number): number | null {
  let digits = '';
  const breaks: number[] = [];
  for (let index = from; index < groups.length; index += 1) {
    const group = groups[index];
    if (group === undefined) break;
    const before = groups[index - 1];
    if (
      index > from &&
      before !== undefined &&
      !GAP.test(text.slice(before.end, group.start).slice(0, 4))
    )
      return null;
    digits += group.digits;
    breaks.push(digits.length);
    // A year in full makes two more.
    if (digits.length > ELEVEN + 2) return null;
    if (digits.length === ELEVEN && breaks.includes(6) && isDate(digits.slice(0, 4)))
      return group.end;
    if (digits.length === ELEVEN + 2 && breaks.includes(8) && isFullDate(digits.slice(0, 8)))
      return group.end;
  }
  return null;
}

/** Day and month, also as temporary and synthetic numbers have them: 40 on the day; 40, 65 or 80 on the month. */
function isDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const isDay = [day, day - 40].some((number) => number >= 1 && number <= 31);
  return isDay && [0, 40, 65, 80].some((more) => month - more >= 1 && month - more <= 12);
}

function isFullDate(digits: string): boolean {
  return isDate(digits.slice(0, 4)) && /^(?:19|20)/u.test(digits.slice(4));
}
