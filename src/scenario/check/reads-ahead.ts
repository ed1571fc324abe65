import type { CheckContext } from './check-context.ts';
import { isInside, reachedFrom, rootOf, waysOf } from './graph.ts';
import type { Reference, StateOutline } from './outline.ts';

/** Beyond this, what lies ahead of each leaf is not told apart: the sets would cost more than they save. */
const MOST_LEAVES = 1_000;

/**
 * For a leaf, the names of the measures, flags, choices and beats that some guard or bound from there on can read.
 * What nobody reads any more cannot change a path, so positions that differ in it alone are the same.
 */
export function readsAhead({
  outline,
  graph,
}: CheckContext): (leaf: StateOutline) => ReadonlyMap<Reference['kind'], readonly string[]> {
  const conditions = new Map(outline.conditions.map(({ name, reads }) => [name, reads]));
  const expand = (reads: readonly Reference[], met: ReadonlySet<string>): Reference[] =>
    reads.flatMap((read) => {
      if (read.kind !== 'condition') return [read];
      if (met.has(read.name)) return [];
      return expand(conditions.get(read.name) ?? [], new Set([...met, read.name]));
    });
  const here = new Map(
    graph.leaves.map((leaf): [StateOutline, Reference[]] => [
      leaf,
      [
        ...waysOf(leaf).flatMap(({ guardReads }) => expand(guardReads, new Set())),
        ...leaf.choices.flatMap(({ id, meta, pointer }): Reference[] =>
          typeof meta?.['maxVisits'] === 'number' ? [{ kind: 'choice', name: id, pointer }] : [],
        ),
      ],
    ]),
  );
  const all = graph.leaves.length > MOST_LEAVES ? summed([...here.values()].flat()) : null;
  const known = new Map<StateOutline, Map<Reference['kind'], string[]>>();
  return (leaf) => {
    if (all !== null) return all;
    const found = known.get(leaf);
    if (found !== undefined) return found;
    const ahead = reachedFrom(leaf, graph.edges, () => true);
    for (const state of ahead) {
      const conversation = graph.returns.get(state)?.parent;
      // A return may go to any caller; what is added here is visited by this same loop.
      if (conversation === null || conversation === undefined) continue;
      for (const caller of graph.leaves)
        if (isInside(caller, conversation) && calls(caller))
          for (const next of reachedFrom(caller, graph.edges, (at) => !ahead.has(at)))
            ahead.add(next);
    }
    const reads = summed([...ahead].flatMap((state) => here.get(state) ?? []));
    known.set(leaf, reads);
    return reads;
  };

  function calls(leaf: StateOutline): boolean {
    return (graph.edges.get(leaf) ?? []).some(
      ({ to }) => leaf.parent !== null && !isInside(to, rootOf(leaf)),
    );
  }
}

function summed(reads: readonly Reference[]): Map<Reference['kind'], string[]> {
  const names = new Map<Reference['kind'], Set<string>>();
  for (const { kind, name } of reads) names.set(kind, (names.get(kind) ?? new Set()).add(name));
  return new Map([...names].map(([kind, set]) => [kind, [...set].toSorted()]));
}
