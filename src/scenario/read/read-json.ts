import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import {
  type JsonDocument,
  keysOf,
  pointerTo,
  type Problem,
  type ProblemCode,
  problemAt,
  type Says,
} from '../problem.ts';
import { type Limit, LIMITS } from '../limits.ts';
import { NOT_UTF8, OVERRUN, TOO_LARGE, UNREADABLE, WITH_BOM } from './refusal-says.ts';
import { scanJson } from './scan-json.ts';
import { syntaxSays } from './syntax-says.ts';
import { TextLines } from './text-lines.ts';

export interface ReadJson {
  /** Null when the file could not be read at all. */
  document: JsonDocument | null;
  problems: Problem[];
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a JSON file written by anybody. Limits are judged before the parser runs; comments, trailing commas, a
 * byte order mark, bytes that are not UTF-8, repeated keys and keys that reach an object's prototype are refused.
 * Never throws. With problems of the last two kinds the document is still given, so that everything is told at once.
 */
export function readJson(file: string, content: Uint8Array | string): ReadJson {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > LIMITS.bytes) return beyond('bytes', refused(file, '', 0, 'TSB002', TOO_LARGE));
  const text = textOf(content);
  // UTF-16 without a mark is UTF-8 with a NUL in every other place.
  if (text === null || text.slice(0, 4).includes('\0'))
    return refused(file, '', 0, 'TSB001', NOT_UTF8);
  if (text.charCodeAt(0) === 0xfeff) return refused(file, text, 0, 'TSB001', WITH_BOM);
  const overrun = scanJson(text);
  if (overrun !== null)
    return beyond(
      overrun.limit,
      refused(file, text, overrun.offset, 'TSB002', OVERRUN[overrun.limit]),
    );

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first !== undefined)
    return refused(file, text, placeOf(text, first), 'TSB001', syntaxSays(text, first));
  if (tree === undefined) return refused(file, text, 0, 'TSB001', UNREADABLE);
  return built(file, text, tree);
}

/** Where there is something to mend: a missing comma belongs right after what comes before, often a line further up. */
function placeOf(text: string, { error, offset }: ParseError): number {
  if (printParseErrorCode(error) !== 'CommaExpected') return offset;
  return text.slice(0, offset).trimEnd().length;
}

function textOf(content: Uint8Array | string): string | null {
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null;
  }
}

function refused(
  file: string,
  text: string,
  offset: number,
  code: ProblemCode,
  says: Says,
): ReadJson {
  const lines = new TextLines(text);
  const document: JsonDocument = { file, value: null, locate: () => lines.at(offset) };
  return { document: null, problems: [problemAt(document, '', code, says)] };
}

function beyond(limit: Limit, { document, problems }: ReadJson): ReadJson {
  return { document, problems: problems.map((problem) => ({ ...problem, limit })) };
}

/** Where a key and its value begin, and what lies in it. Pointers as keys would take the square of a deep file. */
interface Place {
  readonly key: number;
  readonly value: number;
  readonly inside: Map<string, Place>;
}

/** So many repeated or forbidden keys are told; in a file that is wrong from end to end more help nobody. */
const MOST_FAULTS = 100;

function built(file: string, text: string, tree: Node): ReadJson {
  const faults: { pointer: string; offset: number; key: string; code: 'TSB003' | 'TSB004' }[] = [];
  const path: string[] = [];
  const placeAt = (key: number, value: number): Place => ({ key, value, inside: new Map() });
  // Recursion is safe: the depth was limited above.
  const valueOf = (node: Node, { inside }: Place): unknown => {
    if (node.type !== 'array' && node.type !== 'object') return node.value as unknown;
    const enter = (key: string, child: Node, offset: number): unknown => {
      const place = placeAt(offset, child.offset);
      inside.set(key, place);
      path.push(key);
      const value = valueOf(child, place);
      path.pop();
      return value;
    };
    if (node.type === 'array')
      return (node.children ?? []).map((child, index) => enter(String(index), child, child.offset));
    const value: Record<string, unknown> = {};
    for (const { children } of node.children ?? []) {
      const [name, inner] = children ?? [];
      if (name === undefined || inner === undefined) continue;
      const key = String(name.value);
      const code = FORBIDDEN_KEYS.has(key) ? 'TSB004' : Object.hasOwn(value, key) ? 'TSB003' : null;
      if (code === null) value[key] = enter(key, inner, name.offset);
      else if (faults.length < MOST_FAULTS)
        faults.push({ pointer: pointerTo(...path, key), offset: name.offset, key, code });
    }
    return value;
  };
  const root = placeAt(tree.offset, tree.offset);
  const value = valueOf(tree, root);
  const lines = new TextLines(text);
  const locate: JsonDocument['locate'] = (pointer, at) => {
    let place = root;
    for (const key of keysOf(pointer)) {
      const inner = place.inside.get(key);
      // Of what is not there, the nearest parent is told by its key.
      if (inner === undefined) return lines.at(place.key);
      place = inner;
    }
    return lines.at(place[at]);
  };
  const document: JsonDocument = { file, value, locate };
  return {
    document,
    problems: faults.map(({ pointer, offset, key, code }) => {
      const at: JsonDocument = { file, value, locate: () => lines.at(offset) };
      return problemAt(at, pointer, code, code === 'TSB003' ? twice(key) : forbidden(key));
    }),
  };
}

const twice = (key: string): Says => ({
  nb: [`Nøkkelen «${key}» står to ganger på samme sted.`, 'Behold den ene og slett den andre.'],
  en: [
    `The key «${key}» stands twice in the same place.`,
    'Keep one of them and delete the other.',
  ],
});

const forbidden = (key: string): Says => ({
  nb: [`«${key}» kan ikke brukes som navn på noe.`, 'Velg et annet navn.'],
  en: [`«${key}» cannot be used as the name of anything.`, 'Choose another name.'],
});
