import { isPassedThrough, pathGraph } from '../path-graph.ts';
import type { Scenario } from '../scenario.ts';

/**
 * The most steps that are passed one after the other without a choice, conditions taken as open. The scenario must have
 * passed `check` (without the bounded choices its graph has no cycle).
 */
export function longestPassage(scenario: Scenario): number {
  const { leaves } = pathGraph(scenario);
  const known = new Map<number, number>();
  const from = (index: number): number => {
    const before = known.get(index);
    const leaf = leaves[index];
    if (before !== undefined || leaf === undefined || !isPassedThrough(leaf)) return before ?? 0;
    let longest = 0;
    for (const { target } of leaf.edges) longest = Math.max(longest, from(target));
    known.set(index, longest + 1);
    return longest + 1;
  };
  return leaves.reduce((longest, _leaf, index) => Math.max(longest, from(index)), 0);
}
