import type { PathGraph } from '../path-graph.ts';
import type { Places, Reached } from './places.ts';

/** Which endings are ahead: a bit for each, in the order of `ids`. */
export interface EndingsAhead {
  readonly ids: readonly string[];
  /** From a place on, for the group of that index. */
  from(at: Reached, group: number): number;
}

/** For every place and each group that goes the same ways: the endings that some path still leads to. */
export function endingsAhead({ graph, order }: Places, groups: readonly number[]): EndingsAhead {
  const ids = [...new Set(graph.leaves.flatMap(({ ending }) => ending ?? []))].toSorted();
  const bits = new Map(ids.map((id, index) => [id, 2 ** index]));
  const width = groups.length;
  const ahead = new Uint32Array(order.length * width);
  for (const { index, place, steps } of order.toReversed())
    for (const [group, members] of groups.entries()) {
      let found = bitAt(graph, place.leaf, bits);
      for (const { to, heads } of steps)
        if ((heads & members) !== 0) found |= ahead[to.index * width + group] ?? 0;
      ahead[index * width + group] = found;
    }
  return { ids, from: ({ index }, group) => ahead[index * width + group] ?? 0 };
}

function bitAt({ leaves }: PathGraph, leaf: number, bits: ReadonlyMap<string, number>): number {
  return bits.get(leaves[leaf]?.ending ?? '') ?? 0;
}
