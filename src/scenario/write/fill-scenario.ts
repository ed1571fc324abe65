import { type Codes, ownCode } from '../check/code-ledger.ts';
import { type Outline, outlineOf } from '../check/outline.ts';
import { stringIn, stringsIn } from '../check/loose.ts';
import { freeCode } from '../free-code.ts';
import { pointerTo } from '../problem.ts';
import { CONTINUE } from '../scenario.ts';
import type { Filling } from './filling.ts';
import { freeNames } from './free-names.ts';
import { type Json, asJson } from '../json-value.ts';

/** Words that were written in place, and the key of the file of texts that they belong under. */
export interface WordsInPlace {
  readonly key: string;
  readonly words: string;
  /** Where they stood. */
  readonly pointer: string;
}

export interface FilledScenario {
  value: unknown;
  words: WordsInPlace[];
  done: Filling[];
}

/** What stands around a scenario: codes that were given before, and texts that are there. */
export interface Known {
  readonly codes: Codes;
  /** Keys of all languages. */
  readonly textKeys: Iterable<string>;
  /** What the first language has under a key. */
  textOf(key: string): string | undefined;
}

/**
 * Gives lines without an id one, and choices without a code; takes words out that are written in place. What is there
 * is never changed. Reads defensively: what has the wrong form is left as it is.
 */
export function fillScenario(root: unknown, known: Known): FilledScenario {
  const outline = outlineOf(root);
  const names = freeNames(outline, known.textKeys);
  const giveCode = codeGiver(outline, known.codes);
  const words: WordsInPlace[] = [];
  const done: Filling[] = [];

  /** The owner without the words in it. */
  const take = (owner: Json, id: string, keys: WordKeys, pointer: string): Json =>
    Object.fromEntries(
      Object.entries(owner).flatMap(([key, value]): [string, unknown][] => {
        const suffix = keys[key];
        if (suffix === undefined || typeof value !== 'string') return [[key, value]];
        words.push({ key: id + suffix, words: value, pointer: pointer + pointerTo(key) });
        return key === 'thought' ? [[key, true]] : [];
      }),
    );
  const lineOf = (line: Json, beat: string, pointer: string): Json => {
    const said = stringIn(line, 'text');
    const given = 'id' in line ? stringIn(line, 'id') : null;
    if ('id' in line) return given === null ? line : take(line, given, LINE_WORDS, pointer);
    const id = names.line(beat, (free) => said !== null && known.textOf(free) === said);
    done.push({ what: 'id', id, beat });
    return { id, ...take(line, id, LINE_WORDS, pointer) };
  };
  const choiceOf = (choice: Json, id: string, pointer: string): Json => {
    const bare = take(choice, id, CHOICE_WORDS, pointer);
    const meta = asJson(bare['meta']);
    if ('meta' in bare && meta === null) return bare;
    const held = meta === null ? {} : take(meta, id, CHOICE_WORDS, `${pointer}/meta`);
    const code = 'code' in held ? null : giveCode(pointer);
    if (code === null) return meta === null ? bare : { ...bare, meta: held };
    done.push({ what: 'code', choice: id, ...code });
    return { ...bare, meta: { code: code.code, ...held } };
  };
  const stateOf = (state: Json, key: string, pointer: string): Json => {
    const meta = asJson(state['meta']);
    const lines = meta?.['lines'];
    const on = asJson(state['on']);
    return {
      ...state,
      ...(Array.isArray(lines) && {
        meta: {
          ...meta,
          lines: lines.map((line: unknown, index) => {
            const held = asJson(line);
            const here = pointer + pointerTo('meta', 'lines', index);
            return held === null ? line : lineOf(held, key, here);
          }),
        },
      }),
      ...(on !== null && {
        on: mapped(on, (choice, id) =>
          id === CONTINUE ? choice : choiceOf(choice, id, pointer + pointerTo('on', id)),
        ),
      }),
      ...statesOf(state, pointer),
    };
  };
  const statesOf = (owner: Json, pointer: string): Json => {
    const states = asJson(owner['states']);
    if (states === null) return {};
    const inner = mapped(states, (state, key) =>
      stateOf(state, key, pointer + pointerTo('states', key)),
    );
    return { states: inner };
  };
  const filled = { ...asJson(root), ...statesOf(asJson(root) ?? {}, '') };
  const { value, retired } = retire(filled, known.codes);
  return { value, words, done: [...done, ...retired] };
}

type WordKeys = Readonly<Record<string, string>>;
const LINE_WORDS: WordKeys = { text: '', thought: '.thought', note: '.note' };
const CHOICE_WORDS: WordKeys = { text: '', why: '.why' };

function codeGiver(
  outline: Outline,
  codes: Codes,
): (pointer: string) => { code: string; isKnown: boolean } | null {
  const used = new Set([
    ...codes.keys(),
    ...stringsIn(outline.meta, 'retired'),
    ...outline.choices.flatMap(({ meta }) => stringIn(meta, 'code') ?? []),
  ]);
  const byPointer = new Map(outline.choices.map((choice) => [choice.pointer, choice]));
  return (pointer) => {
    const choice = byPointer.get(pointer);
    const own = choice === undefined ? null : ownCode(codes, choice, outline);
    if (own !== null) return { code: own, isKnown: true };
    const code = freeCode((one) => used.has(one));
    if (code === null) return null;
    used.add(code);
    return { code, isKnown: false };
  };
}

/** Puts the codes that no choice has any longer among the retired ones. */
function retire(root: Json, codes: Codes): { value: Json; retired: Filling[] } {
  const meta = asJson(root['meta']);
  const before = meta?.['retired'] ?? [];
  if (meta === null || !Array.isArray(before)) return { value: root, retired: [] };
  const borne = new Set(
    outlineOf(root).choices.flatMap((choice) => stringIn(choice.meta, 'code') ?? []),
  );
  const gone = [...codes].filter(([code]) => !borne.has(code) && !before.includes(code));
  if (gone.length === 0) return { value: root, retired: [] };
  const retired = [...(before as unknown[]), ...gone.map(([code]) => code)];
  return {
    value: { ...root, meta: { ...meta, retired } },
    retired: gone.map(([code, choice]) => ({ what: 'retired', code, choice })),
  };
}

function mapped(owner: Json, change: (value: Json, key: string) => Json): Json {
  return Object.fromEntries(
    Object.entries(owner).map(([key, value]) => {
      const held = asJson(value);
      return [key, held === null ? value : change(held, key)];
    }),
  );
}
