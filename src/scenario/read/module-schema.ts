import * as v from 'valibot';
import { id, MODULE_CODE_PATTERN, schemaLink, text, whole } from './schema-parts.ts';

const listed = (what: string) => ({
  id: id(`The id of the ${what}.`),
  code: v.pipe(
    v.string(),
    v.regex(MODULE_CODE_PATTERN),
    v.description('Permanent, one or two characters, unique in the module, never reused.'),
  ),
});
const howMany = (what: string) =>
  v.pipe(
    v.union([v.literal('all'), whole('A number.', 0, 99)]),
    v.description(`How many ${what} complete the module: a number or "all".`),
  );

/** module.json: what an LMS launches, in which order, and when it is complete. */
export const ModuleSchema = v.pipe(
  v.strictObject({
    $schema: schemaLink,
    id: id('The module’s permanent id: also its folder and part of the package’s.'),
    format: v.pipe(v.literal(1), v.description('The version of this format.')),
    version: text('Version, such as 0.1.0.'),
    status: v.pipe(
      v.picklist(['utkast', 'faglig vurdert', 'utløpt']),
      v.description('utkast as long as one scenario is.'),
    ),
    minutes: whole('How long the module takes.', 1, 600),
    days: v.pipe(
      v.array(
        v.strictObject({
          meeting: v.exactOptional(
            id(
              'Which of the day’s talks is the morning meeting: it and those before it open the day.',
            ),
          ),
          encounters: v.array(v.strictObject(listed('encounter'))),
          talks: v.array(v.strictObject(listed('talk'))),
        }),
      ),
      v.description('Day by day.'),
    ),
    farewell: v.exactOptional(
      id('The talk that ends the week: there the learner’s own words come back.'),
    ),
    checks: v.pipe(
      v.array(
        v.strictObject({
          ...listed('check'),
          after: id('The encounter that opens it.'),
        }),
      ),
      v.description('Checks.'),
    ),
    completion: v.strictObject({ encounters: howMany('encounters'), checks: howMany('checks') }),
    mastery: whole('The score needed, 0–100; 0: none.', 0, 100),
  }),
  v.title('Module'),
  v.description('What an LMS launches: encounters, talks, checks.'),
);
