import { type Adjustment, adjusted } from './holds.ts';
import { liveReads } from './live-reads.ts';
import type { Head } from './machine.ts';
import { pathGraph, type PathGraph } from './path-graph.ts';
import { memoryAtStart, type Place, pathStepper } from './path-stepper.ts';
import { choicesOf } from './play.ts';
import type { Scenario } from './scenario.ts';

export type Range = readonly [lowest: number, highest: number];

export interface EndingPaths {
  id: string;
  /** How many different sequences of choices lead here: an exact decimal number. */
  paths: string;
  /** Choices on the shortest and the longest of them. */
  shortest: number;
  longest: number;
  measures: Record<string, Range>;
}

export interface PathReport {
  /** States with lines. */
  beats: number;
  decisions: number;
  endings: EndingPaths[];
  longestPath: number;
  /** For each choice that some path takes: the endings that stay reachable after it, whatever came before. */
  endingsAfter: Record<string, string[]>;
  /** For each choice: the endings that are reachable after it on some path. */
  endingsPossible: Record<string, string[]>;
}

interface Step {
  choice: string;
  to: Node;
  adjustments: readonly Adjustment[];
}

interface Node {
  place: Place;
  next: Step[];
  state: 'new' | 'open' | 'done';
  tally: Tally | null;
  /** Endings still reachable. */
  reach: Set<string>;
}

interface Tally {
  paths: bigint;
  shortest: number;
  longest: number;
  measures: Record<string, Range>;
}

const FIRST: Head = { profession: 'annet', attempt: 1 };

/**
 * Walks every path of a scenario: no sampling. A path is the sequence of choices; «fortsett» is none. Positions that
 * no later guard can tell apart are walked once. A measure that no later guard reads is walked as a range: adding
 * with a clamp keeps order, so both ends of the range are really reached.
 *
 * The scenario must have passed `check` (without the bounded choices its graph has no cycle).
 */
export function walkPaths(scenario: Scenario, head: Head = FIRST): PathReport {
  const graph = pathGraph(scenario);
  const order = expand(scenario, graph, head);
  const endings = tally(order, graph);
  const list = [...endings].map(([id, sum]) => ({ id, ...sum, paths: String(sum.paths) }));
  return {
    beats: graph.leaves.filter((leaf) => leaf.isBeat).length,
    decisions: decisionsOf(scenario).length,
    endings: list.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    longestPath: Math.max(0, ...list.map((ending) => ending.longest)),
    ...endingsByChoice(order, graph),
  };
}

/** Beats with at least two choices that have a quality; a beat that offers a repair is none of its own. */
export function decisionsOf(scenario: Scenario): string[] {
  const all = choicesOf(scenario);
  return [...new Set(all.map((choice) => choice.beat))].flatMap((beat) => {
    const choices = all.filter((choice) => choice.beat === beat);
    const rated = choices.filter((choice) => choice.meta.quality !== undefined);
    const repairs = choices.some((choice) => choice.meta.repairs !== undefined);
    return rated.length >= 2 && !repairs ? [beat] : [];
  });
}

/** All places, each after those it can be reached from (reverse postorder of a depth-first walk). */
function expand(scenario: Scenario, graph: PathGraph, head: Head): Node[] {
  const keyOf = liveReads(scenario, graph);
  const stepper = pathStepper(graph, scenario.meta.conditions ?? {});
  const nodes = new Map<string, Node>();
  const at = (place: Place): Node => {
    const key = keyOf(place);
    let node = nodes.get(key);
    if (node === undefined) {
      node = { place, next: [], state: 'new', tally: null, reach: new Set() };
      nodes.set(key, node);
    }
    return node;
  };
  const finished: Node[] = [];
  const pending = [at(stepper.start(memoryAtStart(scenario, head)))];
  for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
    if (top.state !== 'new') {
      pending.pop();
      if (top.state === 'open') finished.push(top);
      top.state = 'done';
      continue;
    }
    top.state = 'open';
    for (const edge of graph.leaves[top.place.leaf]?.edges ?? []) {
      if (edge.choice === null || !stepper.offers(edge, top.place.memory)) continue;
      const { place, adjustments } = stepper.take(edge, top.place);
      const to = at(place);
      top.next.push({ choice: edge.choice, to, adjustments });
      if (to.state === 'new') pending.push(to);
    }
  }
  return finished.toReversed();
}

function tally(order: readonly Node[], graph: PathGraph): Map<string, Tally> {
  const endings = new Map<string, Tally>();
  const [first] = order;
  if (first !== undefined)
    first.tally = {
      paths: 1n,
      shortest: 0,
      longest: 0,
      measures: Object.fromEntries(
        // Not the scenario's first values: a «fortsett» before the first choice may have moved them.
        Object.entries(first.place.memory.measures).map(([name, value]) => [name, [value, value]]),
      ),
    };
  for (const node of order) {
    const here = node.tally;
    if (here === null) continue;
    const ending = graph.leaves[node.place.leaf]?.ending ?? null;
    if (ending !== null) endings.set(ending, merged(endings.get(ending) ?? null, here));
    for (const step of node.next)
      step.to.tally = merged(step.to.tally, {
        paths: here.paths,
        shortest: here.shortest + 1,
        longest: here.longest + 1,
        measures: moved(here.measures, step.adjustments),
      });
    // A wide scenario has many places; what is counted is let go.
    node.tally = null;
  }
  return endings;
}

function moved(
  ranges: Readonly<Record<string, Range>>,
  adjustments: readonly Adjustment[],
): Record<string, Range> {
  const after = { ...ranges };
  for (const { measure, by } of adjustments) {
    const [low, high] = after[measure] ?? [0, 0];
    after[measure] = [adjusted(low, by), adjusted(high, by)];
  }
  return after;
}

function merged(one: Tally | null, other: Tally): Tally {
  if (one === null) return other;
  const measures: Record<string, Range> = {};
  for (const [name, range] of Object.entries(other.measures)) {
    const before = one.measures[name] ?? range;
    measures[name] = [Math.min(before[0], range[0]), Math.max(before[1], range[1])];
  }
  return {
    paths: one.paths + other.paths,
    shortest: Math.min(one.shortest, other.shortest),
    longest: Math.max(one.longest, other.longest),
    measures,
  };
}

function endingsByChoice(
  order: readonly Node[],
  graph: PathGraph,
): Pick<PathReport, 'endingsAfter' | 'endingsPossible'> {
  const always = new Map<string, Set<string>>();
  const sometimes = new Map<string, Set<string>>();
  for (const node of order.toReversed()) {
    const ending = graph.leaves[node.place.leaf]?.ending ?? null;
    if (ending !== null) node.reach.add(ending);
    for (const { choice, to } of node.next) {
      for (const id of to.reach) node.reach.add(id);
      const before = always.get(choice);
      always.set(choice, new Set([...to.reach].filter((id) => before?.has(id) ?? true)));
      sometimes.set(choice, new Set([...(sometimes.get(choice) ?? []), ...to.reach]));
    }
  }
  return { endingsAfter: sortedLists(always), endingsPossible: sortedLists(sometimes) };
}

function sortedLists(sets: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> {
  return Object.fromEntries([...sets].map(([key, set]) => [key, [...set].toSorted()]));
}
