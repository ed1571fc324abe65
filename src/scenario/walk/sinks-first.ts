import { components } from '../check/components.ts';
import { type PathGraph, RETURN } from '../path-graph.ts';

/**
 * The leaves of a graph in groups, each after all that its ways lead to; those that lead round to each other by bounded
 * choices are one group. A return leads nowhere here. One pass in this order finds what lies ahead of every leaf.
 */
export function sinksFirst({ leaves }: PathGraph): readonly (readonly number[])[] {
  const next = leaves.map(({ edges }) =>
    edges.flatMap(({ target }) => (target === RETURN ? [] : [target])),
  );
  return components([...leaves.keys()], (leaf) => next[leaf] ?? []);
}
