import type { Conditions } from '../holds.ts';
import type { PathGraph } from '../path-graph.ts';
import type { Guard } from '../scenario.ts';

/** What a walk keeps of a memory: one number each, in this order. Only what some guard or bound reads is kept. */
export interface Slots {
  readonly count: number;
  /** All measures of the scenario, whether read or not: 0–100. */
  readonly measures: ReadonlyMap<string, number>;
  /** 0 or 1. */
  readonly flags: ReadonlyMap<string, number>;
  /** How often a choice was taken, up to `caps`. */
  readonly chosen: ReadonlyMap<string, number>;
  /** How often a beat was arrived at, up to `caps`. */
  readonly visits: ReadonlyMap<string, number>;
  /** By slot: beyond this no guard can tell a difference. */
  readonly caps: readonly number[];
}

/** Calls `visit` for a guard and every guard in it, and for those of each named condition once. */
export function eachGuard(
  guard: Guard,
  conditions: Conditions,
  visit: (guard: Guard) => void,
  named = new Set<string>(),
): void {
  visit(guard);
  if (guard.type === 'not') eachGuard(guard.params.of, conditions, visit, named);
  else if (guard.type === 'all' || guard.type === 'any')
    for (const inner of guard.params.of) eachGuard(inner, conditions, visit, named);
  else if (guard.type === 'condition' && !named.has(guard.params.name)) {
    const { name } = guard.params;
    named.add(name);
    const condition = conditions[name];
    if (condition !== undefined) eachGuard(condition, conditions, visit, named);
  }
}

/** The guards of a graph's choices and routes, each once. */
export function guardsOnWays({ leaves }: PathGraph): Set<Guard> {
  return new Set(leaves.flatMap(({ edges }) => edges.flatMap(({ guard }) => guard ?? [])));
}

/** Finds what must be remembered on the way through a graph for these guards, and for its bounded choices. */
export function slotsOf(
  guards: Iterable<Guard>,
  graph: Pick<PathGraph, 'leaves'>,
  conditions: Conditions,
  measures: readonly string[],
): Slots {
  const flags = new Set<string>();
  const chosen = new Map<string, number>();
  const visits = new Map<string, number>();
  const most = (into: Map<string, number>, key: string, cap: number): void =>
    void into.set(key, Math.max(into.get(key) ?? 0, cap));
  for (const guard of guards)
    eachGuard(guard, conditions, (one) => {
      if (one.type === 'has') flags.add(one.params.flag);
      else if (one.type === 'chosen') most(chosen, one.params.choice, 1);
      else if (one.type === 'visits') {
        const { beat, atLeast = 0, atMost } = one.params;
        most(visits, beat, Math.max(atLeast, atMost === undefined ? 0 : atMost + 1));
      }
    });
  for (const { edges } of graph.leaves)
    for (const { choice, most: bound } of edges)
      if (choice !== null && bound !== null) most(chosen, choice, bound);
  const caps: number[] = [];
  const numbered = (keys: Iterable<string>, cap: (key: string) => number): Map<string, number> =>
    new Map([...keys].map((key) => [key, caps.push(cap(key)) - 1]));
  return {
    measures: numbered(measures, () => 100),
    flags: numbered([...flags].toSorted(), () => 1),
    chosen: numbered([...chosen.keys()].toSorted(), (key) => chosen.get(key) ?? 0),
    visits: numbered([...visits.keys()].toSorted(), (key) => visits.get(key) ?? 0),
    caps,
    count: caps.length,
  };
}
