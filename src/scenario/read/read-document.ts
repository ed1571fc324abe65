import type { GenericSchema } from 'valibot';
import type { Problem } from '../problem.ts';
import { CodesSchema } from './codes-schema.ts';
import { CastSchema, FactsSchema, SchoolSchema, TextsSchema } from './content-schema.ts';
import { ModuleSchema } from './module-schema.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { markupInValues } from './markup.ts';
import { isNumbered, newerFormat } from './newer-format.ts';
import { type ReadJson, readJson } from './read-json.ts';
import { ScenarioSchema } from './scenario-schema.ts';
import { schemaProblems } from './schema-problems.ts';

export type DocumentKind =
  | 'scenario'
  | 'texts'
  | 'codes'
  | 'module'
  | 'cast'
  | 'facts'
  | 'school'
  | 'json';

const SCHEMAS: Readonly<Record<Exclude<DocumentKind, 'json'>, GenericSchema>> = {
  scenario: ScenarioSchema,
  texts: TextsSchema,
  codes: CodesSchema as GenericSchema,
  module: ModuleSchema as GenericSchema,
  cast: CastSchema as GenericSchema,
  facts: FactsSchema as GenericSchema,
  school: SchoolSchema as GenericSchema,
};

/**
 * Reads a file of the given kind, looks for characters that cannot be shown and for codes of web pages, and compares it
 * with its schema. Never throws. A document with problems is given all the same when it is JSON: the rules of `check`
 * read it defensively, so that all is told at once.
 */
export function readDocument(
  kind: DocumentKind,
  file: string,
  content: Uint8Array | string,
): ReadJson {
  const read = readJson(file, content);
  if (read.document === null) return read;
  const newer = isNumbered(kind) ? newerFormat(kind, read.document) : null;
  if (newer !== null) return { document: read.document, problems: [...read.problems, newer] };
  const problems: Problem[] = [...read.problems, ...hiddenCharacters(read.document)];
  if (kind !== 'texts') problems.push(...markupInValues(read.document));
  if (kind !== 'json') problems.push(...schemaProblems(read.document, SCHEMAS[kind]));
  return { document: read.document, problems };
}
