import type { JsonDocument } from '../problem.ts';
import { asJson, type Json } from '../json-value.ts';
import { from1To2 } from './1-to-2.ts';

/** Each takes a scenario one format further; the first takes format 1. Pure, and never changed once it is published. */
const MIGRATIONS: readonly ((scenario: Json) => Json)[] = [from1To2];

/**
 * A scenario in the present format, whatever older one it was written in. Anything else, a scenario of the present
 * format among it, is given back as it is. Codes, ids and ways are never touched, so that stored attempts stay true.
 */
export function migrateScenario(value: unknown): unknown {
  const scenario = asJson(value);
  const format = asJson(scenario?.['meta'])?.['format'];
  if (scenario === null || typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return value;
  return MIGRATIONS.slice(format - 1).reduce((older, migrate) => migrate(older), scenario);
}

/** The document as it reads in the present format; places are those of the file. */
export function migratedDocument(document: JsonDocument): JsonDocument {
  const value = migrateScenario(document.value);
  return value === document.value ? document : { ...document, value };
}
