import type { Conditions } from '../holds.ts';
import { longestPath } from '../longest-path.ts';
import { type Edge, type PathGraph, pathGraph, RETURN } from '../path-graph.ts';
import type { Scenario } from '../scenario.ts';
import {
  act,
  copyOf,
  count,
  firstIntervals,
  type Intervals,
  narrow,
  widen,
  widenWholly,
} from './intervals.ts';
import type { Ranges } from './ranges.ts';
import { sinksFirst } from './sinks-first.ts';
import { guardsOnWays, type Slots, slotsOf } from './slots.ts';

/** What is certain of every path, found without walking them: no path goes outside, some bounds are never met. */
export interface PathBounds {
  /** Those that may be reached; nobody comes to any other. By name. */
  readonly endings: readonly EndingBounds[];
  /** Those that may be reached, in the file’s order, and between what the measures lie on arrival. */
  readonly onTheWay: readonly { readonly beat: string; readonly measures: Ranges }[];
  /** No path has more choices. */
  readonly longestPath: number;
}

export interface EndingBounds {
  readonly id: string;
  /** No path here has fewer choices, or more. */
  readonly shortest: number;
  readonly longest: number;
  readonly measures: Ranges;
}

/** Then whatever still grows is taken to be as wide as can be. */
const MOST_SWEEPS = 20;

/**
 * Bounds for a scenario whose paths are too many to walk: what is remembered is kept as one interval for each thing at
 * each step, and learners that conditions tell apart as one. It takes time in proportion to the file, and never gives
 * up. The scenario must have no other errors.
 */
export function pathBounds(scenario: Scenario): PathBounds {
  const graph = pathGraph(scenario);
  const conditions = scenario.meta.conditions ?? {};
  const slots = slotsOf(guardsOnWays(graph), graph, conditions, Object.keys(scenario.context));
  const arrived = intervalsOnArrival(scenario, graph, slots);
  const nearest = fewestChoices(graph, arrived, slots, conditions);
  const longest = longestPath(scenario);
  const measuresAt = ({ low, high }: Intervals): Ranges =>
    Object.fromEntries(
      [...slots.measures].map(([name, slot]) => [name, [low[slot] ?? 0, high[slot] ?? 0]]),
    );
  const endings: EndingBounds[] = [];
  const onTheWay: { beat: string; measures: Ranges }[] = [];
  for (const [leaf, { key, isBeat, ending }] of graph.leaves.entries()) {
    const at = arrived[leaf];
    if (at === undefined) continue;
    const measures = measuresAt(at);
    if (isBeat) onTheWay.push({ beat: key, measures });
    if (ending === null) continue;
    const before = endings.findIndex(({ id }) => id === ending);
    if (before < 0) endings.push({ id: ending, shortest: nearest[leaf] ?? 0, longest, measures });
  }
  return {
    endings: endings.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    onTheWay,
    longestPath: longest,
  };
}

/** Where a way may lead: a return goes back to any that may have asked. */
function landings({ leaves }: PathGraph): (target: number) => readonly number[] {
  const askers = [...leaves.keys()].filter(
    (index) =>
      leaves[index]?.isInside === true &&
      leaves[index].edges.some(({ target }) => leaves[target]?.isInside === false),
  );
  return (target) => (target === RETURN ? askers : [target]);
}

/** What is left of a leaf’s intervals for whoever takes the edge; null when nobody can. */
function throughEdge(
  at: Intervals,
  edges: readonly Edge[],
  edge: Edge,
  slots: Slots,
  conditions: Conditions,
): Intervals | null {
  const now = copyOf(at);
  // Of routes the first that holds is taken: those before it did not.
  if (edge.choice === null)
    for (const { guard, id } of edges) {
      if (id === edge.id) break;
      if (guard === null || !narrow(now, guard, false, slots, conditions)) return null;
    }
  if (edge.guard !== null && !narrow(now, edge.guard, true, slots, conditions)) return null;
  const taken = slots.chosen.get(edge.choice ?? '');
  if (edge.most !== null && taken !== undefined && (now.low[taken] ?? 0) >= edge.most) return null;
  act(now, edge.actions, slots);
  count(now, taken, slots);
  return now;
}

function intervalsOnArrival(
  scenario: Scenario,
  graph: PathGraph,
  slots: Slots,
): (Intervals | undefined)[] {
  const conditions = scenario.meta.conditions ?? {};
  const { leaves } = graph;
  const land = landings(graph);
  const arrived: (Intervals | undefined)[] = leaves.map(() => undefined);
  const changed = new Set<number>();
  const arrive = (leaf: number, from: Intervals, isReturn: boolean): void => {
    const to = leaves[leaf];
    if (to === undefined) return;
    const now = copyOf(from);
    if (to.isBeat && !isReturn) count(now, slots.visits.get(to.key), slots, visitsAreSure);
    const before = arrived[leaf];
    if (before === undefined) arrived[leaf] = now;
    else if (!widen(before, now)) return;
    else if (sweeps > MOST_SWEEPS) widenWholly(before, slots);
    changed.add(leaf);
  };
  // After a return to a router the next beat is not counted as visited.
  const visitsAreSure = land(RETURN).every((leaf) => leaves[leaf]?.isBeat);
  let sweeps = 0;
  arrive(graph.start, firstIntervals(scenario, slots), false);
  const order = sinksFirst(graph).flat().toReversed();
  while (changed.size > 0) {
    sweeps += 1;
    for (const leaf of order) {
      const at = arrived[leaf];
      if (at === undefined || !changed.delete(leaf)) continue;
      const { edges } = leaves[leaf] ?? { edges: [] };
      for (const edge of edges) {
        const now = throughEdge(at, edges, edge, slots, conditions);
        if (now === null) continue;
        for (const to of land(edge.target)) arrive(to, now, edge.target === RETURN);
      }
    }
  }
  return arrived;
}

/** By leaf: the fewest choices after which it may be reached. */
function fewestChoices(
  graph: PathGraph,
  arrived: readonly (Intervals | undefined)[],
  slots: Slots,
  conditions: Conditions,
): (number | undefined)[] {
  const land = landings(graph);
  const fewest: (number | undefined)[] = graph.leaves.map(() => undefined);
  let near: number[] = [graph.start];
  for (let choices = 0; near.length > 0; choices += 1) {
    const next: number[] = [];
    // Grows while it is gone through: what needs no choice is as near.
    for (const leaf of near) {
      const at = arrived[leaf];
      if (at === undefined || fewest[leaf] !== undefined) continue;
      fewest[leaf] = choices;
      const { edges } = graph.leaves[leaf] ?? { edges: [] };
      for (const edge of edges)
        if (throughEdge(at, edges, edge, slots, conditions) !== null)
          (edge.choice === null ? near : next).push(...land(edge.target));
    }
    near = next;
  }
  return fewest;
}
