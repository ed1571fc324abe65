import { drawCard } from './draw-card.ts';
import type { BackMark, PlacedBand, Point, Signpost, Thread } from './placed-band.ts';
import { textWidth } from './fit-text.ts';
import { CARD, GROUND, INK, WAY_COLOURS } from './poster-colours.ts';
import { wayDashes } from './signs.ts';
import { px, textAt, xmlText } from './xml.ts';

/** The threads, cards and signposts of a phase. */
export function drawBand(band: PlacedBand, endings: number): string {
  const frames = band.frames.map(
    ({ title, x, y, width, height }) =>
      `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="16" fill="none" stroke="${INK}" stroke-opacity=".45" stroke-width="1.6" stroke-dasharray="2 6" stroke-linecap="round"/>` +
      textAt(x + 16, y - 8, 'frame', title),
  );
  const ends = new Map(band.threads.map(({ points }) => [key(points.at(-1)), points.at(-1)]));
  return [
    ...frames,
    ...band.threads.map(drawThread),
    ...[...ends.values()].flatMap((end) => (end === undefined ? [] : arrow(end))),
    ...band.cards.map((card) => drawCard(card, endings)),
    ...band.backMarks.map(drawBackMark),
    ...band.signposts.map(drawSignpost),
  ].join('\n');
}

function key(point: Point | undefined): string {
  return point === undefined ? '' : `${px(point.x)} ${px(point.y)}`;
}

function drawThread({ kind, points }: Thread): string {
  const isWay = kind === 'continue' || kind === 'route';
  const width = isWay ? 1.8 : kind === 'poor' ? 3.4 : 2.6;
  return (
    `<path d="${threadPath(points)}" fill="none" stroke="${WAY_COLOURS[kind]}" ` +
    `stroke-width="${width}"${wayDashes(kind)}/>`
  );
}

/** Leaves and arrives level; bends in between. */
export function threadPath(points: readonly Point[]): string {
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (from === undefined) return `M${px(to.x)} ${px(to.y)}`;
      if (Math.abs(from.y - to.y) < 0.05) return `H${px(to.x)}`;
      const half = (to.x - from.x) / 2;
      return `C${px(from.x + half)} ${px(from.y)} ${px(to.x - half)} ${px(to.y)} ${px(to.x)} ${px(to.y)}`;
    })
    .join('');
}

/** Where a thread arrives. */
export function arrow({ x, y }: Point): string {
  return `<path d="M${px(x - 11)} ${px(y - 6)}L${px(x)} ${px(y)}L${px(x - 11)} ${px(y + 6)}Z" fill="${INK}"/>`;
}

function drawBackMark({ x, y, kind, label }: BackMark): string {
  const width = textWidth(label, 15) + 14;
  return (
    `<rect x="${px(x)}" y="${px(y - 12)}" width="${px(width)}" height="24" rx="12" fill="${CARD}" stroke="${WAY_COLOURS[kind]}" stroke-width="2"/>` +
    textAt(x + width / 2, y + 5, 'number', label)
  );
}

function drawSignpost({ x, y, width, height, label }: Signpost): string {
  const [w, h] = [width, height];
  const shape = `M0 8a8 8 0 0 1 8-8H${px(w - 16)}L${px(w)} ${px(h / 2)}L${px(w - 16)} ${px(h)}H8a8 8 0 0 1-8-8Z`;
  return (
    `<g transform="translate(${px(x)} ${px(y)})"><title>${xmlText(label)}</title>` +
    `<path d="${shape}" fill="${INK}"/>` +
    `<text x="14" y="${px(h / 2 + 5)}" class="sign" fill="${GROUND}">${xmlText(label)}</text></g>`
  );
}
