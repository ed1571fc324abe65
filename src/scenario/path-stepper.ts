import { type Adjustment, adjusted, type Conditions, holds, type Memory } from './holds.ts';
import { type Edge, isPassedThrough, type PathGraph, RETURN } from './path-graph.ts';
import type { Head } from './machine.ts';
import type { Action, Scenario } from './scenario.ts';

/** A place where a choice is to be made, or an ending. */
export interface Place {
  leaf: number;
  /** The leaf that deep history returns to; RETURN while nothing was left. */
  left: number;
  memory: Memory;
}

/** A place reached, and what happened to the measures on the way. */
export interface Taken {
  place: Place;
  adjustments: readonly Adjustment[];
}

export interface PathStepper {
  start(memory: Memory): Place;
  offers(edge: Edge, memory: Memory): boolean;
  /** Takes a choice, and goes on to the next place where one is to be made. */
  take(edge: Edge, from: Place): Taken;
}

interface Walk {
  leaf: number;
  left: number;
  measures: Record<string, number>;
  flags: Record<string, true>;
  visits: Record<string, number>;
  chosen: Record<string, number>;
  returning: boolean;
  adjustments: Adjustment[];
}

/** Steps through a path graph as the machine would, without building snapshots. */
export function pathStepper(graph: PathGraph, conditions: Conditions): PathStepper {
  const memoryOf = (walk: Walk, base: Memory): Memory => ({
    ...base,
    measures: walk.measures,
    flags: walk.flags,
    visits: walk.visits,
    chosen: walk.chosen,
    returning: walk.returning,
  });

  const arrive = (walk: Walk, target: number): void => {
    const from = graph.leaves[walk.leaf];
    const isReturn = target === RETURN;
    const leaf = isReturn ? walk.left : target;
    const to = graph.leaves[leaf];
    if (to === undefined) throw new Error('a return that check should have refused');
    if (from?.isInside === true && !to.isInside) walk.left = walk.leaf;
    walk.leaf = leaf;
    if (isReturn) walk.returning = true;
    if (!to.isBeat) return;
    if (walk.returning) walk.returning = false;
    else walk.visits[to.key] = (walk.visits[to.key] ?? 0) + 1;
  };

  /** Routes, «fortsett» and the ends of sub-conversations, until something is to be chosen. */
  const settle = (walk: Walk, base: Memory): Taken => {
    for (
      let leaf = graph.leaves[walk.leaf];
      leaf && isPassedThrough(leaf);
      leaf = graph.leaves[walk.leaf]
    ) {
      const memory = memoryOf(walk, base);
      const edge = leaf.edges.find(
        (way) => way.guard === null || holds(way.guard, memory, conditions),
      );
      if (edge === undefined) break;
      act(walk, edge.actions);
      arrive(walk, edge.target);
    }
    const { leaf, left, adjustments } = walk;
    return { place: { leaf, left, memory: memoryOf(walk, base) }, adjustments };
  };

  return {
    start(memory) {
      const walk = walkFrom({ leaf: graph.start, left: RETURN, memory });
      arrive(walk, graph.start);
      walk.left = RETURN;
      return settle(walk, memory).place;
    },
    offers: (edge, memory) =>
      (edge.most === null || (memory.chosen[edge.choice ?? ''] ?? 0) < edge.most) &&
      (edge.guard === null || holds(edge.guard, memory, conditions)),
    take(edge, from) {
      const walk = walkFrom(from);
      act(walk, edge.actions);
      const choice = edge.choice ?? '';
      walk.chosen[choice] = (walk.chosen[choice] ?? 0) + 1;
      arrive(walk, edge.target);
      return settle(walk, from.memory);
    },
  };
}

function walkFrom({ leaf, left, memory }: Place): Walk {
  return {
    leaf,
    left,
    measures: { ...memory.measures },
    flags: { ...memory.flags },
    visits: { ...memory.visits },
    chosen: { ...memory.chosen },
    returning: memory.returning,
    adjustments: [],
  };
}

function act(walk: Walk, actions: readonly Action[]): void {
  for (const { type, params } of actions) {
    if (type === 'set') walk.flags[params.flag] = true;
    if (type !== 'adjust') continue;
    const { measure, by } = params;
    walk.measures[measure] = adjusted(walk.measures[measure] ?? 0, by);
    walk.adjustments.push({ measure, by });
  }
}

/** What is remembered before the first step. */
export function memoryAtStart(scenario: Scenario, { profession, attempt }: Head): Memory {
  return {
    measures: scenario.context,
    flags: {},
    facts: {},
    visits: {},
    chosen: {},
    trail: [],
    returning: false,
    profession,
    attempt,
  };
}
