import type { ModuleContent, ModuleTexts } from '../scenario/module.ts';
import type { Texts } from '../scenario/scenario.ts';
import type { EncounterCodes } from '../attempt/compact.ts';
import { encountersOf } from '../scenario/module.ts';

/** What this package or site is: who it reports to. */
export interface Edition {
  standard: 'web' | 'scorm12';
  completion: 'completed' | 'passed';
}

/** Everything of one module that the screens show, with texts looked up by permanent id. */
export interface Content extends ModuleContent {
  edition: Edition;
  codes: EncounterCodes;
  languages: string[];
  /** A text of the module itself; the key when it is missing, so that nothing is ever blank. */
  text(key: string): string;
  /** A text of a scenario, or undefined where a text may be absent. */
  find(scenario: string, key: string): string | undefined;
  say(scenario: string, key: string): string;
}

/** The content scripts gave nothing readable. Caught once, where the player starts. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/**
 * Reads what the content scripts handed over. The same files passed `check` when they were packed, so only their
 * presence and outer shape is looked at here; throws `ContentError` for anything else.
 */
export function readContent(given: ReadonlyMap<string, string>): Content {
  const module = parse<ModuleContent>(given.get('module'));
  const languages = [...given.keys()].flatMap((key) =>
    key.startsWith('texts/') ? [key.slice('texts/'.length)] : [],
  );
  const texts = parse<ModuleTexts>(given.get(`texts/${languages[0] ?? 'nb'}`));
  const hasShape =
    isRecord(module.module) && isRecord(module.scenarios) && isRecord(texts.scenarios);
  if (!hasShape || !Array.isArray(module.module.days))
    throw new ContentError('the module is not of the expected shape');
  for (const { id } of encountersOf(module.module))
    if (!canBegin(own(module.scenarios, id))) throw new ContentError(`${id} cannot begin`);
  const edition = given.has('edition')
    ? parse<Edition>(given.get('edition'))
    : ({ standard: 'web', completion: 'completed' } as const);
  const find = (scenario: string, key: string): string | undefined =>
    own(own(texts.scenarios, scenario) ?? {}, key);
  return {
    ...module,
    edition,
    languages,
    codes: Object.fromEntries(encountersOf(module.module).map(({ id, code }) => [id, code])),
    text: (key) => own(texts.module, key) ?? key,
    find,
    say: (scenario, key) => find(scenario, key) ?? key,
  };
}

/** What the first screens read of a scenario. Its inside shows only when it is played. */
function canBegin(scenario: unknown): boolean {
  if (!isRecord(scenario)) return false;
  const { states, initial, meta, context } = scenario;
  const hasParts = isRecord(states) && isRecord(meta) && isRecord(context);
  return hasParts && Object.hasOwn(states, String(initial));
}

function parse<T extends object>(json: string | undefined): T {
  try {
    const value: unknown = JSON.parse(json ?? '');
    if (isRecord(value)) return value as T;
  } catch (cause) {
    throw new ContentError('content is not JSON', { cause });
  }
  throw new ContentError('content is not an object');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own<T>(record: Readonly<Record<string, T>> | Texts, key: string): T | undefined {
  return Object.hasOwn(record, key) ? (record[key] as T) : undefined;
}
