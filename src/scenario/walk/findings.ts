import type { Conditions } from '../holds.ts';
import type { Guard, Quality, Scenario } from '../scenario.ts';
import { choicesOf } from '../play.ts';
import { type ClampLoss, clampLoss } from './clamp-loss.ts';
import { groupsOf } from './groups.ts';
import { judgeLines } from './judge-lines.ts';
import { findPlaces, type Places, type Reached } from './places.ts';
import { type Rivalry, rivalsIn } from './rivals.ts';
import { eachGuard } from './slots.ts';

/** Some of those for whom it held, and failed, as bits: 0 when that was nobody, 0 and 0 when it was never judged. */
export interface Outcome {
  holds: number;
  fails: number;
}

/** The least and the most that a measure ever was. */
export interface Extremes {
  least: number;
  most: number;
}

/** What every path of a scenario together shows. */
export interface Findings {
  /** Keys of the leaves that some path arrives at, routers and «fortsett» included. */
  readonly leaves: ReadonlySet<string>;
  /** Choices that somebody is offered somewhere. */
  readonly offered: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** Beats where some path finds nothing to choose. */
  readonly stuck: ReadonlySet<string>;
  /** By beat: the fewest choices with a quality that some path sees there. */
  readonly fewestRated: ReadonlyMap<string, number>;
  /** Choices on the longest path. */
  readonly longest: number;
  readonly guards: ReadonlyMap<Guard, Outcome>;
  readonly conditions: ReadonlyMap<string, Outcome>;
  /** Of guards on a measure: between which values it lay when it was asked for. */
  readonly asked: ReadonlyMap<Guard, Extremes>;
  readonly lost: readonly ClampLoss[];
  /** Choices with a quality beside each other; their endings are not compared. */
  readonly rivals: readonly Rivalry[];
  /** Endings that are reached by always taking one of the best choices offered. */
  readonly bestEndings: ReadonlySet<string>;
}

/**
 * Walks every path of a scenario that has passed the other rules, for everybody that its guards tell apart. Null when
 * there are more than `most` places, steps or kinds of learners: then nothing is known, and a guess would be worse.
 */
export function findingsOf(
  scenario: Scenario,
  most: number,
  givenUp?: (limit: 'places' | 'steps' | 'heads') => void,
): Findings | null {
  const guards = new Map<Guard, Outcome>();
  const conditions = new Map<string, Outcome>();
  const asked = new Map<Guard, Extremes>();
  const judged = {
    guard: noteIn(guards),
    condition: noteIn(conditions),
    reader: extremesIn(asked),
  };
  const places = findPlaces(scenario, { judged, most, ...(givenUp && { givenUp }) });
  if (places === null) return null;
  if (!places.classes.isWhole) {
    givenUp?.('heads');
    return null;
  }
  const doubtful = judgeLines(scenario, places, judged);
  forget(doubtful, scenario.meta.conditions ?? {}, guards, conditions);
  const groups = groupsOf(places);
  return {
    ...reachedIn(scenario, places, groups),
    guards,
    conditions,
    asked,
    longest: longestIn(places, groups),
    lost: clampLoss(scenario, places, groups),
    rivals: rivalsIn(scenario, places, groups, null),
    bestEndings: bestEndings(scenario, places),
  };
}

/** Of a guard that was not judged everywhere nothing is told, nor of the named conditions in it. */
function forget(
  doubtful: readonly Guard[],
  named: Conditions,
  guards: Map<Guard, Outcome>,
  conditions: Map<string, Outcome>,
): void {
  for (const guard of doubtful) {
    guards.delete(guard);
    eachGuard(guard, named, (inner) => {
      if (inner.type === 'condition') conditions.delete(inner.params.name);
    });
  }
}

function noteIn<K>(outcomes: Map<K, Outcome>): (key: K, holds: number, fails: number) => void {
  return (key, holds, fails) => {
    const outcome = outcomes.get(key) ?? { holds: 0, fails: 0 };
    outcomes.set(key, outcome);
    outcome.holds |= holds;
    outcome.fails |= fails;
  };
}

