import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { jsonSchemas } from '../../../src/cli/scenario/json-schemas.ts';
import { CodesSchema } from '../../../src/scenario/read/codes-schema.ts';

/** What of a JSON Schema tells which keys and words a file may have. */
interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: Node | false;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  enum?: string[];
  const?: unknown;
}

export interface Key {
  isRequired: boolean;
  /** The only words that it takes; empty where any will do. */
  words: string[];
}

/** Where keys stand: `meta.reviews[].name`; a state in a state is `states.*` too, and a guard stands anywhere. */
export interface FormatKeys {
  keys: ReadonlyMap<string, Key>;
  /** Params by name, of guards and of actions. */
  guards: ReadonlyMap<string, ReadonlySet<string>>;
  actions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The schemas of the files that authors write, and of the one that is written for them, by the files' names. */
const SCHEMAS: Readonly<Record<string, Node>> = Object.fromEntries([
  ...Object.entries(jsonSchemas()).map(([name, text]) => [
    name.replace('.schema', ''),
    JSON.parse(text) as Node,
  ]),
  ['codes.json', toJsonSchema(CodesSchema as GenericSchema)],
]);

export const FORMAT_FILES: readonly string[] = Object.keys(SCHEMAS);

interface Visit {
  key(path: string, key: Key): void;
  typed(kind: 'guards' | 'actions', name: string, params: string[]): void;
}

/** All that a file may hold, as its schema has it. */
export function keysOfFormat(file: string): FormatKeys {
  return collect((visit) => walk(schemaOf(file), ANYTHING, '', visit, placesIn(file)));
}

/** What of it a file, or a patch of it, does hold. */
export function keysInUse(file: string, value: unknown): FormatKeys {
  return collect((visit) => walk(schemaOf(file), value, '', visit, placesIn(file)));
}

/** Stands for a value that has every key. */
const ANYTHING = Symbol('anything');

interface Places {
  root: Node;
  /** The first place of each part that stands at several: a ring comes back to it. */
  first: Map<string, string>;
}

function schemaOf(file: string): Node {
  const schema = SCHEMAS[file];
  if (schema === undefined) throw new Error(`there is no schema of ${file}`);
  return schema;
}

function placesIn(file: string): Places {
  return { root: schemaOf(file), first: new Map() };
}

function walk(node: Node, value: unknown, at: string, visit: Visit, places: Places): void {
  const { $ref, oneOf, anyOf, properties, additionalProperties, items, required } = node;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    const known = places.first.get(name);
    if (known !== undefined && value === ANYTHING) return;
    places.first.set(name, known ?? at);
    const definition = places.root.$defs?.[name];
    if (definition === undefined) throw new Error(`${$ref} leads nowhere`);
    walk(definition, value, known ?? at, visit, places);
  }
  for (const option of oneOf ?? []) typed(option, value, at, visit, places);
  for (const option of anyOf ?? []) walk(option, value, at, visit, places);
  const entries = isRecord(value) ? Object.entries(value) : [];
  for (const [name, inner] of Object.entries(properties ?? {})) {
    const path = at === '' ? name : `${at}.${name}`;
    const found = value === ANYTHING ? ANYTHING : entries.find(([key]) => key === name)?.[1];
    if (found === undefined) continue;
    visit.key(path, { isRequired: required?.includes(name) === true, words: wordsOf(inner) });
    walk(inner, found, path, visit, places);
  }
  if (additionalProperties) {
    const others = entries.filter(([key]) => !Object.hasOwn(properties ?? {}, key));
    for (const inner of value === ANYTHING ? [ANYTHING] : others.map(([, each]) => each))
      walk(additionalProperties, inner, at === '' ? '*' : `${at}.*`, visit, places);
  }
  if (items)
    for (const inner of value === ANYTHING ? [ANYTHING] : Array.isArray(value) ? value : [])
      walk(items, inner, `${at}[]`, visit, places);
}

/** A guard or an action: one of several forms, told apart by `type`. */
function typed(option: Node, value: unknown, at: string, visit: Visit, places: Places): void {
  const { type, params } = option.properties ?? {};
  const names = type === undefined ? [] : wordsOf(type);
  const own = isRecord(value) ? value['type'] : undefined;
  if (value !== ANYTHING && (typeof own !== 'string' || !names.includes(own))) return;
  const kind = at.endsWith('actions[]') ? 'actions' : 'guards';
  const given = isRecord(value) ? value['params'] : undefined;
  const known = Object.keys(params?.properties ?? {});
  const used = isRecord(given) ? known.filter((name) => Object.hasOwn(given, name)) : known;
  for (const name of typeof own === 'string' ? [own] : names) visit.typed(kind, name, used);
  // What is inside `not`, `all` and `any` are guards again.
  const quiet: Visit = { ...visit, key: () => {} };
  if (params !== undefined)
    walk(params, value === ANYTHING ? ANYTHING : given, `${at}.params`, quiet, places);
}

/** The words of an enumeration; a number or a word that stands alone is one. */
function wordsOf({ enum: words, const: word, anyOf, items }: Node): string[] {
  if (items !== undefined) return wordsOf(items);
  return [
    ...(words ?? []),
    ...(word === undefined ? [] : [String(word)]),
    ...(anyOf ?? []).flatMap(wordsOf),
  ];
}

function collect(run: (visit: Visit) => void): FormatKeys {
  const keys = new Map<string, Key>();
  const found = {
    guards: new Map<string, Set<string>>(),
    actions: new Map<string, Set<string>>(),
  };
  run({
    key: (path, key) => void keys.set(path, key),
    typed(kind, name, params) {
      found[kind].set(name, new Set([...(found[kind].get(name) ?? []), ...params]));
    },
  });
  return { keys, ...found };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
