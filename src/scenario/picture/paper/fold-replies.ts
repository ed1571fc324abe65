import type { Card, Chart, Way } from '../chart.ts';

/**
 * The same conversation with its replies folded into the ways that lead to them: «2b, by 4, on to 5». What is left are
 * the places where something is decided, comes together or ends, few enough for a page. A reply stays a card where it
 * is the start, where several places lead to it, and where it is marked.
 */
export function foldReplies(chart: Chart): Chart {
  const sources = sourcesOf(chart.cards);
  const folded = new Map(
    chart.cards.flatMap((card): [string, Card][] => {
      const [onward] = card.ways;
      const isReply = card.kind === 'beat' && card.ways.length === 1 && onward?.kind === 'continue';
      const isMarked = card.isCheckpoint || card.isWeighty;
      const isShared = (sources.get(card.key)?.size ?? 0) !== 1;
      return !isReply || isMarked || isShared || card.key === chart.start ? [] : [[card.key, card]];
    }),
  );
  const onwardFrom = (way: Way, seen: ReadonlySet<string>): Way => {
    const reply = way.to === null || seen.has(way.to) ? undefined : folded.get(way.to);
    const [onward] = reply?.ways ?? [];
    if (reply === undefined || onward === undefined) return way;
    const via = [...way.via, ...(reply.number === null ? [] : [reply.number])];
    return onwardFrom({ ...way, via, to: onward.to }, new Set([...seen, reply.key]));
  };
  return {
    ...chart,
    cards: chart.cards
      .filter(({ key }) => !folded.has(key))
      .map((card) => ({ ...card, ways: card.ways.map((way) => onwardFrom(way, new Set())) })),
  };
}

function sourcesOf(cards: readonly Card[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>();
  for (const { key, ways } of cards)
    for (const { to } of ways)
      if (to !== null) sources.set(to, (sources.get(to) ?? new Set<string>()).add(key));
  return sources;
}
