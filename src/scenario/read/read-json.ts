import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import {
  type JsonDocument,
  pointerTo,
  type Problem,
  type ProblemCode,
  problemAt,
} from '../problem.ts';
import { JSON_LIMITS, scanJson } from './scan-json.ts';
import { TextLines } from './text-lines.ts';

export interface ReadJson {
  /** Null when the file could not be read at all. */
  document: JsonDocument | null;
  problems: Problem[];
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const SYNTAX_SENTENCES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Her står et ord som ikke hører hjemme i JSON.',
  InvalidNumberFormat: 'Tallet er ikke skrevet riktig.',
  PropertyNameExpected: 'Her ventes en nøkkel i anførselstegn.',
  ValueExpected: 'Her ventes en verdi.',
  ColonExpected: 'Her mangler et kolon.',
  CommaExpected: 'Her mangler et komma.',
  CloseBraceExpected: 'Her mangler en avsluttende }.',
  CloseBracketExpected: 'Her mangler en avsluttende ].',
  EndOfFileExpected: 'Filen fortsetter etter at innholdet er slutt.',
  InvalidCommentToken: 'Kommentarer er ikke tillatt.',
  UnexpectedEndOfComment: 'Kommentarer er ikke tillatt.',
  UnexpectedEndOfString: 'Anførselstegnet på slutten av teksten mangler.',
  UnexpectedEndOfNumber: 'Tallet er ikke skrevet ferdig.',
  InvalidUnicode: 'Tegnkoden etter \\u er ikke gyldig.',
  InvalidEscapeCharacter: 'Tegnet etter \\ er ikke gyldig.',
  InvalidCharacter: 'Her står et tegn som ikke er tillatt.',
};

/**
 * Reads a JSON file written by anybody. Limits are judged before the parser runs; comments, trailing commas, a
 * byte order mark, bytes that are not UTF-8, repeated keys and keys that reach an object's prototype are refused.
 * Never throws. With problems of the last two kinds the document is still given, so that everything is told at once.
 */
export function readJson(file: string, content: Uint8Array | string): ReadJson {
  const size = typeof content === 'string' ? content.length : content.byteLength;
  if (size > JSON_LIMITS.bytes)
    return refused(
      file,
      '',
      0,
      'TSB002',
      `Filen er på ${size} byte; grensen er ${JSON_LIMITS.bytes}.`,
      'Del innholdet på flere scenarioer.',
    );
  const text = textOf(content);
  if (text === null)
    return refused(
      file,
      '',
      0,
      'TSB001',
      'Filen er ikke lagret som UTF-8.',
      'Lagre filen på nytt med tegnsettet UTF-8.',
    );
  if (text.charCodeAt(0) === 0xfeff)
    return refused(
      file,
      text,
      0,
      'TSB001',
      'Filen begynner med et usynlig merke (BOM).',
      'Lagre filen som «UTF-8», ikke «UTF-8 med BOM».',
    );
  const overrun = scanJson(text);
  if (overrun?.limit === 'depth')
    return refused(
      file,
      text,
      overrun.offset,
      'TSB002',
      `Filen har mer enn ${JSON_LIMITS.depth} nivåer av { og [.`,
      'Flat ut innholdet; et scenario trenger sjelden mer enn tjue nivåer.',
    );
  if (overrun !== null)
    return refused(
      file,
      text,
      overrun.offset,
      'TSB002',
      `Filen har mer enn ${JSON_LIMITS.values} verdier.`,
      'Del innholdet på flere scenarioer.',
    );

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first !== undefined || tree === undefined) {
    const sentence = first && SYNTAX_SENTENCES[printParseErrorCode(first.error)];
    return refused(
      file,
      text,
      first?.offset ?? 0,
      'TSB001',
      sentence ?? 'Filen er tom eller uleselig.',
      'Rett tegnet her, eller se på linjen over: et komma eller anførselstegn mangler ofte der.',
    );
  }
  return built(file, text, tree);
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
  message: string,
  remedy: string,
): ReadJson {
  const lines = new TextLines(text);
  const document: JsonDocument = { file, value: null, locate: () => lines.at(offset) };
  return { document: null, problems: [problemAt(document, '', code, message, remedy)] };
}

interface Place {
  key: number;
  value: number;
}

function built(file: string, text: string, tree: Node): ReadJson {
  const places = new Map<string, Place>();
  const faults: { pointer: string; offset: number; key: string; code: 'TSB003' | 'TSB004' }[] = [];
  // Recursion is safe: the depth was limited above.
  const valueOf = (node: Node, pointer: string, keyOffset: number): unknown => {
    places.set(pointer, { key: keyOffset, value: node.offset });
    if (node.type === 'array')
      return (node.children ?? []).map((child, index) =>
        valueOf(child, pointer + pointerTo(index), child.offset),
      );
    if (node.type !== 'object') return node.value as unknown;
    const value: Record<string, unknown> = {};
    for (const { children } of node.children ?? []) {
      const [name, inner] = children ?? [];
      if (name === undefined || inner === undefined) continue;
      const key = String(name.value);
      const here = pointer + pointerTo(key);
      const code = FORBIDDEN_KEYS.has(key) ? 'TSB004' : Object.hasOwn(value, key) ? 'TSB003' : null;
      if (code === null) value[key] = valueOf(inner, here, name.offset);
      else faults.push({ pointer: here, offset: name.offset, key, code });
    }
    return value;
  };
  const value = valueOf(tree, '', tree.offset);
  const lines = new TextLines(text);
  const locate: JsonDocument['locate'] = (pointer, at) => {
    let nearest = pointer;
    while (!places.has(nearest)) nearest = nearest.slice(0, nearest.lastIndexOf('/'));
    return lines.at(places.get(nearest)?.[nearest === pointer ? at : 'key'] ?? 0);
  };
  const document: JsonDocument = { file, value, locate };
  return {
    document,
    problems: faults.map(({ pointer, offset, key, code }) => {
      const at: JsonDocument = { file, value, locate: () => lines.at(offset) };
      return code === 'TSB003'
        ? problemAt(
            at,
            pointer,
            code,
            `Nøkkelen «${key}» står to ganger på samme sted.`,
            'Behold den ene og slett den andre.',
          )
        : problemAt(at, pointer, code, `Nøkkelen «${key}» er ikke tillatt.`, 'Velg et annet navn.');
    }),
  };
}
