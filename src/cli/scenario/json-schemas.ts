import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { CastSchema, FactsSchema, SchoolSchema } from '../../scenario/read/content-schema.ts';
import { ModuleSchema } from '../../scenario/read/module-schema.ts';
import { ScenarioSchema } from '../../scenario/read/scenario-schema.ts';

const SCHEMAS: Readonly<Record<string, unknown>> = {
  scenario: ScenarioSchema,
  module: ModuleSchema,
  cast: CastSchema,
  facts: FactsSchema,
  school: SchoolSchema,
};

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The JSON Schemas for editors, by file name, generated from the schemas that `check` itself uses. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify({ $schema: DRAFT, ...toJsonSchema(schema as GenericSchema) }, null, 2)}\n`,
    ]),
  );
}
