import * as v from 'valibot';
import {
  anyText,
  day,
  FACT_PATTERN,
  ID_PATTERN,
  profession,
  schemaLink,
  text,
  url,
  whole,
} from './schema-parts.ts';

const key = v.pipe(v.string(), v.regex(ID_PATTERN));
const format = v.pipe(v.literal(1), v.description('The version of this format.'));

/** A file of texts in one language: flat, keyed by permanent ids with suffixes. */
export const TextsSchema = v.pipe(
  v.record(v.string(), v.string()),
  v.title('Texts'),
  v.description('Texts of one language.'),
);

const PersonSchema = v.strictObject({
  name: text('The name that stands beside the line.'),
  kind: v.pipe(
    v.picklist(['patient', 'colleague', 'narrator']),
    v.description('patient, colleague or narrator.'),
  ),
  age: v.exactOptional(whole('Age in years.', 0, 120)),
  profession: v.exactOptional(profession),
  art: v.pipe(
    v.nullable(v.string()),
    v.description('The picture of the person, or null when nobody is drawn.'),
  ),
});

/** cast.json: everybody who speaks. */
export const CastSchema = v.pipe(
  v.strictObject({
    $schema: schemaLink,
    format,
    people: v.pipe(v.record(key, PersonSchema), v.description('People by id.')),
  }),
  v.title('Cast'),
  v.description('Everybody who speaks in the scenarios.'),
);

const SourceSchema = v.strictObject({
  title: text('Title.'),
  publisher: text('Publisher.'),
  year: v.nullable(
    whole(
      'The year of the source; null where it bears none: then the year of retrieval is shown.',
      1900,
      2100,
    ),
  ),
  url: v.exactOptional(url('Address.')),
});

const FactSchema = v.strictObject({
  sources: v.pipe(v.array(SourceSchema), v.description('At least one, each with its year.')),
  flag: v.pipe(
    v.nullable(v.picklist(['outdated', 'superseded', 'legal'])),
    v.description('outdated, superseded, legal (a lawyer must look at it) or null.'),
  ),
  retrieved: day('YYYY-MM-DD: when the source was read.'),
  validUntil: v.exactOptional(day('YYYY-MM-DD: read the sources again by then.')),
  themes: v.pipe(v.array(v.string()), v.description('Themes, for the knowledge base.')),
});

/** facts.json: the knowledge base without its words (they stand in the module's texts, `fact.<n>`). */
export const FactsSchema = v.pipe(
  v.strictObject({
    $schema: schemaLink,
    format,
    facts: v.pipe(
      v.record(v.pipe(v.string(), v.regex(FACT_PATTERN)), FactSchema),
      v.description('Facts by permanent number: f12.'),
    ),
  }),
  v.title('Facts'),
  v.description('Sourced, dated statements.'),
);

/** school.json: who owns this school and where to turn. */
export const SchoolSchema = v.pipe(
  v.strictObject({
    $schema: schemaLink,
    format,
    name: text('The name of the school.'),
    owner: v.strictObject({ name: anyText('Owner.'), url: url('Address.') }),
    contact: v.strictObject({ email: anyText('E-mail.'), url: url('Address.') }),
    links: v.strictObject({
      help: url('Help.'),
      complaint: url('Where to complain about accessibility.'),
      report: url('Where to report an error.'),
    }),
    approval: anyText('Approval text; empty until somebody has approved.'),
    helpContacts: v.pipe(
      v.array(
        v.strictObject({
          name: text('Name.'),
          phone: anyText('Telephone number.'),
          url: url('Address.'),
        }),
      ),
      v.description('Where a learner can find help for himself.'),
    ),
  }),
  v.title('School'),
  v.description('Owner, contact and links.'),
);
