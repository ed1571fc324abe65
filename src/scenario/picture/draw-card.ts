import {
  type CardBox,
  ENDING_PAD,
  ENDING_TITLE,
  PAD,
  type Row,
  ROW_TEXT,
  TYPE,
} from './card-box.ts';
import type { PlacedCard } from './placed-band.ts';
import { ASIDE, CARD, endingColour, INK, INK_FAR, ROUTER } from './poster-colours.ts';
import { checkpointSign, endingSign, waySign, weightySign } from './signs.ts';
import { textWidth } from './fit-text.ts';
import { px, textAt, xmlText } from './xml.ts';

/** A card where it stands; pointing at it tells its words in full. */
export function drawCard({ box, x, y }: PlacedCard, endings: number): string {
  const { card, look } = box;
  const words = [card.title, card.says].filter((part) => part !== null && part !== '').join(': ');
  return (
    `<g id="sted-${xmlText(card.key)}" transform="translate(${px(x)} ${px(y)})">` +
    `<title>${xmlText(words === '' ? card.key : words)}</title>${outline(box, endings)}` +
    (look === 'ending' ? endingHead(box, endings) : head(box)) +
    says(box) +
    rows(box) +
    footWords(box) +
    (card.isCheckpoint ? checkpointSign(box.width - 34, 0) : '') +
    '</g>'
  );
}

function outline({ look, width, height, card }: CardBox, endings: number): string {
  const [w, h] = [px(width), px(height)];
  switch (look) {
    case 'decision': {
      const thick = card.isWeighty ? 4.5 : 2.4;
      return `<rect width="${w}" height="${h}" rx="12" fill="${CARD}" stroke="${INK}" stroke-width="${thick}"/>`;
    }
    case 'reply':
    case 'aside': {
      const bubble = `M12 0H${px(width - 12)}a12 12 0 0 1 12 12V${px(height - 12)}a12 12 0 0 1-12 12H44L26 ${px(height + 13)}V${h}H12a12 12 0 0 1-12-12V12A12 12 0 0 1 12 0Z`;
      const paint =
        look === 'reply'
          ? `fill="${CARD}" stroke="${INK_FAR}" stroke-width="1.3"`
          : `fill="${ASIDE}" stroke="${INK}" stroke-width="1.8" stroke-dasharray="6 4"`;
      return `<path d="${bubble}" ${paint}/>`;
    }
    case 'router': {
      const cut = 18;
      return `<path d="M${cut} 0H${px(width - cut)}L${w} ${cut}V${px(height - cut)}L${px(width - cut)} ${h}H${cut}L0 ${px(height - cut)}V${cut}Z" fill="${ROUTER}" stroke="${INK}" stroke-width="1.8"/>`;
    }
    case 'ending': {
      const colour = endingColour(card.rank ?? 1, endings);
      return (
        `<rect width="${w}" height="${h}" rx="22" fill="${CARD}" stroke="${INK}" stroke-width="3.4"/>` +
        `<rect x="6" y="6" width="${px(width - 12)}" height="${px(height - 12)}" rx="17" fill="none" stroke="${colour}" stroke-width="3"/>`
      );
    }
  }
}

function head({ card, look, title, width }: CardBox): string {
  const isStrong = look === 'decision';
  const badge = card.number === null ? '' : numberBadge(card.number, isStrong);
  const from = card.number === null ? PAD : PAD + badgeWidth(card.number) + 9;
  const named = title.length > 0 ? title : [card.speaker ?? ''];
  const style = title.length > 0 ? 'title' : 'speaker';
  const words = named.map((line, index) =>
    textAt(from, PAD + 18 + index * TYPE.title.line, style, line),
  );
  const scales = card.isWeighty ? weightySign(width - 30, PAD + 13) : '';
  return badge + words.join('') + scales;
}

function endingHead({ card, title }: CardBox, endings: number): string {
  const rank = card.rank ?? 1;
  const words = title.map((line, index) =>
    textAt(ENDING_TITLE, PAD + 24 + index * TYPE.ending.line, 'ending', line),
  );
  return endingSign(rank, endings, 42, PAD + 30) + words.join('');
}

function badgeWidth(number: number): number {
  return Math.max(26, textWidth(String(number), 14) + 12);
}

function numberBadge(number: number, isStrong: boolean): string {
  const width = badgeWidth(number);
  const fill = isStrong ? `fill="${INK}"` : `fill="none" stroke="${INK_FAR}" stroke-width="1.2"`;
  return (
    `<rect x="${PAD}" y="${PAD}" width="${px(width)}" height="25" rx="6" ${fill}/>` +
    textAt(PAD + width / 2, PAD + 17.5, isStrong ? 'number strong' : 'number', String(number))
  );
}

function says({ says: lines, saysTop, look }: CardBox): string {
  const style = look === 'decision' ? 'says far' : 'says';
  return lines
    .map((line, index) =>
      textAt(
        look === 'ending' ? ENDING_PAD : PAD,
        saysTop + 14 + index * TYPE.says.line,
        style,
        line,
      ),
    )
    .join('');
}

function rows(box: CardBox): string {
  return box.rows.map((row) => drawRow(row, box)).join('');
}

function drawRow(row: Row, { width, look }: CardBox): string {
  const { way, top, lines, condition, height } = row;
  const middle = top + height / 2;
  const line = `<path d="M${PAD} ${px(top)}H${px(width - PAD)}" stroke="${INK}" stroke-opacity=".16"/>`;
  const words = lines.map((text, index) =>
    textAt(ROW_TEXT, top + 18 + index * TYPE.choice.line, 'choice', text),
  );
  const from = top + 16 + lines.length * TYPE.choice.line;
  const when = condition.map((text, index) =>
    textAt(ROW_TEXT, from + index * TYPE.condition.line, 'when', text),
  );
  const whole = [
    way.text,
    way.condition === null ? '' : `(${look === 'router' ? '' : 'når '}${way.condition})`,
  ]
    .join(' ')
    .trim();
  const letter = way.mark?.replace(/^\d+/, '') ?? '';
  return (
    `<g><title>${xmlText(look === 'router' ? whole || 'ellers' : whole)}</title>${line}` +
    `${waySign(way.kind, 23, middle, letter)}${words.join('')}${when.join('')}</g>`
  );
}

/** Of a sub-conversation that one is back afterwards; of an ending its number on paper. */
function footWords({ card, look, width, height }: CardBox): string {
  const isBack = look === 'aside' && card.ways.some(({ to }) => to === null);
  const words = isBack ? '↩ tilbake' : look === 'ending' ? String(card.number ?? '') : '';
  return words === '' ? '' : textAt(width - PAD - 2, height - 12, 'back', words);
}
