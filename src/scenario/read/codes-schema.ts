import * as v from 'valibot';
import { CODE_PATTERN, ID_PATTERN } from './schema-parts.ts';

/** codes.json beside a scenario: every code that a choice was ever given, and whose it was. Written by `ids`. */
export const CodesSchema = v.pipe(
  v.strictObject({
    format: v.pipe(v.literal(1), v.description('The version of this format.')),
    codes: v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(CODE_PATTERN)),
        v.pipe(v.string(), v.regex(ID_PATTERN), v.description('The id of the choice.')),
      ),
      v.description('Choices by code; nothing is ever taken out.'),
    ),
  }),
  v.title('Codes'),
  v.description('Every code that a choice was ever given.'),
);
