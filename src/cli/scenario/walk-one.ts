import { longestProgress } from '../../attempt/longest-progress.ts';
import { textEntries } from '../../scenario/check/check-context.ts';
import type { CheckedScenario } from '../../scenario/check/check-scenario.ts';
import { type Ranked, byRank } from '../../scenario/ending-ranks.ts';
import { eachState } from '../../scenario/machine.ts';
import { choicesOf } from '../../scenario/play.ts';
import { readingMinutes } from '../../scenario/reading-minutes.ts';
import type { Scenario, Texts } from '../../scenario/scenario.ts';
import type { EndingPaths } from '../../scenario/walk/ending-paths.ts';
import { type EndingBounds, type PathBounds, pathBounds } from '../../scenario/walk/path-bounds.ts';
import { decisionsOf, type PathReport, walkPaths } from '../../scenario/walk-paths.ts';
import { checkOne } from './check-paths.ts';
import { oneScenario } from './scenarios-at.ts';

/** What holds of a scenario whether its paths were walked or not. */
interface Around {
  /** States with lines. */
  beats: number;
  decisions: number;
  /** How many choices the file has. */
  choicesInAll: number;
  /** Characters that this encounter can take of a learner’s stored progress, facts included: the bound of `pack`. */
  longestProgress: number;
}

/** Every path walked. */
export interface WalkedPaths extends Around, Omit<PathReport, 'endings'> {
  exact: true;
  /** The best first. */
  endings: readonly Ranked<EndingPaths>[];
  /** An estimate of one play, see `readingMinutes`. */
  minutes: number;
}

/** Too many to walk: what is certain all the same. */
export interface BoundedPaths extends Around, Omit<PathBounds, 'endings'> {
  exact: false;
  /** The best first. */
  endings: readonly Ranked<EndingBounds>[];
}

export interface ScenarioPaths {
  checked: CheckedScenario;
  paths: WalkedPaths | BoundedPaths | null;
}

/**
 * Walks every path of the one scenario at a path (absolute); gives the problems instead when it has errors, and bounds
 * when the only one is that there are too many paths.
 */
export async function scenarioPaths(path: string, cwd: string): Promise<ScenarioPaths> {
  const checked = await checkOne(await oneScenario(path), cwd);
  const { scenario, unwalked } = checked;
  if (unwalked !== null) return { checked, paths: bounded(unwalked) };
  if (scenario === null) return { checked, paths: null };
  const texts = textsOf(checked);
  const report = walkPaths(scenario, { texts });
  if (report === null) return { checked, paths: bounded(scenario) };
  const minutes = readingMinutes(scenario, texts);
  const endings = byRank(scenario, report.endings);
  return { checked, paths: { exact: true, ...around(scenario), minutes, ...report, endings } };
}

function bounded(scenario: Scenario): BoundedPaths {
  const bounds = pathBounds(scenario);
  const endings = byRank(scenario, bounds.endings);
  return { exact: false, ...around(scenario), ...bounds, endings };
}

function around(scenario: Scenario): Around {
  const { id, meta, states } = scenario;
  const choices = choicesOf(scenario);
  let beats = 0;
  eachState(states, (_key, state) => void (beats += state.meta?.lines === undefined ? 0 : 1));
  return {
    beats,
    decisions: decisionsOf(scenario).length,
    choicesInAll: choices.length,
    longestProgress: longestProgress({ [id]: scenario }, { [id]: '0' }, meta.sources),
  };
}

function textsOf({ texts }: CheckedScenario): Texts {
  return Object.fromEntries(textEntries(texts.get('nb')));
}
