import type { SourceFile } from '../check/check-scenario.ts';
import { asJson } from '../json-value.ts';
import type { JsonDocument, Problem, ProblemCode, Says } from '../problem.ts';
import { type DocumentKind, readDocument } from '../read/read-document.ts';

/** Why nothing was written: `code` is null where no problem of `check` says it. */
export interface Refusal extends Pick<Problem, 'file' | 'line' | 'column' | 'says'> {
  code: ProblemCode | null;
}

/**
 * Reads a file that is to be written anew. It is refused when it is no JSON, means two things at once, is something
 * else altogether, or comes from a newer program; other faults are in nobody's way.
 */
export function readForWriting(
  kind: DocumentKind,
  { file, content }: SourceFile,
): { document: JsonDocument; refusals: null } | { document: null; refusals: Refusal[] } {
  const { document, problems } = readDocument(kind, file, content);
  const refusals: Refusal[] = problems.filter(
    ({ code, pointer }) => kind === 'codes' || pointer === '' || IN_THE_WAY.has(code),
  );
  if (document !== null && refusals.length === 0) {
    if (isObject(kind, document.value)) return { document, refusals: null };
    refusals.push({ file, ...document.locate('', 'value'), code: null, says: NO_OBJECT });
  }
  return { document: null, refusals };
}

/** The text of a file, which is UTF-8 when it has been read without refusal. */
export function textOfSource({ content }: SourceFile): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

const IN_THE_WAY: ReadonlySet<ProblemCode> = new Set(['TSB003', 'TSB004', 'TSB095']);

/** A schema takes a list for a file of any keys. */
function isObject(kind: DocumentKind, value: unknown): boolean {
  const root = asJson(value);
  return kind === 'codes' ? asJson(root?.['codes']) !== null : root !== null;
}

const NO_OBJECT: Says = {
  nb: ['Innholdet i filen er en liste.', 'Skriv det i krøllparenteser { … } i stedet.'],
  en: ['The content of the file is a list.', 'Write it in braces { … } instead.'],
};
