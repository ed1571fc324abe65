import { LIMITS } from '../scenario/limits.ts';
import { migrateScenario } from '../scenario/migrate/migrate-scenario.ts';
import type {
  Fact,
  Module,
  ModuleContent,
  ModuleTexts,
  Person,
  School,
} from '../scenario/module.ts';
import { FORMAT, type Scenario, type Texts } from '../scenario/scenario.ts';
import { contentFingerprint } from './content-fingerprint.ts';

/** Why a module cannot be put together. `file` is a path from the scenarios folder. */
export interface ModuleProblem {
  file: string;
  /** Norwegian, for the author. */
  message: string;
}

export type ReadModule =
  | { ok: true; content: ModuleContent; texts: ReadonlyMap<string, ModuleTexts> }
  | { ok: false; problems: ModuleProblem[] };

/** What `check` lets through is packed; a deeper file could exhaust the stack of whoever walks it. */
const DEEPEST = LIMITS.depth;
const KEY = /^[a-z][a-z0-9-]{0,39}$/;
const LANGUAGE = /^[a-z]{2,3}$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Texts {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

/** Nesting of brackets outside strings: counted before parsing, because parsing recurses. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const token of json.match(/"(?:[^"\\]|\\.)*"|[[{\]}]/g) ?? []) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, (depth += 1));
    else if (token === '}' || token === ']') depth -= 1;
  }
  return deepest;
}

/**
 * Puts a module together from files by their paths in the scenarios folder: `school.json`, `cast.json`,
 * `facts.json`, `<module>/module.json`, `<module>/texts/nb.json`, and every folder below the module that
 * holds a `scenario.json`. It looks for what is needed to pack and play; whether a scenario is sound
 * is for `scenario -- check` to say. All problems at once; never throws.
 */
export function readModule(files: ReadonlyMap<string, Uint8Array>, moduleId: string): ReadModule {
  const problems: ModuleProblem[] = [];
  const complain = (file: string, message: string): null => {
    problems.push({ file, message });
    return null;
  };

  function json(path: string): unknown {
    const bytes = files.get(path);
    if (bytes === undefined) return complain(path, 'Filen mangler.');
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (depthOf(text) > DEEPEST) return complain(path, 'Filen er nøstet for dypt.');
      return JSON.parse(text);
    } catch {
      return complain(path, 'Filen er ikke gyldig JSON i UTF-8.');
    }
  }

  function record(path: string): Record<string, unknown> {
    const value = json(path);
    if (isRecord(value)) return value;
    if (value !== null) complain(path, 'Filen skal inneholde ett objekt.');
    return {};
  }

  function textsIn(folder: string): Map<string, Texts> {
    const found = new Map<string, Texts>();
    for (const path of files.keys()) {
      const name = path.startsWith(`${folder}/texts/`) ? path.slice(folder.length + 7) : '';
      const language = /^([^/]+)\.json$/.exec(name)?.[1];
      if (language === undefined) continue;
      const texts = record(path);
      if (!LANGUAGE.test(language))
        complain(path, 'Filnavnet skal være en språkkode, som nb.json.');
      else if (!isTexts(texts)) complain(path, 'Alle tekster skal være strenger.');
      else found.set(language, texts);
    }
    return found;
  }

  const module = record(`${moduleId}/module.json`);
  if (problems.length === 0 && module['id'] !== moduleId) {
    complain(`${moduleId}/module.json`, `«id» skal være navnet på mappen: ${moduleId}.`);
  }
  if (!KEY.test(moduleId)) complain(moduleId, 'En modul-id har små bokstaver, tall og bindestrek.');
  if (problems.length === 0 && !Array.isArray(module['days'])) {
    complain(`${moduleId}/module.json`, '«days» mangler.');
  }

  const scenarios = new Map<string, Scenario>();
  const fingerprints = new Map<string, string>();
  const texts = new Map<string, { module: Texts; scenarios: Map<string, Texts> }>();
  for (const [language, found] of textsIn(moduleId)) {
    texts.set(language, { module: found, scenarios: new Map() });
  }
  for (const path of [...files.keys()].sort()) {
    if (!path.startsWith(`${moduleId}/`) || !path.endsWith('/scenario.json')) continue;
    const folder = path.slice(0, -'/scenario.json'.length);
    // What was written for an older format is packed in the present one, the only one that the player knows.
    const migrated = migrateScenario(record(path));
    const scenario = isRecord(migrated) ? migrated : {};
    const { id, meta } = scenario;
    if (isRecord(meta) && typeof meta['format'] === 'number' && meta['format'] > FORMAT)
      complain(
        path,
        `Scenarioet er skrevet i format ${meta['format']}; programmet kjenner ${FORMAT}.`,
      );
    if (typeof id !== 'string' || !KEY.test(id)) {
      complain(path, '«id» mangler eller har andre tegn enn små bokstaver, tall og bindestrek.');
      continue;
    }
    if (scenarios.has(id)) complain(path, `To scenarioer heter ${id}.`);
    const own = textsIn(folder);
    // Checked in full by the scenario room; here it is only carried.
    scenarios.set(id, scenario as unknown as Scenario);
    fingerprints.set(id, contentFingerprint(scenario, Object.fromEntries(own)));
    for (const [language, found] of own) texts.get(language)?.scenarios.set(id, found);
  }
  if (texts.size === 0) complain(`${moduleId}/texts/nb.json`, 'Modulen har ingen tekster.');

  const school = record('school.json');
  const cast = record('cast.json');
  const facts = record('facts.json');
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    content: {
      module: module as unknown as Module,
      school: school as unknown as School,
      cast: (cast['people'] ?? {}) as Record<string, Person>,
      facts: (facts['facts'] ?? {}) as Record<string, Fact>,
      scenarios: Object.fromEntries(scenarios),
      fingerprints: Object.fromEntries(fingerprints),
    },
    texts: new Map(
      [...texts].map(([language, { module: own, scenarios: held }]) => [
        language,
        { module: own, scenarios: Object.fromEntries(held) },
      ]),
    ),
  };
}
