import { INK, INK_FAR, ROUTER, WAY_COLOURS } from '../poster-colours.ts';
import { checkpointSign, endingShape, isLastRank, wayShape, weightySign } from '../signs.ts';
import { px, textAt, xmlText } from '../xml.ts';
import {
  BADGE,
  badgeWidth,
  PAD,
  type PaperCard,
  type PaperRow,
  TYPE,
  WORDS,
} from './paper-card.ts';
import type { OnPage } from './place-page.ts';

/** A card where it stands on its page: a link to its section; its words in full for whoever points at it. */
export function drawPaperCard({ box, x, y }: OnPage, endings: number, href: string): string {
  const { card } = box;
  const words = [card.title, card.says].filter((part) => part !== null && part !== '').join(': ');
  return (
    `<a href="${xmlText(href)}"><g transform="translate(${px(x)} ${px(y)})">` +
    `<title>${xmlText(words === '' ? card.key : words)}</title>${outline(box)}${head(box, endings)}` +
    box.says
      .map((line, index) => textAt(PAD, box.saysTop + 7 + index * TYPE.says.line, 'k-says', line))
      .join('') +
    box.rows.map((row) => drawRow(row, box)).join('') +
    '</g></a>'
  );
}

function outline({ card, width, height, rows }: PaperCard): string {
  const [w, h] = [px(width), px(height)];
  if (card.kind === 'router')
    return `<path d="M7 0H${px(width - 7)}L${w} 7V${px(height - 7)}L${px(width - 7)} ${h}H7L0 ${px(height - 7)}V7Z" fill="${ROUTER}" stroke="${INK}" stroke-width=".9"/>`;
  if (card.kind === 'ending')
    return (
      `<rect width="${w}" height="${h}" rx="7" fill="#fff" stroke="${INK}" stroke-width="1.4"/>` +
      `<rect x="2.4" y="2.4" width="${px(width - 4.8)}" height="${px(height - 4.8)}" rx="5" fill="none" stroke="${INK}" stroke-width=".6"/>`
    );
  if (rows.length === 0)
    return `<rect width="${w}" height="${h}" rx="9" fill="#fff" stroke="${INK_FAR}" stroke-width=".7"/>`;
  return `<rect width="${w}" height="${h}" rx="4" fill="#fff" stroke="${INK}" stroke-width="${card.isWeighty ? 2 : 1}"/>`;
}

function head({ card, title, width }: PaperCard, endings: number): string {
  const isEnding = card.kind === 'ending';
  const badge = badgeWidth(card);
  const from = isEnding ? 30 : badge === 0 ? PAD : PAD + badge + 4;
  const isStrong = card.ways.some(({ kind }) => kind !== 'continue');
  const at = isEnding ? width - PAD - badge : PAD;
  const number =
    card.number === null
      ? ''
      : `<rect x="${px(at)}" y="${PAD}" width="${px(badge)}" height="${BADGE.height}" rx="2.5" ${isStrong ? `fill="${INK}"` : `fill="#fff" stroke="${INK}" stroke-width=".8"`}/>` +
        textAt(at + badge / 2, PAD + 9, isStrong ? 'k-badge on' : 'k-badge', String(card.number));
  const words = title.map((line, index) =>
    textAt(from, PAD + 9 + index * TYPE.title.line, 'k-title', line),
  );
  const scales = card.isWeighty ? sized(weightySign(0, 0), width - 13, PAD + 6, 0.45) : '';
  const pennant = card.isCheckpoint ? sized(checkpointSign(0, 0), width - 22, -1, 0.42) : '';
  return (
    (isEnding ? endingHead(card.rank ?? 1, endings) : '') +
    number +
    words.join('') +
    scales +
    pennant
  );
}

function endingHead(rank: number, endings: number): string {
  return (
    sized(endingShape(rank, endings), 16.5, 16.5, 0.4) +
    textAt(16.5, 19.4, isLastRank(rank, endings) ? 'k-rank last' : 'k-rank', String(rank))
  );
}

function drawRow({ way, top, lines, condition, onward }: PaperRow, box: PaperCard): string {
  const isRoute = way.kind === 'route';
  const left = isRoute ? PAD : WORDS;
  const first = top + 8.4;
  const from = first + lines.length * TYPE.choice.line;
  const letter = way.mark?.replace(/^\d+/, '') ?? '';
  return [
    `<path d="M${PAD} ${px(top)}H${px(box.width - PAD)}" stroke="${INK}" stroke-opacity=".3" stroke-width=".4"/>`,
    isRoute
      ? ''
      : textAt(PAD, first, 'k-letter', letter) +
        sized(
          `<g fill="${WAY_COLOURS[way.kind]}">${wayShape(way.kind)}</g>`,
          18.5,
          first - 2.6,
          0.34,
        ),
    ...lines.map((text, index) => textAt(left, first + index * TYPE.choice.line, 'k-choice', text)),
    ...condition.map((text, index) =>
      textAt(left, from + index * TYPE.condition.line, 'k-when', text),
    ),
    textAt(box.width - PAD, first, 'k-onward', onward),
  ].join('');
}

/** A sign of the poster in the size of a page. */
export function sized(sign: string, x: number, y: number, scale: number): string {
  return `<g transform="translate(${px(x)} ${px(y)}) scale(${scale})">${sign}</g>`;
}
