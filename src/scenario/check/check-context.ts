import { type JsonDocument, type Problem, problemAt, type ProblemCode } from '../problem.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Outline, outlineOf } from './outline.ts';

/** What a scenario may name. Null where nobody could tell: then those names are not judged. */
export interface Surroundings {
  people: ReadonlyMap<string, { kind: string; profession: string | null }> | null;
  facts: ReadonlySet<string> | null;
  /** Places that the module's texts name (`place.<id>`). */
  places: ReadonlySet<string> | null;
}

/** All that a rule may look at. */
export interface CheckContext {
  readonly document: JsonDocument;
  /** Texts by language code; `nb` is the language that authors write. */
  readonly texts: ReadonlyMap<string, JsonDocument>;
  readonly outline: Outline;
  readonly graph: Graph;
  readonly surroundings: Surroundings;
  /** A problem in the scenario file. */
  tell(
    pointer: string,
    code: ProblemCode,
    message: string,
    remedy: string,
    at?: 'key' | 'value',
  ): Problem;
}

/** A rule looks at everything and tells all that it finds. It never throws, whatever the file holds. */
export type Rule = (context: CheckContext) => Problem[];

export function checkContext(
  document: JsonDocument,
  texts: ReadonlyMap<string, JsonDocument>,
  surroundings: Surroundings,
): CheckContext {
  const outline = outlineOf(document.value);
  return {
    document,
    texts,
    outline,
    graph: graphOf(outline),
    surroundings,
    tell: (pointer, code, message, remedy, at) =>
      problemAt(document, pointer, code, message, remedy, at),
  };
}

/** The strings of a text document; other values are left to the schema. */
export function textEntries(document: JsonDocument | undefined): [key: string, text: string][] {
  const { value } = document ?? { value: null };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
}
