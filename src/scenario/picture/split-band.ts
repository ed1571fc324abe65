import type { Band } from './bands.ts';
import type { PlacedBand } from './placed-band.ts';

/**
 * Cuts a phase that is wider than so many pixels into parts that lie below one another, each where the fewest threads
 * are cut in the last third of a part; what was cut goes on by signposts.
 */
export function splitBand(band: Band, placed: PlacedBand, widest: number): Band[] {
  const rights = [...new Set(placed.columns.map(({ right }) => right))].toSorted((a, b) => a - b);
  const cutsAt = (x: number): number =>
    placed.threads.filter(({ points }) => {
      const [start, end] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
      return start <= x + 0.5 && end > x + 0.5;
    }).length;
  const cuts: number[] = [];
  for (let from = 0; from + widest < placed.width;) {
    const window = rights.filter((x) => x > from + (2 * widest) / 3 && x <= from + widest);
    const [best] = window.toSorted((a, b) => cutsAt(a) - cutsAt(b) || b - a);
    // No rank ends there: a single one is wider, and nothing can be gained.
    if (best === undefined) break;
    cuts.push(best);
    from = best;
  }
  const partOf = new Map(
    placed.cards.map(({ box, x }) => [box.card.key, cuts.filter((cut) => cut <= x).length]),
  );
  return Array.from({ length: cuts.length + 1 }, (_, part) => ({
    phase: band.phase,
    cards: band.cards.filter(({ key }) => partOf.get(key) === part),
  })).filter(({ cards }) => cards.length > 0);
}
