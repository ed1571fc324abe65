import type { JsonDocument, Problem } from '../problem.ts';
import { type KnownTexts, quickProblems, type ScenarioDocuments } from './quick-problems.ts';

/**
 * A document that is edited as a value and never was a text: pointers say where a problem is, line and column are 0.
 * It must not be changed afterwards; an edit makes a new one.
 */
export function editedDocument(file: string, value: unknown): JsonDocument {
  return { file, value, locate: () => ({ line: 0, column: 0 }) };
}

/**
 * Opens a check for somebody who is writing: each call gives what can be told without walking the paths. Files that
 * are the same document as before are not read again. Never throws.
 */
export function openRecheck(): (documents: ScenarioDocuments) => Problem[] {
  const known: KnownTexts = new WeakMap();
  return (documents) => quickProblems(documents, known).problems;
}