function extremesIn(asked: Map<Guard, Extremes>): (guard: Guard) => (value: number) => void {
  return (guard) => {
    const extremes = asked.get(guard) ?? { least: Infinity, most: -Infinity };
    asked.set(guard, extremes);
    return (value) => {
      if (value < extremes.least) extremes.least = value;
      if (value > extremes.most) extremes.most = value;
    };
  };
}

type Reach = Pick<Findings, 'leaves' | 'offered' | 'endings' | 'stuck' | 'fewestRated'>;

function reachedIn(
  scenario: Scenario,
  { graph, starts, order }: Places,
  groups: readonly number[],
): Reach {
  const rated = new Set(
    choicesOf(scenario).flatMap(({ id, meta }) => (meta.quality === undefined ? [] : [id])),
  );
  const leaves = new Set<string>();
  const offered = new Set<string>();
  const endings = new Set<string>();
  const stuck = new Set<string>();
  const fewestRated = new Map<string, number>();
  const legs = new Set([
    ...starts.map(({ trail }) => trail),
    ...order.flatMap(({ steps }) => steps.map(({ trail }) => trail)),
  ]);
  for (const trail of legs)
    for (const { leaf } of trail.legs) leaves.add(graph.leaves[leaf]?.key ?? '');
  for (const { place, heads, steps } of order) {
    const leaf = graph.leaves[place.leaf];
    if (leaf === undefined) continue;
    if (leaf.ending !== null) endings.add(leaf.ending);
    for (const { choice } of steps) offered.add(choice);
    if (!leaf.isBeat) continue;
    for (const group of groups) {
      if ((heads & group) === 0) continue;
      let [seen, count] = [0, 0];
      for (const step of steps) {
        if ((step.heads & group) === 0) continue;
        seen += 1;
        if (rated.has(step.choice)) count += 1;
      }
      if (seen === 0) stuck.add(leaf.key);
      fewestRated.set(leaf.key, Math.min(count, fewestRated.get(leaf.key) ?? count));
    }
  }
  return { leaves, offered, endings, stuck, fewestRated };
}

/** Nobody's path mixes what is open to one with what is open to another: each group goes by itself. */
function longestIn(places: Places, groups: readonly number[]): number {
  const { order, starts } = places;
  const width = groups.length;
  const longest = new Uint16Array(order.length * width);
  for (const { index, steps } of order.toReversed())
    for (const { to, heads } of steps)
      for (let group = 0; group < width; group += 1) {
        if (((groups[group] ?? 0) & heads) === 0) continue;
        const here = index * width + group;
        const ahead = 1 + (longest[to.index * width + group] ?? 0);
        longest[here] = Math.max(longest[here] ?? 0, ahead);
      }
  const fromStarts = starts.flatMap(({ at, heads }) =>
    groups.map((members, group) =>
      (members & heads) === 0 ? 0 : (longest[at.index * width + group] ?? 0),
    ),
  );
  return Math.max(0, ...fromStarts);
}

const QUALITY_ORDER: readonly Quality[] = ['good', 'fair', 'poor'];

/** Walks on with the best of what is offered only; a question to a colleague has no quality and is always open. */
function bestEndings(scenario: Scenario, { graph, classes, starts, order }: Places): Set<string> {
  const qualities = new Map(choicesOf(scenario).map(({ id, meta }) => [id, meta.quality]));
  const found = new Set<string>();
  const allowed = new Map<Reached, number>();
  const allow = (at: Reached, heads: number): void =>
    void allowed.set(at, (allowed.get(at) ?? 0) | heads);
  for (const { at, heads } of starts) allow(at, heads);
  for (const from of order) {
    const here = allowed.get(from) ?? 0;
    if (here === 0) continue;
    const ending = graph.leaves[from.place.leaf]?.ending ?? null;
    if (ending !== null) found.add(ending);
    for (let head = 0; head < classes.heads.length; head += 1) {
      const bit = 2 ** head;
      if ((here & bit) === 0) continue;
      const steps = from.steps.filter((step) => (step.heads & bit) !== 0);
      const best = QUALITY_ORDER.find((quality) =>
        steps.some(({ choice }) => qualities.get(choice) === quality),
      );
      for (const { choice, to } of steps) {
        const quality = qualities.get(choice);
        if (quality === undefined || quality === best) allow(to, bit);
      }
    }
  }
  return found;
}
