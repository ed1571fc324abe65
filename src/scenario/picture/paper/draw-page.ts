import type { Chart } from '../chart.ts';
import { fitText } from '../fit-text.ts';
import type { Point } from '../placed-band.ts';
import { INK, INK_FAR } from '../poster-colours.ts';
import { px, textAt, xmlText } from '../xml.ts';
import { drawPaperCard } from './draw-paper-card.ts';
import { markOf } from './paper-card.ts';
import { type MapPage, PAPER } from './paper-pages.ts';
import { type Line, type PageSign } from './place-page.ts';

/** The classes of the drawing; a page that holds one has these styles once. */
export const PAPER_STYLE = `
.kart text{font-family:'Inter Variable',Inter,'Segoe UI','Helvetica Neue',Arial,'Liberation Sans',sans-serif;fill:${INK}}
.kart a{text-decoration:none}
.kart .k-title{font-size:8.6px;font-weight:680}
.kart .k-badge{font-size:7.6px;font-weight:700;text-anchor:middle}
.kart .k-badge.on{fill:#fff}
.kart .k-says{font-size:7.2px;font-style:italic;fill:${INK_FAR}}
.kart .k-letter{font-size:7.6px;font-weight:700}
.kart .k-choice{font-size:7.4px}
.kart .k-onward{font-size:7.4px;font-weight:650;text-anchor:end}
.kart .k-when{font-size:7px;font-style:italic;fill:${INK_FAR}}
.kart .k-from{font-size:7px;fill:${INK_FAR}}
.kart .k-sign{font-size:7.6px;font-weight:650}
.kart .k-far{font-size:7px;fill:${INK_FAR}}
.kart .k-rank{font-size:8px;font-weight:700;text-anchor:middle;fill:#fff}
.kart .k-rank.last{fill:${INK}}
`;

export interface PageParts {
  chart: Chart;
  /** All pages of the conversation, so that a sign can tell on which one its place stands. */
  pages: readonly MapPage[];
  /** The address of a place's section, by its key. */
  hrefOf(key: string): string;
}

/** One page as SVG, as wide as the page: a point in it is a point on paper. Same parts, same bytes; words are escaped. */
export function drawPage(page: MapPage, parts: PageParts): string {
  const { chart, pages } = parts;
  const { placed } = page;
  const pageOf = (key: string): number =>
    pages.findIndex(({ placed: { cards } }) => cards.some(({ box }) => box.card.key === key)) + 1;
  const here = new Set(placed.cards.map(({ box }) => box.card.key));
  const cameFrom = (key: string): number[] =>
    [
      ...new Set(
        chart.cards
          .filter((card) => !here.has(card.key) && card.ways.some(({ to }) => to === key))
          .map((card) => pageOf(card.key)),
      ),
    ].toSorted((a, b) => a - b);
  const endings = chart.cards.filter(({ kind }) => kind === 'ending').length;
  const width = Math.max(PAPER.width, placed.width);
  const [left, top] = [(width - placed.width) / 2, ROOM_ABOVE];
  const height = placed.height + ROOM_ABOVE + ROOM_BELOW;
  const entries = placed.cards.flatMap(({ box, x, y }) => {
    const isStart = box.card.key === chart.start;
    const from = cameFrom(box.card.key);
    if (!isStart && from.length === 0) return [];
    const words = isStart ? 'Start' : `fra kart ${from.join(', ')}`;
    // Beside the lines that arrive from this page.
    const isMet = placed.lines.some(({ points }) => {
      const end = points.at(-1);
      return end?.y === y && end.x === x + box.width / 2;
    });
    const middle = isMet ? x + 12 : x + box.width / 2;
    return [
      `<path d="M${px(middle)} ${px(y - 10)}V${px(y)}" stroke="${INK}" stroke-width=".9"/>${arrow({ x: middle, y })}` +
        textAt(middle + 5, y - 3.5, 'k-from', words),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="kart" viewBox="0 0 ${px(width)} ${px(height)}" style="width:${px(width)}pt;max-width:100%;height:auto" role="img" aria-label="${xmlText(page.title ?? chart.title)}">`,
    `<g transform="translate(${px(left)} ${px(top)})">`,
    ...placed.lines.map(drawLine),
    ...entries,
    ...placed.cards.map((card) => drawPaperCard(card, endings, parts.hrefOf(card.box.card.key))),
    ...placed.signs.map((sign) =>
      drawSign(sign, { chart, page: pageOf(sign.to), href: parts.hrefOf(sign.to) }),
    ),
    '</g></svg>',
  ].join('\n');
}

const ROOM_ABOVE = 12;
const ROOM_BELOW = 3;

/** A line of nothing but poor choices is dotted, one where a router decides dashed; all others are whole. */
function drawLine({ kinds, points }: Line): string {
  const isAll = (kind: Line['kinds'][number]): boolean => kinds.every((one) => one === kind);
  const look = isAll('poor')
    ? ' stroke-dasharray=".1 3" stroke-linecap="round" stroke-width="1.5"'
    : isAll('route')
      ? ' stroke-dasharray="4 2.5" stroke-width=".9"'
      : ' stroke-width=".9"';
  const end = points.at(-1);
  return `<path d="${downPath(points)}" fill="none" stroke="${INK}"${look}/>${end === undefined ? '' : arrow(end)}`;
}

/** Leaves and arrives upright; bends in between. */
function downPath(points: readonly Point[]): string {
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (from === undefined) return `M${px(to.x)} ${px(to.y)}`;
      if (Math.abs(from.x - to.x) < 0.05) return `V${px(to.y)}`;
      const half = (to.y - from.y) / 2;
      return `C${px(from.x)} ${px(from.y + half)} ${px(to.x)} ${px(to.y - half)} ${px(to.x)} ${px(to.y)}`;
    })
    .join('');
}

function arrow({ x, y }: Point): string {
  return `<path d="M${px(x - 2.8)} ${px(y - 5)}H${px(x + 2.8)}L${px(x)} ${px(y)}Z" fill="${INK}"/>`;
}

interface SignParts {
  chart: Chart;
  page: number;
  href: string;
}

function drawSign({ to, x, y, width, height }: PageSign, { chart, page, href }: SignParts): string {
  const card = chart.cards.find(({ key }) => key === to);
  const name = card?.kind === 'router' ? 'Veiskille' : (card?.title ?? card?.speaker ?? '');
  const [words = ''] = fitText(`${markOf(chart, to)} ${name}`.trim(), {
    width: width - 14,
    size: 7.6,
    lines: 1,
  });
  const tip = px(height - 6);
  return (
    `<a href="${xmlText(href)}"><g transform="translate(${px(x)} ${px(y)})"><path d="M0 0H${width}V${tip}L${px(width / 2)} ${px(height)}L0 ${tip}Z" fill="#fff" stroke="${INK}" stroke-width="1.2"/>` +
    textAt(7, 9.4, 'k-sign', words) +
    `${page === 0 ? '' : textAt(7, 17.4, 'k-far', `på kart ${page}`)}</g></a>`
  );
}
