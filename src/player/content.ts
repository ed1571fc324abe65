import type { EncounterCodes } from '../attempt/compact.ts';
import {
  conversationsOf,
  encountersOf,
  type Fact,
  type FactBase,
  type ModuleOutline,
  type ModuleTexts,
} from '../scenario/module.ts';
import type { Scenario, Texts } from '../scenario/scenario.ts';

/** What this package or site is: who it reports to. */
export interface Edition {
  standard: 'web' | 'scorm12' | 'scorm2004';
  completion: 'completed' | 'passed';
  /** The LMS is told of each encounter and of decisions in it: whoever packed it asked for that. */
  interactions?: true;
  /** A service worker lies beside the page. */
  isOffline?: true;
}

/** Everything of one module that the screens show, with texts looked up by permanent id. */
export interface Content extends ModuleOutline {
  edition: Edition;
  codes: EncounterCodes;
  languages: string[];
  /** The language of the texts. */
  language: string;
  /** An encounter's machine, or undefined before it has come. Throws `ContentError` where it cannot be played. */
  scenario(id: string): Scenario | undefined;
  /** A fact, or undefined before the knowledge base has come. */
  fact(id: string): Fact | undefined;
  /** A text of the module itself; the key when it is missing, so that nothing is ever blank. */
  text(key: string): string;
  /** A text of a scenario, or undefined where a text may be absent. */
  find(scenario: string, key: string): string | undefined;
  say(scenario: string, key: string): string;
}

/** The content scripts gave nothing readable. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** What went wrong, as the learner is told: the content, or something nobody foresaw. */
export type Failure = 'content' | 'unexpected';

export function failureOf(error: unknown): Failure {
  return error instanceof ContentError ? 'content' : 'unexpected';
}

/**
 * Reads what the content scripts handed over; an encounter, its words and the knowledge base are read from `given`
 * when they are first asked for, because they come later. The same files passed `check` when they were packed, so only
 * their presence and outer shape is looked at here; throws `ContentError` for anything else.
 */
export function readContent(given: ReadonlyMap<string, string>): Content {
  const module = parse<ModuleOutline>(given.get('module'));
  const languages = [...given.keys()].flatMap((key) =>
    key.startsWith('texts/') ? [key.slice('texts/'.length)] : [],
  );
  const language = languages[0] ?? 'nb';
  const texts = parse<ModuleTexts>(given.get(`texts/${language}`));
  const hasShape =
    isRecord(module.module) &&
    isRecord(module.encounters) &&
    isRecord(module.talks) &&
    isRecord(texts.scenarios);
  if (!hasShape || !Array.isArray(module.module.days))
    throw new ContentError('the module is not of the expected shape');
  for (const { id } of encountersOf(module.module))
    if (!isRecord(own(module.encounters, id))) throw new ContentError(`${id} is missing`);
  const edition = given.has('edition')
    ? parse<Edition>(given.get('edition'))
    : ({ standard: 'web', completion: 'completed' } as const);

  const read = new Map<string, object>();
  /** What was given under a key, parsed once; undefined before it was. */
  const held = <T extends object>(key: string): T | undefined => {
    const known = read.get(key) ?? (given.has(key) ? parse(given.get(key)) : undefined);
    if (known !== undefined) read.set(key, known);
    return known as T | undefined;
  };
  const facts = (): FactBase | undefined => held<FactBase>(`facts/${language}`);
  const find = (scenario: string, key: string): string | undefined =>
    own(own(texts.scenarios, scenario) ?? {}, key) ??
    own(held<Texts>(`opening/${scenario}-${language}`) ?? {}, key) ??
    own(held<Texts>(`more/${scenario}-${language}`) ?? {}, key);
  return {
    ...module,
    edition,
    languages,
    language,
    codes: Object.fromEntries(conversationsOf(module.module).map(({ id, code }) => [id, code])),
    scenario: (id) => {
      const scenario = held<Scenario>(`scenario/${id}`);
      if (scenario === undefined || held(`opening/${id}-${language}`) === undefined)
        return undefined;
      if (!canBegin(scenario)) throw new ContentError(`${id} cannot begin`);
      return scenario;
    },
    fact: (id) => own(facts()?.facts ?? {}, id),
    text: (key) => own(texts.module, key) ?? own(facts()?.texts ?? {}, key) ?? key,
    find,
    say: (scenario, key) => find(scenario, key) ?? key,
  };
}

/** What the first screens read of a scenario. Its inside shows only when it is played. */
function canBegin({ states, initial, meta, context }: Scenario): boolean {
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

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
