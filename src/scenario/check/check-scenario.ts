import type { JsonDocument, Problem } from '../problem.ts';
import { readDocument } from '../read/read-document.ts';
import { readJson } from '../read/read-json.ts';
import type { Scenario } from '../scenario.ts';
import type { Surroundings } from './check-context.ts';
import { fewOfEach } from './few-of-each.ts';
import { quickProblems } from './quick-problems.ts';
import { walkProblems } from './walk-rules.ts';

/** A file as it was found: its name, for the problems, and its content. */
export interface SourceFile {
  file: string;
  content: Uint8Array | string;
}

export interface ScenarioSources {
  scenario: SourceFile;
  /** By language code; `nb` is required. */
  texts: ReadonlyMap<string, SourceFile>;
  /** codes.json, where there is one. */
  codes?: SourceFile | null;
  surroundings: Surroundings;
}

export interface CheckedScenario {
  problems: Problem[];
  /** Null when the file is no JSON, or goes beyond a limit. */
  document: JsonDocument | null;
  texts: ReadonlyMap<string, JsonDocument>;
  /** The scenario, typed, when it has no errors: then it can be played. */
  scenario: Scenario | null;
  /** The scenario, typed, when its only errors are that its paths are too many to walk (TSB002). */
  unwalked: Scenario | null;
}

/**
 * Reads a scenario with its texts and tells every problem at once, in the order of file and place. Never throws,
 * whatever the files hold.
 */
export function checkScenario(sources: ScenarioSources): CheckedScenario {
  const { scenario, texts, codes, surroundings } = sources;
  const read = readJson(scenario.file, scenario.content);
  const problems = [...read.problems];
  const documents = new Map<string, JsonDocument>();
  for (const [language, source] of texts) {
    const found = readJson(source.file, source.content);
    problems.push(...found.problems);
    if (found.document !== null) documents.set(language, found.document);
  }
  const kept = codes ? readDocument('codes', codes.file, codes.content) : null;
  problems.push(...(kept?.problems ?? []));
  const unread = { document: null, texts: documents, scenario: null, unwalked: null };
  if (read.document === null) return { problems, ...unread };

  const quick = quickProblems({
    scenario: read.document,
    texts: documents,
    isNbUnread: texts.has('nb') && !documents.has('nb'),
    ledger: kept?.document ?? null,
    surroundings,
  });
  for (const problem of quick.problems) problems.push(problem);
  const { context } = quick;
  if (context === null) return { problems: inReadingOrder(problems), ...unread };
  const isSound = !problems.some(({ severity }) => severity === 'error');
  const value = isSound ? (context.document.value as Scenario) : null;
  // Only a scenario without errors is known to end, so only that one can be walked.
  const found = value === null ? [] : walkProblems(context, value);
  const errors = found.filter(({ severity }) => severity === 'error');
  return {
    problems: inReadingOrder([...problems, ...found]),
    document: context.document,
    texts: documents,
    scenario: errors.length === 0 ? value : null,
    unwalked: errors.some(({ code }) => code === 'TSB002') ? value : null,
  };
}

/** Sorted by file, line and column, errors first at one place; of each kind in a file only so many. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.severity, b.severity) ||
      compare(a.code, b.code),
  );
  return fewOfEach(sorted);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
