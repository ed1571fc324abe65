import type { Band } from './bands.ts';
import type { PlacedBand } from './placed-band.ts';

/** What is to be cut across its length. */
export interface Stretch {
  length: number;
  /** Where a cut may be: behind each rank. */
  ends: readonly number[];
  /** What a cut would cut, from where to where. */
  spans: readonly (readonly [start: number, end: number])[];
}

/** Where to cut so that no part is longer than so much: where the fewest spans are cut in the last third of a part. */
export function cutsOf({ length, ends, spans }: Stretch, longest: number): number[] {
  const cutAt = (place: number): number =>
    spans.filter(([start, end]) => start <= place + 0.5 && end > place + 0.5).length;
  const sorted = [...new Set(ends)].toSorted((a, b) => a - b);
  const cuts: number[] = [];
  for (let from = 0; from + longest < length;) {
    const window = sorted.filter(
      (end) => end > from + (2 * longest) / 3 && end <= from + longest && end < length - 0.5,
    );
    const [best] = window.toSorted((a, b) => cutAt(a) - cutAt(b) || b - a);
    // No rank ends there: a single one is longer, and nothing can be gained.
    if (best === undefined) break;
    cuts.push(best);
    from = best;
  }
  return cuts;
}

/**
 * Cuts a phase that is wider than so many pixels into parts that lie below one another; threads that were cut go on by
 * signposts.
 */
export function splitBand(band: Band, placed: PlacedBand, widest: number): Band[] {
  const cuts = cutsOf(
    {
      length: placed.width,
      ends: placed.columns.map(({ right }) => right),
      spans: placed.threads.map(({ points }) => [points[0]?.x ?? 0, points.at(-1)?.x ?? 0]),
    },
    widest,
  );
  return partsAt(
    cuts,
    band,
    placed.cards.map(({ box, x }) => [box.card.key, x]),
  );
}

/** The cards of a phase between one cut and the next, by where each begins. */
export function partsAt(
  cuts: readonly number[],
  band: Band,
  begins: readonly (readonly [key: string, place: number])[],
): Band[] {
  const partOf = new Map(
    begins.map(([key, place]) => [key, cuts.filter((cut) => cut <= place).length]),
  );
  return Array.from({ length: cuts.length + 1 }, (_, part) => ({
    phase: band.phase,
    cards: band.cards.filter(({ key }) => partOf.get(key) === part),
  })).filter(({ cards }) => cards.length > 0);
}
