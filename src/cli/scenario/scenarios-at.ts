import { findTargets, type ScenarioFolder, ScenarioPathError } from './scenario-files.ts';

/** The one scenario at a path (absolute); throws `ScenarioPathError` where there is none, or more than one. */
export async function oneScenario(path: string): Promise<ScenarioFolder> {
  const { scenarios, modules } = await findTargets(path);
  const [folder, ...others] = scenarios;
  if (folder === undefined || others.length > 0 || modules.length > 0)
    throw new ScenarioPathError(`Pek på ett scenario; ${path} er noe annet.`);
  return folder;
}

/** The files of the scenarios at the paths (absolute), each once; throws `ScenarioPathError` where one has none. */
export async function scenariosAt(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const { scenarios } = await findTargets(path);
    if (scenarios.length === 0) throw new ScenarioPathError(`Fant ingen scenarioer under ${path}.`);
    for (const { scenario } of scenarios) found.add(scenario);
  }
  return [...found];
}
