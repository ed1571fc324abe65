import { codeConflicts } from '../check/changed-codes.ts';
import { checkContext } from '../check/check-context.ts';
import type { SourceFile } from '../check/check-scenario.ts';
import { type Codes, codesIn } from '../check/code-ledger.ts';
import { formerIds } from '../check/former-ids.ts';
import { stringIn } from '../check/loose.ts';
import { type Outline, outlineOf } from '../check/outline.ts';
import type { JsonDocument, Says } from '../problem.ts';
import type { DocumentKind } from '../read/read-document.ts';
import { fillScenario, type WordsInPlace } from './fill-scenario.ts';
import type { Filling } from './filling.ts';
import { asJson, type Json } from '../json-value.ts';
import { placeWords, textOrder } from './place-words.ts';
import { readForWriting, type Refusal, textOfSource } from './read-for-writing.ts';
import { renameTexts } from './rename-texts.ts';
import { CODE_PATTERN, ID_PATTERN } from '../read/schema-parts.ts';
import { rewriteJson } from './rewrite-json.ts';

/** A scenario's files as they lie. */
export interface ScenarioFiles {
  scenario: SourceFile;
  /** By language code. */
  texts: ReadonlyMap<string, SourceFile>;
  /** codes.json; null where there is none yet. */
  codes: SourceFile | null;
}

export type FilledFiles =
  | {
      ok: true;
      scenario: string;
      texts: ReadonlyMap<string, string>;
      /** Null where no choice ever had a code. */
      codes: string | null;
      done: Filling[];
    }
  | { ok: false; refusals: Refusal[] };

/** The language that authors write. */
const FIRST = 'nb';

/**
 * Fills in what a scenario's author need not write by hand. Lines without an id get one, choices without a code get
 * one that was never used; words written in place go to the first language's file; texts of former ids (`was`) follow
 * to the new ones; codes of deleted choices are retired; `codes.json` remembers every code. Nothing that is there is
 * changed, and each file keeps its layout. Filling twice is filling once.
 *
 * All or nothing: a file that cannot be read, a code that was changed, or words for a key that holds others are
 * refused, and nothing is given.
 */
export function fillIds(files: ScenarioFiles): FilledFiles {
  const refusals: Refusal[] = [];
  const read = (kind: DocumentKind, source: SourceFile): JsonDocument | null => {
    const found = readForWriting(kind, source);
    refusals.push(...(found.refusals ?? []));
    return found.document;
  };
  const scenario = read('scenario', files.scenario);
  const ledger = files.codes === null ? null : read('codes', files.codes);
  const texts = new Map<string, Json>();
  for (const [language, source] of files.texts)
    texts.set(language, asJson(read('texts', source)?.value) ?? {});
  if (scenario === null || refusals.length > 0) return { ok: false, refusals };

  const conflicts = codeConflicts(checkContext(scenario, new Map(), NOTHING_AROUND, ledger));
  if (conflicts.length > 0) return { ok: false, refusals: conflicts };

  const codes = codesIn(ledger);
  const first = texts.get(FIRST) ?? {};
  const filled = fillScenario(scenario.value, {
    codes,
    textKeys: [...texts.values()].flatMap(Object.keys),
    textOf: (key) => stringIn(first, key) ?? undefined,
  });
  const outline = outlineOf(filled.value);
  const words = sorted(filled.words, first, scenario);
  if (words.refusals.length > 0) return { ok: false, refusals: words.refusals };
  const done: Filling[] = [...filled.done];
  for (const key of words.moved) done.push({ what: 'words', key });

  const former = formerIds(outline);
  const written = new Map<string, string>();
  const languages = words.fresh.size > 0 ? [...new Set([FIRST, ...texts.keys()])] : texts.keys();
  for (const language of languages) {
    const fresh = language === FIRST ? words.fresh : new Map<string, string>();
    const renamed = renameTexts(texts.get(language) ?? {}, former, fresh);
    for (const [from, to] of renamed.moved) done.push({ what: 'renamed', language, from, to });
    const source = files.texts.get(language);
    const before = source === undefined ? `{}${eolOf(files.scenario)}` : textOfSource(source);
    const value = placeWords(renamed.texts, fresh, textOrder(outline));
    written.set(language, rewriteJson(before, value));
  }
  const remembered = remember(codes, outline);
  if (remembered.count > 0) done.push({ what: 'noted', count: remembered.count });
  return {
    ok: true,
    scenario: rewriteJson(textOfSource(files.scenario), filled.value),
    texts: written,
    codes: ledgerText(files, remembered.codes),
    done,
  };
}

const NOTHING_AROUND = { people: null, facts: null, places: null, today: '' };

/** Words in place, told apart: those that go to a key of their own, and those that are there already. */
function sorted(
  words: readonly WordsInPlace[],
  texts: Json,
  scenario: JsonDocument,
): { fresh: Map<string, string>; moved: string[]; refusals: Refusal[] } {
  const fresh = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const { key, words: said, pointer } of words) {
    const there = fresh.get(key) ?? (Object.hasOwn(texts, key) ? texts[key] : undefined);
    if (there === undefined) fresh.set(key, said);
    else if (there !== said)
      refusals.push({
        file: scenario.file,
        ...scenario.locate(pointer, 'key'),
        code: null,
        says: otherWords(key, pointer.split('/').at(-1) ?? ''),
      });
  }
  return { fresh, moved: words.map(({ key }) => key), refusals };
}

function otherWords(key: string, name: string): Says {
  return {
    nb: [
      `«${key}» har allerede andre ord i ${FIRST}.json enn de som står her.`,
      `Behold det ene: slett "${name}" her, eller teksten i ${FIRST}.json.`,
    ],
    en: [
      `«${key}» already has other words in ${FIRST}.json than those that stand here.`,
      `Keep one of them: delete "${name}" here, or the text in ${FIRST}.json.`,
    ],
  };
}

function remember(codes: Codes, { choices }: Outline): { codes: Codes; count: number } {
  const borne = choices.map(({ meta }) => stringIn(meta, 'code'));
  const known = new Map(codes);
  let count = 0;
  for (const [at, { id }] of choices.entries()) {
    const code = borne[at] ?? null;
    if (code === null || known.get(code) === id) continue;
    // Whose it is of two, nobody can tell: `check` says so, and the ledger waits. So it does for what has no right form.
    const isShared = borne.indexOf(code) !== borne.lastIndexOf(code);
    if (isShared || !CODE_PATTERN.test(code) || !ID_PATTERN.test(id)) continue;
    known.set(code, id);
    count += 1;
  }
  return { codes: known, count };
}

function ledgerText({ codes: source, scenario }: ScenarioFiles, codes: Codes): string | null {
  const value = { format: 1, codes: Object.fromEntries(codes) };
  if (source !== null) return rewriteJson(textOfSource(source), value);
  if (codes.size === 0) return null;
  return `${JSON.stringify(value, null, 2)}\n`.replaceAll('\n', eolOf(scenario));
}

function eolOf(source: SourceFile): string {
  return textOfSource(source).includes('\r\n') ? '\r\n' : '\n';
}
