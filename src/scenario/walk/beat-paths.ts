import { adjusted } from '../holds.ts';
import type { PathGraph } from '../path-graph.ts';
import type { Scenario } from '../scenario.ts';
import type { Places, Reached } from './places.ts';
import type { Leg, Trail } from './stepper.ts';

type Range = readonly [lowest: number, highest: number];
type Ranges = Readonly<Record<string, Range>>;

/** Steps, once for each leaf. */
const MOST_WORK = 50_000_000;

/** A beat as all paths of one learner together meet it. */
export interface BeatPaths {
  readonly beat: string;
  /** How many paths come by, once or more: an exact decimal number. */
  readonly paths: string;
  /** Of all paths, 0 to 1. */
  readonly share: number;
  /** Of each measure on arrival. */
  readonly measures: Ranges;
}

/**
 * For each beat that some path comes to, in the file's order: how many paths do, and how the measures stand then. The
 * places must be those of one head. Of so many places that it would take more than some seconds, nothing is told.
 */
export function beatPaths(scenario: Scenario, places: Places): BeatPaths[] {
  const { graph } = places;
  const steps = places.order.reduce((sum, { steps }) => sum + steps.length + 1, 0);
  if (steps * graph.leaves.length > MOST_WORK) return [];
  const ranges = rangesOnArrival(scenario, places);
  const all = pathsWithout(places, -1);
  return graph.leaves.flatMap(({ key, isBeat }, leaf): BeatPaths[] => {
    const measures = ranges.get(leaf);
    if (!isBeat || measures === undefined) return [];
    const paths = all - pathsWithout(places, leaf);
    // Parts in a million are enough to show, and a number can hold them.
    const share = all === 0n ? 0 : Number((paths * 1_000_000n) / all) / 1_000_000;
    return [{ beat: key, paths: String(paths), share, measures }];
  });
}

/** How many paths never arrive at a leaf. */
function pathsWithout({ graph, starts, order }: Places, leaf: number): bigint {
  const avoided = new Map<Trail, boolean>();
  const avoids = (trail: Trail): boolean => {
    const known = avoided.get(trail) ?? trail.legs.every((leg) => leg.leaf !== leaf);
    avoided.set(trail, known);
    return known;
  };
  const counts: bigint[] = order.map(() => 0n);
  for (const { at, trail } of starts) if (avoids(trail)) counts[at.index] = 1n;
  let ended = 0n;
  for (const { index, place, steps } of order) {
    const here = counts[index] ?? 0n;
    if (here === 0n) continue;
    if (isEnding(graph, place.leaf)) ended += here;
    for (const { to, trail } of steps)
      if (avoids(trail)) counts[to.index] = (counts[to.index] ?? 0n) + here;
  }
  return ended;
}

function isEnding({ leaves }: PathGraph, leaf: number): boolean {
  return leaves[leaf]?.ending != null;
}

/** Of every leaf that is arrived at. A clamp keeps order, so both ends of a range are really reached. */
function rangesOnArrival(scenario: Scenario, { starts, order }: Places): Map<number, Ranges> {
  const arrived = new Map<number, Ranges>();
  const at = new Map<Reached, Ranges>();
  const follow = (from: Ranges, legs: readonly Leg[], to: Reached): void => {
    const now: Record<string, Range> = { ...from };
    for (const { edge, leaf } of legs) {
      for (const { type, params } of edge?.actions ?? [])
        if (type === 'adjust') {
          const [low, high] = now[params.measure] ?? [0, 0];
          now[params.measure] = [adjusted(low, params.by), adjusted(high, params.by)];
        }
      arrived.set(leaf, joined(arrived.get(leaf), { ...now }));
    }
    at.set(to, joined(at.get(to), now));
  };
  const first = Object.entries(scenario.context).map(([name, value]) => [name, [value, value]]);
  const nothing: Ranges = Object.fromEntries(first) as Record<string, Range>;
  for (const { at: to, trail } of starts) follow(nothing, trail.legs, to);
  for (const from of order)
    for (const { to, trail } of from.steps) follow(at.get(from) ?? nothing, trail.legs, to);
  return arrived;
}

function joined(one: Ranges | undefined, other: Ranges): Ranges {
  if (one === undefined) return other;
  const both: Record<string, Range> = {};
  for (const [name, [low, high]] of Object.entries(other)) {
    const [lowest, highest] = one[name] ?? [low, high];
    both[name] = [Math.min(lowest, low), Math.max(highest, high)];
  }
  return both;
}
