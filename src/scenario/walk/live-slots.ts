import type { Conditions } from '../holds.ts';
import type { Leaf, PathGraph } from '../path-graph.ts';
import type { Guard } from '../scenario.ts';
import type { sinksFirst } from './sinks-first.ts';
import { eachGuard, type Slots } from './slots.ts';

/**
 * By leaf: the slots that guards and bounds on it and after it can still read, ascending. `guardsOn` says which guards
 * of a leaf are asked about; `order` is that of `sinksFirst`. A return ends the search: the beat that is gone back to
 * is counted by itself.
 */
export function liveSlots(
  graph: PathGraph,
  conditions: Conditions,
  slots: Slots,
  guardsOn: (leaf: Leaf) => readonly Guard[],
  order: ReturnType<typeof sinksFirst>,
): number[][] {
  const live: number[][] = graph.leaves.map(() => []);
  const ownOf = (leaf: Leaf, own: Set<number>): void => {
    const add = (slot: number | undefined): void => {
      if (slot !== undefined) own.add(slot);
    };
    for (const guard of guardsOn(leaf))
      eachGuard(guard, conditions, (one) => add(slotRead(one, slots)));
    for (const { choice, most } of leaf.edges)
      if (most !== null) add(slots.chosen.get(choice ?? ''));
  };
  for (const group of order) {
    const read = new Set<number>();
    for (const index of group) {
      const leaf = graph.leaves[index];
      if (leaf === undefined) continue;
      ownOf(leaf, read);
      for (const { target } of leaf.edges) for (const slot of live[target] ?? []) read.add(slot);
    }
    const ascending = [...read].toSorted((a, b) => a - b);
    for (const index of group) live[index] = ascending;
  }
  return live;
}

function slotRead(guard: Guard, slots: Slots): number | undefined {
  switch (guard.type) {
    case 'atLeast':
    case 'atMost':
      return slots.measures.get(guard.params.measure);
    case 'has':
      return slots.flags.get(guard.params.flag);
    case 'chosen':
      return slots.chosen.get(guard.params.choice);
    case 'visits':
      return slots.visits.get(guard.params.beat);
    default:
      return undefined;
  }
}
