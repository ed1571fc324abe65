import { pathGraph, type PathGraph, RETURN } from './path-graph.ts';
import type { Scenario } from './scenario.ts';

/**
 * The greatest number of choices that any learner's path can have, whatever profession, attempt or measures: a sound
 * bound, found without walking. Guards are taken as open; a bounded choice that only asks a sub-conversation adds its
 * uses, one that leads elsewhere may start everything ahead of its target anew each time.
 *
 * The scenario must have passed `check` (without the bounded choices its graph has no cycle).
 */
export function longestPath(scenario: Scenario): number {
  const graph = pathGraph(scenario);
  const ahead = choicesAhead(graph);
  let longest = ahead(graph.start);
  for (const leaf of graph.leaves)
    for (const edge of leaf.edges) {
      if (edge.most === null) continue;
      longest += edge.most * (1 + ahead(edge.target));
    }
  return longest;
}

/** Choices on the longest way from a leaf to an ending or back, bounded choices left out. */
function choicesAhead({ leaves }: PathGraph): (leaf: number) => number {
  const known = new Map<number, number>();
  const ahead = (index: number): number => {
    const before = known.get(index);
    if (before !== undefined || index === RETURN) return before ?? 0;
    known.set(index, 0);
    const ways = leaves[index]?.edges ?? [];
    const most = ways
      .filter((edge) => edge.most === null)
      .map((edge) => (edge.choice === null ? 0 : 1) + ahead(edge.target));
    const longest = Math.max(0, ...most);
    known.set(index, longest);
    return longest;
  };
  return ahead;
}
