import { type Band, bandsOf } from '../bands.ts';
import type { Chart } from '../chart.ts';
import { cutsOf, partsAt } from '../split-band.ts';
import type { Fit } from './paper-card.ts';
import { type PlacedPage, placePage } from './place-page.ts';

/** The room on a page of A4 for a map, in points. */
export const PAPER = { width: 512, height: 645 } as const;

/** The widest cards first. Rather another page than fewer words. */
const FITS: readonly Fit[] = [
  { width: 250, choiceLines: 3, saysLines: 2 },
  { width: 236, choiceLines: 2, saysLines: 1 },
  { width: 214, choiceLines: 3, saysLines: 2 },
  { width: 164, choiceLines: 3, saysLines: 2 },
];
const TIGHTEST: Fit = { width: 164, choiceLines: 2, saysLines: 1 };
/** Parts of a phase are about equally long. */
const UNEVEN = 1.3;

export interface MapPage {
  /** Key of the phase; null for what lies in none. */
  phase: string | null;
  title: string | null;
  placed: PlacedPage;
}

/** A conversation (see `foldReplies`) on pages: a phase on one, or on several where its words would get too small. */
export function mapPages(chart: Chart): MapPage[] {
  return bandsOf(chart).flatMap((band) => {
    const parts = fitted(band, chart);
    const title = band.phase === null ? null : chart.titleOf(band.phase);
    return parts.map((placed, index) => ({
      phase: band.phase,
      title:
        parts.length < 2
          ? title
          : [title, `(${index + 1} av ${parts.length})`].filter((word) => word !== null).join(' '),
      placed,
    }));
  });
}

function fitted(band: Band, chart: Chart): PlacedPage[] {
  for (const fit of FITS) {
    const placed = placePage(band.cards, chart, fit);
    if (isOnPage(placed)) return [placed];
  }
  const placed = placePage(band.cards, chart, TIGHTEST);
  if (band.cards.length < 2 || isOnPage(placed)) return [placed];
  return partsOf(band, placed).flatMap((part) => fitted(part, chart));
}

function isOnPage({ width, height }: PlacedPage): boolean {
  return width <= PAPER.width && height <= PAPER.height;
}

/** Where it is too long it is cut across; where that does not help, in two halves as one reads. */
function partsOf(band: Band, placed: PlacedPage): Band[] {
  const parts = Math.ceil(placed.height / PAPER.height);
  const cuts = cutsOf(
    {
      length: placed.height,
      ends: placed.cards.map(({ y, box }) => y + box.height),
      spans: placed.lines.map(({ points }) => [points[0]?.y ?? 0, points.at(-1)?.y ?? 0]),
    },
    Math.min(PAPER.height, (placed.height / parts) * UNEVEN),
  );
  const cut = partsAt(
    cuts,
    band,
    placed.cards.map(({ box, y }) => [box.card.key, y]),
  );
  if (cut.length > 1) return cut;
  const order = placed.cards
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map(({ box }) => box.card.key);
  const first = new Set(order.slice(0, Math.ceil(order.length / 2)));
  return [true, false].map((isFirst) => ({
    phase: band.phase,
    cards: band.cards.filter(({ key }) => first.has(key) === isFirst),
  }));
}
