import { findTargets, type ScenarioFolder, ScenarioPathError } from './scenario-files.ts';

/** The one scenario at a path (absolute); throws `ScenarioPathError` where there is none, or more than one. */
export async function oneScenario(path: string): Promise<ScenarioFolder> {
  const { scenarios, modules } = await findTargets(path);
  const [folder, ...others] = scenarios;
  if (folder === undefined || others.length > 0 || modules.length > 0)
    throw new ScenarioPathError(`Pek på ett scenario; ${path} er noe annet.`);
  return folder;
}
