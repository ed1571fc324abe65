import { LIMITS } from './limits.ts';
import { choicesOf } from './play.ts';
import type { Scenario, Texts } from './scenario.ts';
import { type BeatPaths, beatPaths } from './walk/beat-paths.ts';
import { type ChoicePaths, choicePaths } from './walk/choice-paths.ts';
import { type EndingPaths, endingPaths } from './walk/ending-paths.ts';
import { endingsAhead } from './walk/endings-ahead.ts';
import { groupsOf } from './walk/groups.ts';
import { placesInSteps } from './walk/places.ts';
import { atOnce, type InTurns, inTurns, type Steps } from './walk/steps.ts';

/** What every path of a scenario together shows. */
export interface PathReport {
  /** Those that somebody comes to, by name. */
  readonly endings: readonly EndingPaths[];
  /** Those that somebody comes to, in the file’s order. */
  readonly onTheWay: readonly BeatPaths[];
  /** Those that somebody is offered, in the file’s order. */
  readonly choices: readonly ChoicePaths[];
  /** Choices on the longest path. */
  readonly longestPath: number;
  /** How many places were walked: those that no later condition can tell apart are one. */
  readonly places: number;
}

export interface WalkPaths {
  /** For the minutes; without them a path takes what its choices take. */
  texts?: Texts;
  /** Beyond so many places it is given up. */
  most?: number;
}

/**
 * Walks every path of a scenario: no sampling. A path is the sequence of choices; «fortsett» is none. Paths are counted
 * for profession `annet` at the first attempt; what can be reached, and between which bounds, is told of everybody whom
 * some condition tells apart. Null when there are more places than can be walked in some seconds: then `pathBounds`
 * tells what is certain.
 *
 * The scenario must have passed `check` (without the bounded choices its graph has no cycle).
 */
export function walkPaths(scenario: Scenario, options: WalkPaths = {}): PathReport | null {
  return atOnce(pathsInSteps(scenario, options));
}

/** The same without holding up the thread, for a worker or a page: see `inTurns`. */
export async function walkPathsInTurns(
  scenario: Scenario,
  { signal, onProgress, ...options }: WalkPaths & InTurns = {},
): Promise<PathReport | null> {
  return inTurns(pathsInSteps(scenario, options), {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
}

function* pathsInSteps(
  scenario: Scenario,
  { texts = {}, most = LIMITS.places }: WalkPaths,
): Steps<PathReport | null> {
  const places = yield* placesInSteps(scenario, { most });
  if (places === null || !places.classes.isWhole) return null;
  const groups = groupsOf(places);
  const ahead = endingsAhead(places, groups);
  const endings = yield* endingPaths(scenario, places, groups, texts);
  const choices = yield* choicePaths(scenario, places, groups, ahead);
  const onTheWay = yield* beatPaths(scenario, places, groups);
  return {
    endings,
    onTheWay,
    choices,
    longestPath: Math.max(0, ...endings.map(({ longest }) => longest)),
    places: places.order.length,
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
