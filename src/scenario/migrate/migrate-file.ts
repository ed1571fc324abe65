import type { SourceFile } from '../check/check-scenario.ts';
import { FORMAT } from '../scenario.ts';
import { readForWriting, type Refusal, textOfSource } from '../write/read-for-writing.ts';
import { rewriteJson } from '../write/rewrite-json.ts';
import { migrateScenario } from './migrate-scenario.ts';

export type MigratedFile =
  | { ok: true; text: string; isChanged: boolean; to: number }
  | { ok: false; refusals: Refusal[] };

/** The text of a scenario's file in the present format, its layout kept; unchanged where it has that already. */
export function migrateFile(source: SourceFile): MigratedFile {
  const { document, refusals } = readForWriting('scenario', source);
  if (document === null) return { ok: false, refusals };
  const before = textOfSource(source);
  const value = migrateScenario(document.value);
  const isChanged = value !== document.value;
  return { ok: true, text: isChanged ? rewriteJson(before, value) : before, isChanged, to: FORMAT };
}
