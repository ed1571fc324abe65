import { basename, dirname, join } from 'node:path';
import type { Surroundings } from '../../scenario/check/check-context.ts';
import { checkModule } from '../../scenario/check/check-module.ts';
import {
  type CheckedScenario,
  checkScenario,
  inReadingOrder,
} from '../../scenario/check/check-scenario.ts';
import { surroundingsOf } from '../../scenario/check/surroundings.ts';
import type { JsonDocument, Problem } from '../../scenario/problem.ts';
import { type DocumentKind, readDocument } from '../../scenario/read/read-document.ts';
import { listFiles } from '../list-files.ts';
import { localDay } from './local-day.ts';
import {
  findTargets,
  readCodes,
  readSource,
  readTexts,
  type ScenarioFolder,
  sharedFile,
} from './scenario-files.ts';

export interface CheckResult {
  problems: Problem[];
  scenarios: number;
  modules: number;
}

/**
 * Checks everything that the paths (absolute) stand for, as it is on a day (YYYY-MM-DD). Files are named as seen from
 * `cwd`.
 */
export async function checkPaths(
  paths: readonly string[],
  cwd: string,
  today: string = localDay(new Date()),
): Promise<CheckResult> {
  const problems = new Map<string, Problem>();
  const add = (found: readonly Problem[]): void => {
    for (const problem of found) problems.set(JSON.stringify(problem), problem);
  };
  const checked = new Map<string, CheckedScenario>();
  const check = async (folder: ScenarioFolder): Promise<CheckedScenario> => {
    const known = checked.get(folder.scenario) ?? (await checkOne(folder, cwd, today));
    checked.set(folder.scenario, known);
    return known;
  };
  const modules = new Set<string>();
  for (const path of paths) {
    const targets = await findTargets(path);
    for (const folder of targets.scenarios) add((await check(folder)).problems);
    for (const { kind, path: file } of targets.others)
      add((await readOne(kind, file, cwd)).problems);
    for (const module of targets.modules) {
      modules.add(module);
      add(await checkOneModule(module, cwd, check));
    }
  }
  return {
    problems: inReadingOrder([...problems.values()]),
    scenarios: checked.size,
    modules: modules.size,
  };
}

/** Checks one scenario with its texts, cast, facts and places. */
export async function checkOne(
  folder: ScenarioFolder,
  cwd: string,
  today: string = localDay(new Date()),
): Promise<CheckedScenario> {
  return checkScenario({
    scenario: await readSource(folder.scenario, cwd),
    texts: await readTexts(folder.scenario, cwd),
    codes: await readCodes(folder.scenario, cwd),
    surroundings: await surroundingsFor(folder, cwd, today),
  });
}

async function surroundingsFor(
  folder: ScenarioFolder,
  cwd: string,
  today: string,
): Promise<Surroundings> {
  const { module } = folder;
  const moduleTexts = module === null ? null : join(dirname(module), 'texts', 'nb.json');
  const shared = async (name: 'cast.json' | 'facts.json'): Promise<JsonDocument | null> => {
    const path = await sharedFile(dirname(folder.scenario), name);
    return path === null ? null : (await readOne('json', path, cwd)).document;
  };
  const texts =
    moduleTexts === null
      ? null
      : await readOne('json', moduleTexts, cwd).then(
          ({ document }) => document,
          () => null,
        );
  return surroundingsOf({
    cast: await shared('cast.json'),
    facts: await shared('facts.json'),
    moduleTexts: texts,
    today,
  });
}

async function checkOneModule(
  path: string,
  cwd: string,
  check: (folder: ScenarioFolder) => Promise<CheckedScenario>,
): Promise<Problem[]> {
  const folder = dirname(path);
  const module = await readOne('module', path, cwd);
  const problems = [...module.problems];
  const files = await listFiles(folder);
  const scenarios: JsonDocument[] = [];
  const unread = new Set<string>();
  for (const file of files) {
    if (basename(file) !== 'scenario.json') continue;
    const { document, problems: own } = await check({ scenario: join(folder, file), module: path });
    problems.push(...own);
    if (document === null) unread.add('scenario');
    else scenarios.push(document);
  }
  const texts = new Map<string, JsonDocument>();
  for (const [language, source] of await readTexts(path, cwd)) {
    const read = readDocument('texts', source.file, source.content);
    problems.push(...read.problems);
    if (read.document === null) unread.add(language);
    else texts.set(language, read.document);
  }
  const checks: string[] = [];
  for (const file of files) {
    const name = /^checks\/([^/]+)\.json$/u.exec(file)?.[1];
    if (name === undefined) continue;
    checks.push(name);
    problems.push(...(await readOne('json', join(folder, file), cwd)).problems);
  }
  const shared = async (name: 'cast' | 'facts'): Promise<JsonDocument | null> => {
    const found = await sharedFile(folder, `${name}.json`);
    if (found === null) return null;
    const read = await readOne(name, found, cwd);
    problems.push(...read.problems);
    if (read.document === null) unread.add(name);
    return read.document;
  };
  const cast = await shared('cast');
  const facts = await shared('facts');
  if (module.document !== null)
    problems.push(
      ...checkModule({ module: module.document, texts, scenarios, checks, cast, facts, unread }),
    );
  return problems;
}

async function readOne(kind: DocumentKind, path: string, cwd: string) {
  const { file, content } = await readSource(path, cwd);
  return readDocument(kind, file, content);
}
