import type { Card, Way } from './chart.ts';
import { fitText } from './fit-text.ts';

/** A card with its words broken into lines and every part in its place, in pixels from the card's top left corner. */
export interface CardBox {
  card: Card;
  look: Look;
  width: number;
  height: number;
  /** Where ways come in. */
  entry: number;
  title: readonly string[];
  says: readonly string[];
  saysTop: number;
  rows: readonly Row[];
}

export interface Row {
  way: Way;
  top: number;
  height: number;
  /** Where the way goes out. */
  port: number;
  lines: readonly string[];
  condition: readonly string[];
}

/** A beat where nothing is chosen is a reply; one of a sub-conversation is an aside. */
export type Look = 'decision' | 'reply' | 'aside' | 'router' | 'ending';

export const PAD = 14;
/** An ending has a frame within its frame. */
export const ENDING_PAD = 22;
export const ENDING_TITLE = 76;
/** Where the words of a row begin: behind its sign. */
export const ROW_TEXT = 46;
export const TYPE = {
  title: { size: 17, line: 22 },
  ending: { size: 24, line: 29 },
  says: { size: 14.5, line: 19 },
  choice: { size: 15, line: 19 },
  condition: { size: 12.5, line: 16 },
} as const;

const WIDTH: Readonly<Record<Look, number>> = {
  decision: 344,
  reply: 236,
  aside: 236,
  router: 268,
  ending: 350,
};
const MOST_LINES: Readonly<Record<Look, number>> = {
  decision: 3,
  reply: 4,
  aside: 5,
  router: 0,
  ending: 6,
};
const HEAD = 26;
const MEDAL = 52;
/** Room at the foot for «tilbake», and for the number of an ending. */
const FOOT = 16;
const ROW_PAD = 8;

export function cardBox(card: Card, conversation: string | null): CardBox {
  const look = lookOf(card, conversation);
  const width = WIDTH[look];
  const pad = look === 'ending' ? ENDING_PAD : PAD;
  const inner = width - 2 * pad;
  const type = look === 'ending' ? TYPE.ending : TYPE.title;
  const titled = look === 'router' ? `Veiskille ${card.mark ?? ''}`.trim() : (card.title ?? '');
  const title = fitText(titled, {
    width: look === 'ending' ? width - ENDING_TITLE - ENDING_PAD : inner - HEAD - 8,
    size: type.size,
    lines: 2,
  });
  const says = fitText(card.says, { width: inner, size: TYPE.says.size, lines: MOST_LINES[look] });
  const head = Math.max(look === 'ending' ? MEDAL : HEAD, title.length * type.line);
  const saysTop = PAD + head + 6;
  const rowsTop = saysTop + says.length * TYPE.says.line + (says.length > 0 ? 10 : 2);
  const rows = rowsOf(card, width, rowsTop);
  const last = rows.at(-1);
  const foot = look === 'ending' || look === 'aside' ? FOOT : 0;
  const height = last === undefined ? rowsTop + PAD - 10 + foot : last.top + last.height + 6;
  return { card, look, width, height, entry: PAD + HEAD / 2, title, says, saysTop, rows };
}

function lookOf(card: Card, conversation: string | null): Look {
  if (card.kind !== 'beat') return card.kind;
  if (card.parents[0] !== conversation) return 'aside';
  return card.ways.some(({ kind }) => kind !== 'continue') ? 'decision' : 'reply';
}

function rowsOf(card: Card, width: number, from: number): Row[] {
  let top = from;
  return card.ways.flatMap((way): Row[] => {
    if (way.kind === 'continue') return [];
    const room = width - ROW_TEXT - PAD;
    const isRoute = way.kind === 'route';
    const text = isRoute ? (way.text === '' ? 'ellers' : way.text) : way.text;
    const lines = fitText(text, { width: room, size: TYPE.choice.size, lines: 3 });
    const told = way.condition === null ? '' : `${isRoute ? '' : 'når '}${way.condition}`;
    const condition = fitText(told, { width: room, size: TYPE.condition.size, lines: 3 });
    const words = lines.length * TYPE.choice.line + condition.length * TYPE.condition.line;
    const height = words + ROW_PAD;
    const row = { way, top, height, port: top + height / 2, lines, condition };
    top += height;
    return [row];
  });
}
