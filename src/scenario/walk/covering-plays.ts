import type { Head } from '../machine.ts';
import type { Scenario } from '../scenario.ts';
import { findPlaces, type Places, type Step } from './places.ts';

/** One way through a scenario, from the start to an ending. */
export interface CoveringPlay {
  readonly head: Head;
  readonly choices: readonly string[];
  readonly ending: string;
}

/**
 * A few plays that together come to every ending somebody comes to, and take every choice somebody is offered: for
 * profession `annet` at the first attempt as far as that goes, for others where only they come. Always the same ones
 * for the same scenario. Null when there are more places than can be walked.
 */
export function coveringPlays(scenario: Scenario): CoveringPlay[] | null {
  const places = findPlaces(scenario);
  if (places === null || !places.classes.isWhole) return null;
  const plays: CoveringPlay[] = [];
  const taken = new Set<string>();
  const reached = new Set<string>();
  for (const [index, head] of places.classes.heads.entries()) {
    const richest = (endings: ReadonlySet<string> | null): boolean => {
      const play = richestWay(places, 2 ** index, taken, endings);
      if (play === null || (play.fresh === 0 && endings === null)) return false;
      plays.push({ head, choices: play.choices, ending: play.ending });
      for (const choice of play.choices) taken.add(choice);
      reached.add(play.ending);
      return true;
    };
    for (const ending of endingsOf(places)) if (!reached.has(ending)) richest(new Set([ending]));
    while (richest(null));
  }
  return plays;
}

interface Way {
  choices: string[];
  ending: string;
  /** How many of the choices were not taken before. */
  fresh: number;
}

/** The way with the most choices that are not taken yet, to one of these endings or to any. */
function richestWay(
  { graph, starts, order }: Places,
  head: number,
  taken: ReadonlySet<string>,
  endings: ReadonlySet<string> | null,
): Way | null {
  const best: ({ fresh: number; step: Step | null } | undefined)[] = [];
  const endingAt = (leaf: number): string | null => graph.leaves[leaf]?.ending ?? null;
  for (const { index, place, steps } of order.toReversed()) {
    const ending = endingAt(place.leaf);
    if (ending !== null && endings?.has(ending) !== false) best[index] = { fresh: 0, step: null };
    for (const step of steps) {
      const ahead = best[step.to.index];
      if ((step.heads & head) === 0 || ahead === undefined) continue;
      const fresh = ahead.fresh + Number(!taken.has(step.choice));
      if (fresh > (best[index]?.fresh ?? -1)) best[index] = { fresh, step };
    }
  }
  const start = starts.find(({ heads }) => (heads & head) !== 0);
  if (start === undefined || best[start.at.index] === undefined) return null;
  const choices: string[] = [];
  let { at } = start;
  for (
    let step = best[at.index]?.step ?? null;
    step !== null;
    step = best[at.index]?.step ?? null
  ) {
    choices.push(step.choice);
    at = step.to;
  }
  // A choice that may be made twice is fresh only once.
  const fresh = new Set(choices.filter((choice) => !taken.has(choice))).size;
  return { choices, ending: endingAt(at.place.leaf) ?? '', fresh };
}

function endingsOf({ graph }: Places): string[] {
  return graph.leaves.flatMap(({ ending }) => ending ?? []);
}
