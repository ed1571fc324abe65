import type { Card, Way } from './chart.ts';

/**
 * The ways that lead back to a place on the way to them, a bounded loop, found depth first in the order of the file.
 * Without them the graph has no cycle.
 */
export function backWays(cards: readonly Card[]): ReadonlySet<Way> {
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const back = new Set<Way>();
  const seen = new Set<string>();
  const above = new Set<string>();
  for (const card of cards) {
    if (seen.has(card.key)) continue;
    const stack: { card: Card; next: number }[] = [{ card, next: 0 }];
    seen.add(card.key);
    above.add(card.key);
    // By hand, because a long conversation is deeper than a call stack should be.
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const way = top.card.ways[top.next];
      top.next += 1;
      if (way === undefined) {
        above.delete(top.card.key);
        stack.pop();
      } else if (way.to !== null && above.has(way.to)) {
        back.add(way);
      } else if (way.to !== null && !seen.has(way.to)) {
        const onward = byKey.get(way.to);
        if (onward === undefined) continue;
        seen.add(way.to);
        above.add(way.to);
        stack.push({ card: onward, next: 0 });
      }
    }
  }
  return back;
}
