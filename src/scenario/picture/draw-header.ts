import type { Chart } from './chart.ts';
import { drawLegend, LEGEND } from './draw-legend.ts';
import { fitText, textWidth } from './fit-text.ts';
import type { Point } from './placed-band.ts';
import { INK } from './poster-colours.ts';
import { STATUS_WORDS } from './poster-words.ts';
import { px, textAt, xmlText } from './xml.ts';

/** A drawing of somebody, as SVG, and the square of it that shows the face. */
export interface Portrait {
  name: string;
  content: string;
  box: { left: number; top: number; width: number; height: number };
}

/** Before it is scaled to the poster. */
export const HEADER_HEIGHT = 340;
const MAIN = 270;
const OTHER = 84;
/** Bold letters are wider than those that were measured. */
const BOLD = 1.06;

/** Who it is about, what it is, how much there is of it, and what the signs mean; in a box of the given width. */
export function drawHeader(chart: Chart, portraits: readonly Portrait[], width: number): string {
  const endings = chart.cards.filter(({ kind }) => kind === 'ending').length;
  const [main, ...others] = portraits;
  const from = main === undefined ? 0 : MAIN + 44;
  const room = width - from - LEGEND.width - 60;
  const title = titleIn(chart.title, room);
  const lead = fitText(chart.role, { width: room, size: 30, lines: 1 });
  const status = STATUS_WORDS[chart.status] ?? chart.status;
  const chip = textWidth(status, 20) * BOLD + 34;
  return [
    main === undefined ? '' : drawPortrait(main, { x: 0, y: 0, side: MAIN }),
    ...title.lines.map(
      (line, index) =>
        `<text x="${px(from)}" y="${px(title.size * (0.86 + index))}" class="poster" font-size="${title.size}">${xmlText(line)}</text>`,
    ),
    ...lead.map((line) => textAt(from, 140, 'lead', line)),
    textAt(from, 186, 'counts', chart.counts.join('  ·  ')),
    `<rect x="${px(from)}" y="224" width="${px(chip)}" height="42" rx="8" fill="#fff3d6" stroke="#8a5f00" stroke-width="2" stroke-dasharray="6 4"/>`,
    textAt(from + 17, 252, 'status', status),
    ...others.map((one, index) =>
      drawPortrait(one, { x: from + chip + 36 + index * (OTHER + 22), y: 206, side: OTHER }),
    ),
    drawLegend(width - LEGEND.width, 18, endings),
  ].join('\n');
}

const TITLE_SIZES = [92, 76, 60] as const;

/** One large line where there is room, else two smaller ones. */
function titleIn(title: string, room: number): { size: number; lines: string[] } {
  const size = TITLE_SIZES.find((each) => textWidth(title, each) * BOLD <= room);
  if (size !== undefined) return { size, lines: [title] };
  return { size: 50, lines: fitText(title, { width: room / BOLD, size: 50, lines: 2 }) };
}

interface Square extends Point {
  side: number;
}

function drawPortrait({ name, content, box }: Portrait, { x, y, side }: Square): string {
  const isMain = side === MAIN;
  const round = px(side * 0.12);
  const id = `ramme-${px(x)}`;
  const scale = side / box.width;
  const frame = `x="${px(x)}" y="${px(y)}" width="${side}" height="${side}" rx="${round}"`;
  return (
    `<clipPath id="${id}"><rect ${frame}/></clipPath><g clip-path="url(#${id})">` +
    `<g transform="translate(${px(x - box.left * scale)} ${px(y - box.top * scale)}) scale(${Math.round(scale * 10_000) / 10_000})">${content}</g></g>` +
    `<rect ${frame} fill="none" stroke="${INK}" stroke-width="${isMain ? 5 : 3}"/>` +
    textAt(x + side / 2, y + side + (isMain ? 36 : 22), isMain ? 'patient' : 'colleague', name)
  );
}
