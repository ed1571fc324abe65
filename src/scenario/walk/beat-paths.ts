import type { PathGraph } from '../path-graph.ts';
import type { Scenario } from '../scenario.ts';
import { FIRST_HEAD } from './ending-paths.ts';
import type { Places, Reached } from './places.ts';
import { firstRanges, joined, moved, type Ranges } from './ranges.ts';
import { mayRecur } from './recurring.ts';
import type { Steps } from './steps.ts';
import type { Leg, Trail } from './stepper.ts';

/** A beat as all paths together meet it. */
export interface BeatPaths {
  readonly beat: string;
  /**
   * How many paths come by, once or more, for profession `annet` at the first attempt: an exact decimal number. Null
   * when to count them would take minutes.
   */
  readonly paths: string | null;
  /** Of all those paths, 0 to 1. */
  readonly share: number | null;
  /** Of each measure on arrival, for everybody. */
  readonly measures: Ranges;
}

/** Steps, once for each leaf that must be counted by itself. */
const MOST_WORK = 50_000_000;

/** For each beat that somebody comes to, in the file's order: how many paths do, and how the measures stand then. */
export function* beatPaths(
  scenario: Scenario,
  places: Places,
  groups: readonly number[],
): Steps<BeatPaths[]> {
  const { graph } = places;
  const ranges = new Map<number, Ranges>();
  for (const group of groups) rangesOnArrival(scenario, places, group, ranges);
  const counts = yield* countsOf(places);
  const all = counts.all;
  return graph.leaves.flatMap(({ key, isBeat }, leaf): BeatPaths[] => {
    const measures = ranges.get(leaf);
    if (!isBeat || measures === undefined) return [];
    const paths = counts.of(leaf);
    // Parts in a million are enough to show, and a number can hold them.
    const share =
      paths === null || all === 0n ? null : Number((paths * 1_000_000n) / all) / 1_000_000;
    return [{ beat: key, paths: paths === null ? null : String(paths), share, measures }];
  });
}

interface Counts {
  all: bigint;
  of(leaf: number): bigint | null;
}

/**
 * A leaf that no path comes to twice is counted with all others of its kind, in one pass: before each step so many
 * ways, after it so many. The rest are left out one at a time, and what is missing then came by there.
 */
function* countsOf(places: Places): Steps<Counts> {
  const { graph, order } = places;
  const recurring = mayRecur(graph);
  const counts = onceOnly(places, recurring);
  const steps = order.reduce((sum, one) => sum + one.steps.length + 1, 0);
  const isTooMuch = steps * recurring.size > MOST_WORK;
  const all = pathsWithout(places, null);
  let done = 0;
  for (const leaf of isTooMuch ? [] : recurring) {
    yield { part: 'paths', done, of: recurring.size };
    done += 1;
    if (graph.leaves[leaf]?.isBeat === true) counts.set(leaf, all - pathsWithout(places, leaf));
  }
  const isKnown = (leaf: number): boolean => !(isTooMuch && recurring.has(leaf));
  return { all, of: (leaf) => (isKnown(leaf) ? (counts.get(leaf) ?? 0n) : null) };
}

function onceOnly(
  { graph, starts, order }: Places,
  recurring: ReadonlySet<number>,
): Map<number, bigint> {
  const ahead: bigint[] = order.map(() => 0n);
  for (const { index, place, steps } of order.toReversed()) {
    let sum = isEnding(graph, place.leaf) ? 1n : 0n;
    for (const { to, heads } of steps) if ((heads & FIRST_HEAD) !== 0) sum += ahead[to.index] ?? 0n;
    ahead[index] = sum;
  }
  const counts = new Map<number, bigint>();
  const arrive = ({ legs }: Trail, paths: bigint): void => {
    for (const { leaf, isReturn } of legs)
      if (!isReturn && !recurring.has(leaf)) counts.set(leaf, (counts.get(leaf) ?? 0n) + paths);
  };
  const before: bigint[] = order.map(() => 0n);
  for (const { at, heads, trail } of starts) {
    if ((heads & FIRST_HEAD) === 0) continue;
    before[at.index] = 1n;
    arrive(trail, ahead[at.index] ?? 0n);
  }
  for (const { index, steps } of order) {
    const here = before[index] ?? 0n;
    if (here === 0n) continue;
    for (const { to, heads, trail } of steps) {
      if ((heads & FIRST_HEAD) === 0) continue;
      before[to.index] = (before[to.index] ?? 0n) + here;
      arrive(trail, here * (ahead[to.index] ?? 0n));
    }
  }
  return counts;
}

/** How many paths never arrive at a leaf; all of them without one. */
function pathsWithout({ graph, starts, order }: Places, leaf: number | null): bigint {
  const avoided = new Map<Trail, boolean>();
  const avoids = (trail: Trail): boolean => {
    const known = avoided.get(trail) ?? trail.legs.every((leg) => leg.leaf !== leaf);
    avoided.set(trail, known);
    return known;
  };
  const counts: bigint[] = order.map(() => 0n);
  for (const { at, heads, trail } of starts)
    if ((heads & FIRST_HEAD) !== 0 && avoids(trail)) counts[at.index] = 1n;
  let ended = 0n;
  for (const { index, place, steps } of order) {
    const here = counts[index] ?? 0n;
    if (here === 0n) continue;
    if (isEnding(graph, place.leaf)) ended += here;
    for (const { to, heads, trail } of steps)
      if ((heads & FIRST_HEAD) !== 0 && avoids(trail))
        counts[to.index] = (counts[to.index] ?? 0n) + here;
  }
  return ended;
}

function isEnding({ leaves }: PathGraph, leaf: number): boolean {
  return leaves[leaf]?.ending != null;
}

/** Of every leaf that a group arrives at. */
function rangesOnArrival(
  scenario: Scenario,
  { starts, order }: Places,
  group: number,
  arrived: Map<number, Ranges>,
): void {
  const at: (Ranges | undefined)[] = [];
  const follow = (from: Ranges, legs: readonly Leg[], to: Reached): void => {
    let now = from;
    for (const { edge, leaf } of legs) {
      const actions = edge?.actions ?? [];
      now = moved(
        now,
        actions.flatMap(({ type, params }) => (type === 'adjust' ? [params] : [])),
      );
      arrived.set(leaf, joined(arrived.get(leaf), now));
    }
    at[to.index] = joined(at[to.index], now);
  };
  for (const { at: to, heads, trail } of starts)
    if ((heads & group) !== 0) follow(firstRanges(scenario), trail.legs, to);
  for (const { index, steps } of order) {
    const here = at[index];
    if (here === undefined) continue;
    for (const { to, heads, trail } of steps)
      if ((heads & group) !== 0) follow(here, trail.legs, to);
  }
}
