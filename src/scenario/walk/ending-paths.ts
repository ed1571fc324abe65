import type { Scenario, Texts } from '../scenario.ts';
import { firstRanges, joined, moved, type Range, type Ranges } from './ranges.ts';
import type { Steps } from './steps.ts';
import { readingTimeOf } from './reading-time.ts';
import type { Places, Reached } from './places.ts';

/** What it takes to come to an ending. */
export interface EndingPaths {
  readonly id: string;
  /**
   * How many different sequences of choices lead here for profession `annet` at the first attempt: an exact decimal
   * number. All else is told of every learner.
   */
  readonly paths: string;
  /** Choices on the shortest and the longest of them. */
  readonly shortest: number;
  readonly longest: number;
  /** How the measures stand at the end. */
  readonly measures: Ranges;
  /** Minutes of reading and choosing, see `readingTimeOf`; no path takes less or more. */
  readonly minutes: Range;
}

/** What all paths of a group to one place have in common. */
interface Tally {
  paths: bigint;
  choices: Range;
  measures: Ranges;
  seconds: Range;
}

/** The first of all heads is profession `annet`, first attempt. */
export const FIRST_HEAD = 1;

/**
 * For each ending that somebody comes to, by name: how many paths lead there and what they cost. Each group that goes
 * the same ways is counted by itself, for nobody’s path mixes what is open to one with what is open to another.
 */
export function* endingPaths(
  scenario: Scenario,
  places: Places,
  groups: readonly number[],
  texts: Texts,
): Steps<EndingPaths[]> {
  const all = new Map<string, Tally>();
  for (const [done, group] of groups.entries()) {
    yield { part: 'paths', done, of: groups.length };
    for (const [ending, tally] of talliesOf(scenario, places, group, texts)) {
      const counted = { ...tally, paths: (group & FIRST_HEAD) === 0 ? 0n : tally.paths };
      all.set(ending, merged(all.get(ending), counted));
    }
  }
  const minutes = (seconds: number): number => Math.round(seconds / 6) / 10;
  return [...all]
    .map(([id, { paths, choices, measures, seconds }]) => ({
      id,
      paths: String(paths),
      shortest: choices[0],
      longest: choices[1],
      measures,
      minutes: [minutes(seconds[0]), minutes(seconds[1])] as const,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function talliesOf(
  scenario: Scenario,
  places: Places,
  group: number,
  texts: Texts,
): Map<string, Tally> {
  const { graph, classes, starts, order } = places;
  const reading = readingTimeOf(scenario, places, texts);
  const members = classes.heads.filter((_head, index) => (group & (2 ** index)) !== 0);
  const spoken = new Map<object, Range>();
  /** Of the members, one may hear more than another: they go the same ways, and are told different lines. */
  const secondsOf = (trail: Reached['steps'][number]['trail']): Range => {
    const before = spoken.get(trail);
    if (before !== undefined) return before;
    const times = members.map((head) => reading.ofTrail(trail, head));
    const range: Range = [
      Math.min(...times.map(([least]) => least)),
      Math.max(...times.map(([, most]) => most)),
    ];
    spoken.set(trail, range);
    return range;
  };
  const endings = new Map<string, Tally>();
  const tallies: (Tally | undefined)[] = [];
  const add = ({ index }: Reached, tally: Tally): void =>
    void (tallies[index] = merged(tallies[index], tally));
  for (const { at, heads, trail } of starts)
    if ((heads & group) !== 0)
      add(at, {
        paths: 1n,
        choices: [0, 0],
        measures: moved(firstRanges(scenario), trail.adjustments),
        seconds: secondsOf(trail),
      });
  for (const from of order) {
    const here = tallies[from.index];
    if (here === undefined) continue;
    // A wide scenario has many places; what is counted is let go.
    tallies[from.index] = undefined;
    const ending = graph.leaves[from.place.leaf]?.ending ?? null;
    if (ending !== null) endings.set(ending, merged(endings.get(ending), here));
    const choosing = reading.ofChoices(from, group);
    for (const { to, heads, trail } of from.steps) {
      if ((heads & group) === 0) continue;
      const [least, most] = secondsOf(trail);
      add(to, {
        paths: here.paths,
        choices: [here.choices[0] + 1, here.choices[1] + 1],
        measures: moved(here.measures, trail.adjustments),
        seconds: [here.seconds[0] + choosing + least, here.seconds[1] + choosing + most],
      });
    }
  }
  return endings;
}

function merged(one: Tally | undefined, other: Tally): Tally {
  if (one === undefined) return other;
  return {
    paths: one.paths + other.paths,
    choices: wider(one.choices, other.choices),
    measures: joined(one.measures, other.measures),
    seconds: wider(one.seconds, other.seconds),
  };
}

function wider(one: Range, other: Range): Range {
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}
