import { longestProgress } from '../attempt/longest-progress.ts';
import { textEntries } from '../scenario/check/check-context.ts';
import type { CheckedScenario } from '../scenario/check/check-scenario.ts';
import { outlineOf } from '../scenario/check/outline.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type EndingPaths, walkPaths } from '../scenario/walk-paths.ts';
import { checkOne } from './scenario-check.ts';
import { findTargets, ScenarioPathError } from './scenario-files.ts';

/** Unhurried reading on a screen. */
const WORDS_A_MINUTE = 180;
/** A decision takes time besides its reading. */
const MINUTES_A_DECISION = 0.25;

export interface PathsResult {
  beats: number;
  decisions: number;
  endings: EndingPaths[];
  /** Characters that this encounter can take of a learner’s stored progress, facts included. */
  longestProgress: number;
  /** An estimate: every word of the conversation read once, and time to decide. */
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
      minutes: minutesOf(checked, decisions),
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

function minutesOf({ scenario, texts }: CheckedScenario, decisions: number): number {
  const outline = outlineOf(scenario);
  const heard = new Set([
    ...outline.states.flatMap(({ lines }) => lines.map(({ id }) => id)),
    ...outline.choices.map(({ id }) => id),
  ]);
  const words = textEntries(texts.get('nb')).reduce(
    (sum, [key, text]) => (heard.has(key) ? sum + text.split(/\s+/u).length : sum),
    0,
  );
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + decisions * MINUTES_A_DECISION));
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
