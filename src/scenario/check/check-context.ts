import {
  type JsonDocument,
  type Problem,
  problemAt,
  type ProblemCode,
  type Says,
} from '../problem.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Outline, outlineOf } from './outline.ts';

/** How it stands with a fact: its mark in facts.json, and until which day (YYYY-MM-DD) nobody need look at it again. */
export interface FactState {
  flag: string | null;
  /** Its words tell which year they are about, so that nobody takes an old figure for one of today. */
  saysYear: boolean;
  validUntil: string | null;
}

/** What a scenario may name. Null where nobody could tell: then those names are not judged. */
export interface Surroundings {
  people: ReadonlyMap<string, { kind: string; profession: string | null }> | null;
  facts: ReadonlyMap<string, FactState> | null;
  /** Places that the module's texts name (`place.<id>`). */
  places: ReadonlySet<string> | null;
  /** YYYY-MM-DD, from whoever has a clock: the same files on the same day give the same problems. */
  today: string;
}

/** All that a rule may look at. */
export interface CheckContext {
  readonly document: JsonDocument;
  /** Texts by language code; `nb` is the language that authors write. */
  readonly texts: ReadonlyMap<string, JsonDocument>;
  /** Every code that was ever given (`codes.json`); null where nobody has kept them. */
  readonly ledger: JsonDocument | null;
  readonly outline: Outline;
  readonly graph: Graph;
  readonly surroundings: Surroundings;
  /** A problem in the scenario file. */
  tell(pointer: string, code: ProblemCode, says: Says, at?: 'key' | 'value'): Problem;
}

/** A rule looks at everything and tells all that it finds. It never throws, whatever the file holds. */
export type Rule = (context: CheckContext) => Problem[];

export function checkContext(
  document: JsonDocument,
  texts: ReadonlyMap<string, JsonDocument>,
  surroundings: Surroundings,
  ledger: JsonDocument | null = null,
): CheckContext {
  const outline = outlineOf(document.value);
  return {
    document,
    texts,
    ledger,
    outline,
    graph: graphOf(outline),
    surroundings,
    tell: (pointer, code, says, at) => problemAt(document, pointer, code, says, at),
  };
}

type Entries = readonly (readonly [key: string, text: string])[];

/** A document never changes, and a dozen rules ask for the texts of the same one. */
const ENTRIES = new WeakMap<JsonDocument, Entries>();

/** The strings of a text document; other values are left to the schema. */
export function textEntries(document: JsonDocument | undefined): Entries {
  if (document === undefined) return [];
  const known = ENTRIES.get(document);
  if (known !== undefined) return known;
  const { value } = document;
  const found: Entries =
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? []
      : Object.entries(value).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        );
  ENTRIES.set(document, found);
  return found;
}
