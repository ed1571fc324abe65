import type { Card, Chart } from './chart.ts';

/** A phase with all that is drawn in its box. */
export interface Band {
  /** Key of the phase; null for what lies in no phase. */
  phase: string | null;
  cards: readonly Card[];
}

/**
 * Sorts the cards into phases, in the order of the file. What lies at the root (routers, endings, sub-conversations) is
 * drawn with the phase that most ways to it come from, so that the eye need not wander.
 */
export function bandsOf({ cards, conversation }: Chart): Band[] {
  const home = new Map<string, string | null>();
  const groupOf = (card: Card): string => card.parents[0] ?? card.key;
  const loose = new Set<string>();
  for (const card of cards)
    if (card.parents[0] === conversation && conversation !== null)
      home.set(card.key, card.parents[1] ?? null);
    else loose.add(groupOf(card));
  // A router may lead to a router: again until nothing more finds its home.
  for (let before = -1; before !== loose.size;) {
    before = loose.size;
    for (const group of loose) {
      const own = cards.filter((card) => groupOf(card) === group);
      const callers = callersOf(own, cards).filter((key) => home.has(key));
      const [most] = mostCommon(callers.map((key) => home.get(key) ?? null));
      if (most === undefined) continue;
      for (const card of own) home.set(card.key, most);
      loose.delete(group);
    }
  }
  const phases = [...new Set(cards.map(({ key }) => home.get(key) ?? null))];
  return phases.map((phase) => ({
    phase,
    cards: cards.filter(({ key }) => (home.get(key) ?? null) === phase),
  }));
}

/** Each way counts. */
function callersOf(group: readonly Card[], cards: readonly Card[]): string[] {
  const keys = new Set(group.map(({ key }) => key));
  return cards
    .filter(({ key }) => !keys.has(key))
    .flatMap(({ key, ways }) =>
      ways.filter(({ to }) => to !== null && keys.has(to)).map(() => key),
    );
}

/** The most common values first; of equals the later one, because a conversation runs downwards. */
function mostCommon<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toReversed()
    .toSorted(([, one], [, other]) => other - one)
    .map(([value]) => value);
}
