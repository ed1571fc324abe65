import { addReads, type GuardReads, noReads } from './guard-reads.ts';
import { type PathGraph, RETURN } from './path-graph.ts';
import type { Place } from './path-stepper.ts';
import type { Scenario } from './scenario.ts';

/**
 * Gives each place a key that is the same for two places exactly when no guard still ahead can tell them apart. What
 * a guard behind has read is left out, so that different ways to the same situation are walked once.
 */
export function liveReads(scenario: Scenario, graph: PathGraph): (place: Place) => string {
  const ahead = readsAhead(scenario, graph);
  const listed = ahead.map((reads) => ({
    measures: [...reads.measures].toSorted(),
    flags: [...reads.flags].toSorted(),
    chosen: [...reads.chosen].toSorted(),
    visits: [...reads.visits].toSorted(),
  }));
  // How many uses of a choice a guard can tell apart: as many as it is bounded to, else only whether it was taken.
  const told = new Map<string, number>();
  for (const { edges } of graph.leaves)
    for (const { choice, most } of edges)
      if (choice !== null && most !== null) told.set(choice, most);
  return ({ leaf, left, memory }) => {
    // Outside, everything that is ahead of the beat to return to is ahead as well.
    const isOutside = graph.leaves[leaf]?.isInside === false && left !== RETURN;
    const reads = [listed[leaf], isOutside ? listed[left] : undefined];
    let key = `${leaf}.${isOutside ? left : ''}`;
    for (const live of reads) {
      if (live === undefined) continue;
      for (const name of live.measures) key += `,${memory.measures[name] ?? 0}`;
      for (const name of live.flags) key += memory.flags[name] === true ? '1' : '0';
      for (const name of live.chosen)
        key += `,${Math.min(memory.chosen[name] ?? 0, told.get(name) ?? 1)}`;
      for (const name of live.visits) key += `,${memory.visits[name] ?? 0}`;
      key += '|';
    }
    return key;
  };
}

/** For each leaf, what guards on it and after it can read. A return ends the search: its beat is counted by itself. */
function readsAhead(scenario: Scenario, graph: PathGraph): GuardReads[] {
  const conditions = scenario.meta.conditions ?? {};
  const reads = graph.leaves.map((leaf) => {
    const own = noReads();
    for (const edge of leaf.edges) {
      if (edge.guard !== null) addReads(own, edge.guard, conditions);
      if (edge.most !== null && edge.choice !== null) own.chosen.add(edge.choice);
    }
    return own;
  });
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false;
    for (const [index, leaf] of graph.leaves.entries())
      for (const edge of leaf.edges) {
        const here = reads[index];
        const there = reads[edge.target];
        if (here !== undefined && there !== undefined && include(here, there)) hasGrown = true;
      }
  }
  return reads;
}

function include(into: GuardReads, from: GuardReads): boolean {
  let hasGrown = false;
  for (const kind of ['measures', 'flags', 'chosen', 'visits'] as const)
    for (const name of from[kind]) {
      if (into[kind].has(name)) continue;
      into[kind].add(name);
      hasGrown = true;
    }
  return hasGrown;
}
