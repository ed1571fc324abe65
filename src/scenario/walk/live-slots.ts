import type { Conditions } from '../holds.ts';
import type { Leaf, PathGraph } from '../path-graph.ts';
import type { Guard } from '../scenario.ts';
import { eachGuard, type Slots } from './slots.ts';

/**
 * By leaf: the slots that guards and bounds on it and after it can still read, ascending. `guardsOn` says which guards
 * of a leaf are asked about. A return ends the search: the beat that is gone back to is counted by itself.
 */
export function liveSlots(
  graph: PathGraph,
  conditions: Conditions,
  slots: Slots,
  guardsOn: (leaf: Leaf) => readonly Guard[],
): number[][] {
  const live = graph.leaves.map((leaf) => {
    const own = new Set<number>();
    const add = (slot: number | undefined): void => {
      if (slot !== undefined) own.add(slot);
    };
    for (const guard of guardsOn(leaf))
      eachGuard(guard, conditions, (one) => add(slotRead(one, slots)));
    for (const { choice, most } of leaf.edges)
      if (most !== null) add(slots.chosen.get(choice ?? ''));
    return own;
  });
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false;
    // From the end of the file to its beginning, because that is mostly against the way one goes.
    for (let index = live.length - 1; index >= 0; index -= 1)
      for (const { target } of graph.leaves[index]?.edges ?? []) {
        const [here, there] = [live[index], live[target]];
        if (here === undefined || there === undefined) continue;
        const before = here.size;
        for (const slot of there) here.add(slot);
        if (here.size > before) hasGrown = true;
      }
  }
  return live.map((read) => [...read].toSorted((a, b) => a - b));
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
