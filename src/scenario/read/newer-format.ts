import { asJson } from '../json-value.ts';
import { type JsonDocument, type Problem, problemAt } from '../problem.ts';
import { FORMAT } from '../scenario.ts';

/** Files that bear the number of their format, and the newest that is known of each. */
const KNOWN = { scenario: FORMAT, codes: 1, module: 1, cast: 1, facts: 1, school: 1 };
export type Numbered = keyof typeof KNOWN;

export function isNumbered(kind: string): kind is Numbered {
  return Object.hasOwn(KNOWN, kind);
}

/**
 * TSB095: a file from a newer program, which may mean things that this one does not know. Nothing else is told of it,
 * because it would only mislead. Null where the format is known, or no number at all.
 */
export function newerFormat(kind: Numbered, document: JsonDocument): Problem | null {
  const root = asJson(document.value);
  const owner = kind === 'scenario' ? asJson(root?.['meta']) : root;
  const format = owner?.['format'];
  const known = KNOWN[kind];
  if (typeof format !== 'number' || !Number.isInteger(format) || format <= known) return null;
  const pointer = kind === 'scenario' ? '/meta/format' : '/format';
  return problemAt(document, pointer, 'TSB095', {
    nb: [
      `Filen er skrevet i format ${format}, men dette programmet kjenner bare format ${upTo(known)}.`,
      `Hent en nyere utgave av programmet; er tallet en skrivefeil, skriv "format": ${known}.`,
    ],
    en: [
      `The file is written in format ${format}, but this program knows only format ${upTo(known)}.`,
      `Get a newer edition of the program; if the number is a slip, write "format": ${known}.`,
    ],
  });
}

function upTo(known: number): string {
  return known === 1 ? '1' : `1–${known}`;
}
