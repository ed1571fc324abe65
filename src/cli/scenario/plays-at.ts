import { basename, dirname, join, relative } from 'node:path';
import { stat } from 'node:fs/promises';
import { listFiles } from '../list-files.ts';
import { findTargets, nearest, type ScenarioFolder } from './scenario-files.ts';

/** A scenario with its plays: absolute paths, sorted. */
export interface PlaysOf {
  folder: ScenarioFolder;
  plays: string[];
}

/**
 * The plays at a path (absolute), by scenario: a folder with everything below it, `plays` itself, or one play. Throws
 * `ScenarioPathError` where there is no scenario.
 */
export async function playsAt(path: string): Promise<PlaysOf[]> {
  const scenario = await ownerAbove(path);
  const { scenarios } = await findTargets(scenario ?? path);
  const found: PlaysOf[] = [];
  for (const folder of scenarios) {
    const under = join(dirname(folder.scenario), 'plays');
    const plays = (await listFiles(under))
      .filter((file) => /^[^/]+\.play$/u.test(file))
      .map((file) => join(under, file))
      .filter((play) => scenario === null || isUnder(play, path));
    found.push({ folder, plays });
  }
  return found;
}

/** The scenario that a `plays` folder, or something in it, belongs to; null for other paths, and what is not there. */
async function ownerAbove(path: string): Promise<string | null> {
  const plays = [path, dirname(path)].find((at) => basename(at) === 'plays');
  if (plays === undefined || (await stat(path).catch(() => null)) === null) return null;
  const scenario = await nearest(dirname(plays), 'scenario.json');
  return scenario !== null && dirname(scenario) === dirname(plays) ? scenario : null;
}

function isUnder(play: string, path: string): boolean {
  return !relative(path, play).startsWith('..');
}
