import { type PathGraph, RETURN } from '../path-graph.ts';
import { sinksFirst } from './sinks-first.ts';

/**
 * The leaves that one path may arrive at more than once, returns from sub-conversations not counted: those in a ring of
 * bounded choices, and those of a sub-conversation, which may be asked for from several places. Not all of them are.
 */
export function mayRecur(graph: PathGraph): ReadonlySet<number> {
  const { leaves } = graph;
  const recurring = new Set<number>();
  const leadsBack = new Set<number>();
  // Sinks first: what lies ahead of a group is known when the group is looked at.
  for (const group of sinksFirst(graph)) {
    const isRing =
      group.length > 1 || leaves[group[0] ?? 0]?.edges.some(({ target }) => target === group[0]);
    const returns = group.some((leaf) =>
      leaves[leaf]?.edges.some(({ target }) => target === RETURN || leadsBack.has(target)),
    );
    for (const leaf of group) {
      if (returns) leadsBack.add(leaf);
      if (isRing === true || (returns && leaves[leaf]?.isInside === false)) recurring.add(leaf);
    }
  }
  return recurring;
}
