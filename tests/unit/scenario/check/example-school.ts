import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../../../src/scenario/check/check-module.ts';
import { checkScenario } from '../../../../src/scenario/check/check-scenario.ts';
import { surroundingsOf } from '../../../../src/scenario/check/surroundings.ts';
import type { JsonDocument, Problem } from '../../../../src/scenario/problem.ts';
import { type DocumentKind, readDocument } from '../../../../src/scenario/read/read-document.ts';

export const problemPages = join(import.meta.dirname, '../../../../docs/problems');

type Json = Record<string, unknown>;

/** The day on which the example school is checked. */
export const EXAMPLE_DAY = '2026-11-23';

/** Changes to the example school, each a JSON Merge Patch (RFC 7386). */
export interface Change {
  scenario?: unknown;
  texts?: unknown;
  translation?: unknown;
  module?: unknown;
  moduleTexts?: unknown;
  cast?: unknown;
  facts?: unknown;
  /** A codes.json beside the scenario; the example has none. */
  codes?: unknown;
  extraScenario?: { id: string };
}

function example(path: string): Json {
  return JSON.parse(readFileSync(join(problemPages, 'eksempel', path), 'utf8')) as Json;
}

export const exampleScenario = (): Json => example('modul/01-forste-samtale/scenario.json');
export const exampleTexts = (): Json => example('modul/01-forste-samtale/texts/nb.json');

/** Everything `check` says about the example school after a change. */
export function checkExample(change: Change = {}): Problem[] {
  const problems: Problem[] = [];
  const read = (kind: DocumentKind, file: string, value: unknown): JsonDocument => {
    const found = readDocument(kind, file, JSON.stringify(value, null, 2));
    problems.push(...found.problems);
    if (found.document === null) throw new Error(`${file} is no JSON`);
    return found.document;
  };
  const cast = read('cast', 'cast.json', merged(example('cast.json'), change.cast));
  const facts = read('facts', 'facts.json', merged(example('facts.json'), change.facts));
  const module = read('module', 'module.json', merged(example('modul/module.json'), change.module));
  const moduleTexts =
    change.moduleTexts === null
      ? null
      : read('texts', 'modul/nb.json', merged(example('modul/texts/nb.json'), change.moduleTexts));
  const surroundings = surroundingsOf({ cast, facts, moduleTexts, today: EXAMPLE_DAY });
  const scenarios: JsonDocument[] = [];
  const judge = (
    folder: string,
    scenario: unknown,
    texts: [string, unknown][],
    codes?: unknown,
  ): void => {
    const checked = checkScenario({
      scenario: { file: `${folder}/scenario.json`, content: JSON.stringify(scenario, null, 2) },
      texts: new Map(
        texts.map(([language, value]) => [
          language,
          { file: `${folder}/texts/${language}.json`, content: JSON.stringify(value, null, 2) },
        ]),
      ),
      codes:
        codes === undefined
          ? null
          : { file: `${folder}/codes.json`, content: JSON.stringify(codes, null, 2) },
      surroundings,
    });
    problems.push(...checked.problems);
    if (checked.document !== null) scenarios.push(checked.document);
  };
  const texts: [string, unknown][] = [['nb', merged(exampleTexts(), change.texts)]];
  if (change.translation !== undefined)
    texts.push(['nn', merged(exampleTexts(), change.translation)]);
  judge('01', merged(exampleScenario(), change.scenario), texts, change.codes);
  if (change.extraScenario !== undefined) {
    const { id } = change.extraScenario;
    const copy = JSON.stringify(exampleScenario()).replaceAll('forste-samtale', id);
    judge('02', JSON.parse(copy), [['nb', exampleTexts()]]);
  }
  const byLanguage = new Map(moduleTexts === null ? [] : [['nb', moduleTexts] as const]);
  problems.push(...checkModule({ module, texts: byLanguage, scenarios, checks: [], cast, facts }));
  return problems;
}

/** The distinct codes of problems, sorted. */
export function codesOf(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ code }) => code))].toSorted();
}

/** RFC 7386: objects are merged key by key, null deletes, anything else replaces. */
export function merged(target: unknown, patch: unknown): unknown {
  if (patch === undefined) return target;
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const base: Json =
    typeof target === 'object' && target !== null && !Array.isArray(target)
      ? { ...(target as Json) }
      : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete base[key];
    else base[key] = merged(base[key], value);
  }
  return base;
}
