import { type Adjustment, adjusted } from './holds.ts';
import { guardReads } from './guard-reads.ts';
import { eachState, type Head } from './machine.ts';
import { choicesOf, type Moment, openPlay } from './play.ts';
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
}

interface Node {
  moment: Moment;
  next: Step[];
}

interface Step {
  choice: string;
  key: string;
  adjustments: readonly Adjustment[];
}

interface Tally {
  paths: bigint;
  shortest: number;
  longest: number;
  measures: Record<string, Range>;
}

const FIRST: Head = { profession: 'annet', attempt: 1 };

/**
 * Walks every path of a scenario: no sampling. A path is the sequence of choices; «fortsett» is none. Positions
 * that no later guard can tell apart are walked once. A measure no guard reads is walked as a range: adding with a
 * clamp keeps order, so both ends of the range are really reached.
 *
 * The scenario must have passed `check` (without the bounded choices its graph has no cycle).
 */
export function walkPaths(scenario: Scenario, head: Head = FIRST): PathReport {
  const { nodes, order } = expand(scenario, head);
  const tallies = tally(nodes, order);
  const endings = new Map<string, Tally>();
  for (const key of order) {
    const ending = nodes.get(key)?.moment.ending;
    const here = tallies.get(key);
    if (ending && here) endings.set(ending.id, merged(endings.get(ending.id), here));
  }
  const list = [...endings].map(([id, sum]) => ({ id, ...sum, paths: String(sum.paths) }));
  return {
    beats: beatsOf(scenario),
    decisions: decisionsOf(scenario).length,
    endings: list.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    longestPath: Math.max(0, ...list.map((ending) => ending.longest)),
    endingsAfter: endingsAfter(nodes, order),
  };
}

function beatsOf(scenario: Scenario): number {
  let beats = 0;
  eachState(scenario.states, (_key, state) => {
    if (state.meta?.lines !== undefined) beats += 1;
  });
  return beats;
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

/** All positions, each after those it can be reached from (reverse postorder of a depth-first walk). */
function expand(scenario: Scenario, head: Head): { nodes: Map<string, Node>; order: string[] } {
  const play = openPlay(scenario, head);
  const keyOf = keyFor(scenario);
  const settle = (moment: Moment): Moment => {
    let at = moment;
    while (at.goesOn) at = play.goOn(at);
    return at;
  };
  const nodes = new Map<string, Node>();
  const finished: string[] = [];
  const first = settle(play.start());
  const pending: { key: string; moment: Moment; opened: boolean }[] = [
    { key: keyOf(first), moment: first, opened: false },
  ];
  for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
    if (top.opened || nodes.has(top.key)) {
      pending.pop();
      if (top.opened) finished.push(top.key);
      continue;
    }
    top.opened = true;
    const { moment } = top;
    const next = moment.choices.map((choice) => {
      const then = settle(play.choose(moment, choice.id));
      const adjustments = then.position.memory.trail.slice(moment.position.memory.trail.length);
      return { step: { choice: choice.id, key: keyOf(then), adjustments }, moment: then };
    });
    nodes.set(top.key, { moment, next: next.map(({ step }) => step) });
    for (const {
      step: { key },
      moment: then,
    } of next)
      if (!nodes.has(key)) pending.push({ key, moment: then, opened: false });
  }
  return { nodes, order: finished.toReversed() };
}

function keyFor(scenario: Scenario): (moment: Moment) => string {
  const reads = guardReads(scenario);
  const pick = (from: Readonly<Record<string, unknown>>, keys: ReadonlySet<string>): string =>
    [...keys].map((key) => String(from[key] ?? '')).join(',');
  return ({ position }) => {
    const { memory } = position;
    return [
      position.beat,
      position.returnsTo,
      pick(memory.measures, reads.measures),
      pick(memory.flags, reads.flags),
      pick(memory.chosen, reads.chosen),
      pick(memory.visits, reads.visits),
    ].join('|');
  };
}

function tally(nodes: ReadonlyMap<string, Node>, order: readonly string[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const [first] = order;
  const start = first === undefined ? undefined : nodes.get(first)?.moment;
  if (first === undefined || start === undefined) return tallies;
  const measures = start.position.memory.measures;
  tallies.set(first, {
    paths: 1n,
    shortest: 0,
    longest: 0,
    measures: Object.fromEntries(
      Object.entries(measures).map(([name, value]) => [name, [value, value]]),
    ),
  });
  for (const key of order) {
    const from = tallies.get(key);
    const node = nodes.get(key);
    if (from === undefined || node === undefined) continue;
    for (const step of node.next) {
      const carried: Tally = {
        paths: from.paths,
        shortest: from.shortest + 1,
        longest: from.longest + 1,
        measures: moved(from.measures, step.adjustments),
      };
      tallies.set(step.key, merged(tallies.get(step.key), carried));
    }
  }
  return tallies;
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

function merged(one: Tally | undefined, other: Tally): Tally {
  if (one === undefined) return other;
  const names = new Set([...Object.keys(one.measures), ...Object.keys(other.measures)]);
  const range = (name: string): Range => {
    const a = one.measures[name] ?? other.measures[name] ?? [0, 0];
    const b = other.measures[name] ?? a;
    return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
  };
  return {
    paths: one.paths + other.paths,
    shortest: Math.min(one.shortest, other.shortest),
    longest: Math.max(one.longest, other.longest),
    measures: Object.fromEntries([...names].map((name) => [name, range(name)])),
  };
}

function endingsAfter(
  nodes: ReadonlyMap<string, Node>,
  order: readonly string[],
): Record<string, string[]> {
  const reach = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  for (const key of order.toReversed()) {
    const node = nodes.get(key);
    if (node === undefined) continue;
    const here = new Set<string>(node.moment.ending === null ? [] : [node.moment.ending.id]);
    for (const step of node.next) {
      const then = reach.get(step.key) ?? new Set<string>();
      for (const ending of then) here.add(ending);
      // A choice taken at several positions keeps only what is reachable after each of them.
      const before = after.get(step.choice);
      after.set(step.choice, before === undefined ? then : inBoth(before, then));
    }
    reach.set(key, here);
  }
  return Object.fromEntries([...after].map(([choice, ids]) => [choice, [...ids].toSorted()]));
}

const inBoth = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> =>
  new Set([...one].filter((item) => other.has(item)));
