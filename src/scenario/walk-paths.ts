import { type Adjustment, adjusted } from './holds.ts';
import type { Head } from './machine.ts';
import type { PathGraph } from './path-graph.ts';
import { choicesOf } from './play.ts';
import type { Scenario } from './scenario.ts';
import { findPlaces, type Places, type Reached } from './walk/places.ts';

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
  const places = findPlaces(scenario, { head });
  if (places === null) throw new Error('a walk without a limit was given up');
  const endings = tally(scenario, places);
  const list = [...endings].map(([id, sum]) => ({ id, ...sum, paths: String(sum.paths) }));
  return {
    beats: places.graph.leaves.filter((leaf) => leaf.isBeat).length,
    decisions: decisionsOf(scenario).length,
    endings: list.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    longestPath: Math.max(0, ...list.map((ending) => ending.longest)),
    ...endingsByChoice(places),
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

function tally(scenario: Scenario, { graph, starts, order }: Places): Map<string, Tally> {
  const endings = new Map<string, Tally>();
  const tallies = new Map<Reached, Tally>();
  const add = (at: Reached, tally: Tally): void =>
    void tallies.set(at, merged(tallies.get(at) ?? null, tally));
  const first = Object.entries(scenario.context).map(([name, value]) => [name, [value, value]]);
  const nothing: Record<string, Range> = Object.fromEntries(first);
  for (const { at, trail } of starts)
    add(at, { paths: 1n, shortest: 0, longest: 0, measures: moved(nothing, trail.adjustments) });
  for (const from of order) {
    const here = tallies.get(from);
    if (here === undefined) continue;
    const ending = endingAt(graph, from);
    if (ending !== null) endings.set(ending, merged(endings.get(ending) ?? null, here));
    for (const { to, trail } of from.steps)
      add(to, {
        paths: here.paths,
        shortest: here.shortest + 1,
        longest: here.longest + 1,
        measures: moved(here.measures, trail.adjustments),
      });
    // A wide scenario has many places; what is counted is let go.
    tallies.delete(from);
  }
  return endings;
}

function endingAt({ leaves }: PathGraph, { place }: Reached): string | null {
  return leaves[place.leaf]?.ending ?? null;
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

function endingsByChoice({
  graph,
  order,
}: Places): Pick<PathReport, 'endingsAfter' | 'endingsPossible'> {
  const always = new Map<string, Set<string>>();
  const sometimes = new Map<string, Set<string>>();
  const ahead = new Map<Reached, Set<string>>();
  for (const from of order.toReversed()) {
    const ending = endingAt(graph, from);
    const reach = new Set(ending === null ? [] : [ending]);
    ahead.set(from, reach);
    for (const { choice, to } of from.steps) {
      const after = ahead.get(to) ?? new Set();
      for (const id of after) reach.add(id);
      const before = always.get(choice);
      always.set(choice, new Set([...after].filter((id) => before?.has(id) ?? true)));
      sometimes.set(choice, new Set([...(sometimes.get(choice) ?? []), ...after]));
    }
  }
  return { endingsAfter: sortedLists(always), endingsPossible: sortedLists(sometimes) };
}

function sortedLists(sets: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> {
  return Object.fromEntries([...sets].map(([key, set]) => [key, [...set].toSorted()]));
}
