import type { Chart } from './chart.ts';
import { arrow, drawBand, threadPath } from './draw-band.ts';
import { drawHeader, HEADER_HEIGHT, type Portrait } from './draw-header.ts';
import { cornerOf, PAGE, PANEL, placePoster, type Poster } from './place-poster.ts';
import type { Point } from './placed-band.ts';
import { CARD, GROUND, INK, PHASES } from './poster-colours.ts';
import { POSTER_STYLE } from './poster-style.ts';
import { POSTER_WORDS } from './poster-words.ts';
import { px, textAt, xmlText } from './xml.ts';

const FOOT = 40;
/** A wide poster hangs further away: its heading grows with it. */
const HEADER_SHARE = 3000;
const LARGEST = 1.75;

/**
 * A conversation as one SVG: every place, choice and ending, phase by phase. Same chart and portraits, same bytes;
 * all words are escaped, nothing is loaded. The letters come from what the reader has.
 */
export function drawPoster(chart: Chart, portraits: readonly Portrait[] = []): string {
  const scaleFor = (wide: number): number => Math.min(LARGEST, Math.max(1, wide / HEADER_SHARE));
  const poster = placePoster(chart, (wide) => HEADER_HEIGHT * scaleFor(wide));
  const scale = scaleFor(poster.width);
  const endings = chart.cards.filter(({ kind }) => kind === 'ending').length;
  const [width, height] = [px(poster.width), px(poster.height + FOOT)];
  const header = drawHeader(chart, portraits, (poster.width - 2 * PAGE) / scale);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="navn">`,
    `<title id="navn">${xmlText(chart.title)}</title>`,
    `<style>${POSTER_STYLE}</style>`,
    `<rect width="${width}" height="${height}" fill="${GROUND}"/>`,
    `<g transform="translate(${PAGE} ${PAGE}) scale(${px(scale * 100)}e-2)">${header}</g>`,
    ...poster.phases.map((_phase, index) => panel(poster, index)),
    ...poster.bridges.map(drawBridge),
    ...poster.phases.map((phase) => {
      const { x, y } = cornerOf(phase);
      return `<g transform="translate(${px(x)} ${px(y)})">${drawBand(phase.band, endings)}</g>`;
    }),
    ...startSign(poster, chart),
    textAt(PAGE, poster.height + 6, 'foot', footWords(chart)),
    '</svg>\n',
  ].join('\n');
}

function panel({ phases, width }: Poster, index: number): string {
  const phase = phases[index];
  if (phase === undefined) return '';
  const { y, height, title } = phase;
  const ground = PHASES[index % PHASES.length] ?? CARD;
  const shape = `<rect x="${PAGE}" y="${px(y)}" width="${px(width - 2 * PAGE)}" height="${px(height)}" rx="26" fill="${ground}" stroke="${INK}" stroke-opacity=".35" stroke-width="2"/>`;
  if (title === null) return shape;
  const [x, middle] = [PAGE + PANEL.side, y + 64];
  return (
    `${shape}<circle cx="${x + 4}" cy="${px(middle - 14)}" r="28" fill="${INK}"/>` +
    textAt(x + 4, middle - 3, 'phase-number', String(index + 1)) +
    textAt(x + 50, middle, 'phase', title)
  );
}

function drawBridge(points: readonly Point[]): string {
  const end = points.at(-1);
  return (
    `<path d="${rounded(points)}" fill="none" stroke="${INK}" stroke-opacity=".55" stroke-width="4" stroke-dasharray="1 11" stroke-linecap="round"/>` +
    (end === undefined ? '' : arrow(end))
  );
}

const BEND = 26;

/** Straight lines with round corners. */
function rounded(points: readonly Point[]): string {
  return points
    .map((at, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${px(at.x)} ${px(at.y)}`;
      if (after === undefined) return `L${px(at.x)} ${px(at.y)}`;
      const [into, out] = [towards(at, before), towards(at, after)];
      return `L${px(into.x)} ${px(into.y)}Q${px(at.x)} ${px(at.y)} ${px(out.x)} ${px(out.y)}`;
    })
    .join('');
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(BEND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function startSign({ phases }: Poster, { start }: Chart): string[] {
  return phases.flatMap((phase) => {
    const card = phase.band.cards.find(({ box }) => box.card.key === start);
    if (card === undefined) return [];
    const corner = cornerOf(phase);
    const [x, y] = [corner.x + card.x - 40, corner.y + card.y + card.box.entry];
    const path = threadPath([
      { x: x + 17, y },
      { x: x + 40, y },
    ]);
    return [
      `<g><title>Start</title><path d="${path}" stroke="${INK}" stroke-width="2.4" fill="none"/>` +
        `<circle cx="${px(x)}" cy="${px(y)}" r="17" fill="#17603b" stroke="${INK}" stroke-width="2.4"/>` +
        `<path d="M${px(x - 5)} ${px(y - 8)}L${px(x + 9)} ${px(y)}L${px(x - 5)} ${px(y + 8)}Z" fill="${CARD}"/>${arrow({ x: x + 40, y })}</g>`,
    ];
  });
}

function footWords({ id, fingerprint }: Chart): string {
  return `${id} · innhold ${fingerprint} · ${POSTER_WORDS.numbers}`;
}
