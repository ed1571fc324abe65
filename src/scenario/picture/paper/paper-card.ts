import type { Card, Chart, Way } from '../chart.ts';
import { fitText, textWidth } from '../fit-text.ts';

/** All in points, as they are printed; no words are smaller than seven. */
export const TYPE = {
  title: { size: 8.6, line: 10.4 },
  says: { size: 7.2, line: 9 },
  choice: { size: 7.4, line: 9 },
  condition: { size: 7, line: 8.6 },
} as const;

export const PAD = 6;
/** Where the words of a choice begin: behind its letter and its sign. */
export const WORDS = 27;
export const BADGE = { height: 12.5, type: 7.6 } as const;
/** An ending has its sign in the heading. */
export const MEDAL = 21;
const ROW_PAD = 4.6;
/** Three of them stand beside one another, with room for lines between. */
const ENDING = 146;

/** How much room a card takes on a page. */
export interface Fit {
  width: number;
  /** Of the words of a choice, and of what is said. */
  choiceLines: number;
  saysLines: number;
}

/** A card with its words broken into lines, in points from its top left corner. */
export interface PaperCard {
  card: Card;
  width: number;
  height: number;
  title: readonly string[];
  says: readonly string[];
  saysTop: number;
  rows: readonly PaperRow[];
}

export interface PaperRow {
  way: Way;
  top: number;
  height: number;
  lines: readonly string[];
  condition: readonly string[];
  /** Where the choice leads, in numbers: «3 → 10». */
  onward: string;
}

export function paperCard(card: Card, fit: Fit, onwardOf: (way: Way) => string): PaperCard {
  const isEnding = card.kind === 'ending';
  const width = isEnding ? ENDING : fit.width;
  const from = isEnding ? MEDAL + PAD + 3 : PAD + badgeWidth(card) + 4;
  const title = fitText(titleOf(card), {
    width:
      width -
      from -
      PAD -
      (isEnding ? badgeWidth(card) + 3 : 0) -
      (card.isWeighty ? 14 : 0) -
      (card.isCheckpoint ? 12 : 0),
    size: TYPE.title.size,
    lines: isEnding ? 3 : 2,
  });
  const says =
    card.kind === 'beat'
      ? fitText(card.says, { width: width - 2 * PAD, size: TYPE.says.size, lines: fit.saysLines })
      : [];
  const head = Math.max(isEnding ? MEDAL : BADGE.height, title.length * TYPE.title.line);
  const saysTop = PAD + head + 2;
  const rowsTop = saysTop + says.length * TYPE.says.line + (says.length > 0 ? 3 : 1);
  const rows = rowsOf(card, rowsTop, fit, onwardOf);
  const last = rows.at(-1);
  const height = last === undefined ? rowsTop + PAD - 2 : last.top + last.height + 2;
  return { card, width, height, title, says, saysTop, rows };
}

export function badgeWidth({ number }: Card): number {
  return number === null ? 0 : Math.max(13, textWidth(String(number), BADGE.type) + 6);
}

function titleOf({ kind, mark, title, speaker }: Card): string {
  return kind === 'router' ? `Veiskille ${mark ?? ''}`.trim() : (title ?? speaker ?? '');
}

function rowsOf(
  card: Card,
  from: number,
  { width, choiceLines }: Fit,
  onwardOf: (way: Way) => string,
): PaperRow[] {
  let top = from;
  return card.ways.flatMap((way): PaperRow[] => {
    if (way.kind === 'continue') return [];
    const onward = onwardOf(way);
    const left = way.kind === 'route' ? PAD : WORDS;
    const room = width - left - PAD - textWidth(onward, TYPE.choice.size) - 5;
    const isRoute = way.kind === 'route';
    const lines = fitText(isRoute && way.text === '' ? 'ellers' : way.text, {
      width: room,
      size: TYPE.choice.size,
      lines: choiceLines,
    });
    const condition = fitText(
      way.condition === null ? '' : `${isRoute ? '' : 'når '}${way.condition}`,
      { width: room, size: TYPE.condition.size, lines: 2 },
    );
    const words = lines.length * TYPE.choice.line + condition.length * TYPE.condition.line;
    const row = { way, top, height: words + ROW_PAD, lines, condition, onward };
    top += row.height;
    return [row];
  });
}

/** How a way goes on, in numbers: «3 → 10», back where it was with «127 ↩», round again with «↺ 4». */
export function onwardWords(way: Way, markAt: (key: string) => string, isBack: boolean): string {
  const via = way.via.join(' → ');
  if (way.to === null) return `${via} ↩`.trim();
  return `${via} ${isBack ? '↺' : '→'} ${markAt(way.to)}`.trim();
}

/** What a place is called on paper. */
export function markOf(chart: Chart, key: string): string {
  const card = chart.cards.find((one) => one.key === key);
  return card?.mark ?? String(card?.number ?? '');
}
