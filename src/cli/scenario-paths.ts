import { longestProgress } from '../attempt/longest-progress.ts';
import { textEntries } from '../scenario/check/check-context.ts';
import type { CheckedScenario } from '../scenario/check/check-scenario.ts';
import { readingMinutes } from '../scenario/reading-minutes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type EndingPaths, walkPaths } from '../scenario/walk-paths.ts';
import { checkOne } from './scenario-check.ts';
import { findTargets, ScenarioPathError } from './scenario-files.ts';

export interface PathsResult {
  beats: number;
  decisions: number;
  endings: EndingPaths[];
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
  const { scenarios, modules } = await findTargets(path);
  const [folder, ...others] = scenarios;
  if (folder === undefined || others.length > 0 || modules.length > 0)
    throw new ScenarioPathError(`Pek på ett scenario; ${path} er noe annet.`);
  const checked = await checkOne(folder, cwd);
  if (checked.scenario === null) return { checked, paths: null };
  const { beats, decisions, endings } = walkPaths(checked.scenario);
  return {
    checked,
    paths: {
      beats,
      decisions,
      endings,
      longestProgress: progressOf(checked.scenario),
      minutes: readingMinutes(checked.scenario, textsOf(checked)),
    },
  };
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

/** The report as people read it. */
export function pathsReport({
  beats,
  decisions,
  endings,
  longestProgress,
  minutes,
}: PathsResult): string {
  const ways = endings.map(({ id, paths, shortest, longest, measures }) => {
    const ranges = Object.entries(measures).map(([name, [low, high]]) => `${name} ${low}–${high}`);
    return `  ${id}: ${paths} veier, ${shortest}–${longest} valg; ${ranges.join(', ')}`;
  });
  return [
    `${beats} replikk-trinn, ${decisions} beslutninger, omtrent ${minutes} minutter`,
    'Slutter:',
    ...ways,
    `Lengste framdrift: ${longestProgress} tegn`,
    '',
  ].join('\n');
}
