import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../../scenario/check/check-scenario.ts';
import { listFiles } from '../list-files.ts';
import { projectRoot } from '../project-root.ts';
import { readBytes } from './read-bytes.ts';

/** A path that is not there, or that holds nothing this command knows. */
export class ScenarioPathError extends Error {
  override readonly name = 'ScenarioPathError';
  readonly code = 'scenario-path';
}

export interface ScenarioFolder {
  scenario: string;
  /** The module it belongs to, or null. */
  module: string | null;
}

/** What a path stands for: absolute paths of files to judge. */
export interface Targets {
  scenarios: ScenarioFolder[];
  modules: string[];
  /** cast.json, facts.json, school.json and checks/<name>.json. */
  others: { kind: 'cast' | 'facts' | 'school' | 'json'; path: string }[];
}

const SHARED = { 'cast.json': 'cast', 'facts.json': 'facts', 'school.json': 'school' } as const;

/** Finds what lies at a path: a folder with everything below it, or the file itself. */
export async function findTargets(path: string): Promise<Targets> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new ScenarioPathError(`Fant ikke ${path}.`);
  const files = found.isDirectory()
    ? (await listFiles(path)).map((file) => join(path, file))
    : [await ownerOf(path)];
  const targets: Targets = { scenarios: [], modules: [], others: [] };
  for (const file of files) await sortIn(targets, file, files.length === 1 && found.isFile());
  const { scenarios, modules, others } = targets;
  if (scenarios.length + modules.length + others.length === 0)
    throw new ScenarioPathError(`Fant ingen scenarioer under ${path}.`);
  return targets;
}

async function sortIn(targets: Targets, file: string, isAsked: boolean): Promise<void> {
  const name = basename(file);
  const shared = SHARED[name as keyof typeof SHARED];
  if (name === 'module.json') targets.modules.push(file);
  else if (shared !== undefined) targets.others.push({ kind: shared, path: file });
  else if (name === 'scenario.json' || isAsked)
    targets.scenarios.push({ scenario: file, module: await nearest(dirname(file), 'module.json') });
  else if (name.endsWith('.json') && basename(dirname(file)) === 'checks')
    targets.others.push({ kind: 'json', path: file });
}

/** Texts, plays and codes are judged with the scenario or module that they belong to. */
async function ownerOf(file: string): Promise<string> {
  const folder = dirname(file);
  if (basename(file) === 'codes.json') return join(folder, 'scenario.json');
  if (!['texts', 'plays', 'checks'].includes(basename(folder))) return file;
  for (const name of ['scenario.json', 'module.json'])
    if (await exists(join(dirname(folder), name))) return join(dirname(folder), name);
  return file;
}

/** The nearest file of that name in the folder or above it. */
export async function nearest(folder: string, name: string): Promise<string | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, name);
    if (await exists(path)) return path;
    if (at === dirname(at)) return null;
  }
}

/** The nearest shared file, else the school’s own: a scenario out of its folder still has the cast. */
export async function sharedFile(
  folder: string,
  name: keyof typeof SHARED,
): Promise<string | null> {
  const own = join(projectRoot, 'scenarios', name);
  return (await nearest(folder, name)) ?? ((await exists(own)) ? own : null);
}

/** Reads a file, no more of it than can be judged, named as people will see it: from where they stand, with `/`. */
export async function readSource(path: string, cwd: string): Promise<SourceFile> {
  const named = relative(cwd, path).split(sep).join('/');
  const file = named.startsWith('../') ? path : named;
  try {
    return { file, content: await readBytes(path) };
  } catch (cause) {
    throw new ScenarioPathError(`Kunne ikke lese ${file}.`, { cause });
  }
}

/** The codes.json beside a scenario; null where nobody has kept one. */
export async function readCodes(scenario: string, cwd: string): Promise<SourceFile | null> {
  const path = join(dirname(scenario), 'codes.json');
  return (await exists(path)) ? readSource(path, cwd) : null;
}

/** The text files beside a scenario or module, by language code. */
export async function readTexts(
  owner: string,
  cwd: string,
): Promise<ReadonlyMap<string, SourceFile>> {
  const folder = join(dirname(owner), 'texts');
  const texts = new Map<string, SourceFile>();
  for (const file of await listFiles(folder))
    if (/^[a-z]{2,3}\.json$/u.test(file))
      texts.set(file.slice(0, -'.json'.length), await readSource(join(folder, file), cwd));
  return texts;
}

/** Whether something lies there. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
