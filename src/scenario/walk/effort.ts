import type { Conditions } from '../holds.ts';
import type { PathGraph } from '../path-graph.ts';
import { eachGuard, type Slots } from './slots.ts';
import type { Trail } from './stepper.ts';

/** What a walk costs, in steps: about a microsecond, and a hundred bytes, each. */
export interface Effort {
  /** To keep what is remembered at a place, and to judge what is offered there. */
  ofPlace(leaf: number): number;
  /** To go to the next place. */
  ofTrail(trail: Trail): number;
}

/** So many conditions are judged, and so many things remembered, in the time and room of one step. */
const CONDITIONS = 32;
const THINGS = 8;

export function effortOf(graph: PathGraph, slots: Slots, conditions: Conditions): Effort {
  const remembered = slots.count / THINGS;
  const judged = graph.leaves.map(({ edges }) => {
    let count = edges.length;
    for (const { guard } of edges) if (guard !== null) eachGuard(guard, conditions, () => count++);
    return count / CONDITIONS;
  });
  const known = new Map<Trail, number>();
  return {
    ofPlace: (leaf) => 1 + remembered + (judged[leaf] ?? 0),
    ofTrail(trail) {
      const before = known.get(trail);
      if (before !== undefined) return before;
      let cost = 0;
      for (const { leaf } of trail.legs) cost += 1 + (judged[leaf] ?? 0);
      known.set(trail, cost);
      return cost;
    },
  };
}
