import { longestProgress } from '../../attempt/longest-progress.ts';
import { textEntries } from '../../scenario/check/check-context.ts';
import type { CheckedScenario } from '../../scenario/check/check-scenario.ts';
import { readingMinutes } from '../../scenario/reading-minutes.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type BeatPaths, beatPaths } from '../../scenario/walk/beat-paths.ts';
import { findPlaces } from '../../scenario/walk/places.ts';
import { type EndingPaths, walkPaths } from '../../scenario/walk-paths.ts';
import { checkOne } from './check-paths.ts';
import { oneScenario } from './scenarios-at.ts';

export interface PathsResult {
  beats: number;
  decisions: number;
  endings: EndingPaths[];
  /** In the file’s order, for profession `annet`, first attempt. */
  onTheWay: BeatPaths[];
  /** Characters that this encounter can take of a learner’s stored progress, facts included. */
  longestProgress: number;
  /** An estimate of one play, see `readingMinutes`. */
  minutes: number;
}

/** Walks every path of the one scenario at a path (absolute); gives the problems instead when it has errors. */
export async function scenarioPaths(
  path: string,
  cwd: string,
): Promise<{ checked: CheckedScenario; paths: PathsResult | null }> {
  const checked = await checkOne(await oneScenario(path), cwd);
  if (checked.scenario === null) return { checked, paths: null };
  const { beats, decisions, endings } = walkPaths(checked.scenario);
  return {
    checked,
    paths: {
      beats,
      decisions,
      endings,
      onTheWay: beatsOf(checked.scenario),
      longestProgress: progressOf(checked.scenario),
      minutes: readingMinutes(checked.scenario, textsOf(checked)),
    },
  };
}

function beatsOf(scenario: Scenario): BeatPaths[] {
  const places = findPlaces(scenario, { head: { profession: 'annet', attempt: 1 } });
  return places === null ? [] : beatPaths(scenario, places);
}

function progressOf(scenario: Scenario): number {
  return longestProgress(
    { [scenario.id]: scenario },
    { [scenario.id]: '0' },
    scenario.meta.sources,
  );
}

function textsOf({ texts }: CheckedScenario): Record<string, string> {
  return Object.fromEntries(textEntries(texts.get('nb')));
}

function rangesOf(measures: BeatPaths['measures']): string {
  return Object.entries(measures)
    .map(([name, [low, high]]) => `${name} ${low}–${high}`)
    .join(', ');
}

/** Whole numbers with a space at every third digit. */
function spaced(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/gu, ' ');
}

/** The report as people read it; `withBeats` adds every beat with how many come by, and how the measures stand. */
export function pathsReport(
  { beats, decisions, endings, onTheWay, longestProgress, minutes }: PathsResult,
  withBeats = false,
): string {
  const ways = endings.map(
    ({ id, paths, shortest, longest, measures }) =>
      `  ${id}: ${spaced(paths)} veier, ${shortest}–${longest} valg; ${rangesOf(measures)}`,
  );
  const width = Math.max(0, ...onTheWay.map(({ beat }) => beat.length));
  const stops = onTheWay.map(({ beat, share, measures }) => {
    const percent = `${(share * 100).toFixed(1).replace('.', ',')} %`;
    return `  ${beat.padEnd(width)}  ${percent.padStart(7)} av veiene; ${rangesOf(measures)}`;
  });
  return [
    `${beats} replikk-trinn, ${decisions} beslutninger, omtrent ${minutes} minutter`,
    'Slutter:',
    ...ways,
    ...(withBeats ? ['Replikk-trinn, og hvordan målene står når noen kommer dit:', ...stops] : []),
    `Lengste framdrift: ${longestProgress} tegn`,
    '',
  ].join('\n');
}
