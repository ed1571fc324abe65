import * as v from 'valibot';
import {
  MOODS,
  QUALITIES,
  type Scenario,
  FORMAT,
  SKILLS,
  type StateNode,
  TAGS,
} from '../scenario.ts';
import { ActionSchema, GuardSchema } from './guard-schema.ts';
import {
  anyText,
  CODE_PATTERN,
  day,
  fact,
  id,
  ID_PATTERN,
  profession,
  schemaLink,
  text,
} from './schema-parts.ts';

const key = v.pipe(v.string(), v.regex(ID_PATTERN));
const target = v.pipe(
  v.string(),
  v.minLength(1),
  v.description('The key of a state beside this one, or #<scenario>.<path to the state>.'),
);
const guard = v.exactOptional(GuardSchema);
const actions = v.exactOptional(
  v.pipe(v.array(ActionSchema), v.description('Effects, in order: adjust, set, learn.')),
);
const code = (description: string) =>
  v.pipe(v.string(), v.regex(CODE_PATTERN), v.description(description));
const present = v.exactOptional(
  v.pipe(
    v.array(key),
    v.description(
      'Who is there besides the patient, people of cast.json; the nearest of beat, phase, machine holds.',
    ),
  ),
);
const formerIds = v.exactOptional(
  v.pipe(v.array(key), v.description('Former ids, for comparing versions and translations.')),
);

const RouteSchema = v.strictObject({ target, guard, actions });

const LineSchema = v.strictObject({
  id: id('The line’s permanent id: its text stands under this key.'),
  speaker: id('Who says it: a person of cast.json.'),
  mood: v.exactOptional(v.pipe(v.picklist(MOODS), v.description('How the speaker is.'))),
  thought: v.exactOptional(
    v.pipe(
      v.literal(true),
      v.description('<id>.thought holds what the speaker keeps to himself until the debrief.'),
    ),
  ),
  when: guard,
  was: formerIds,
});

const ChoiceMetaSchema = v.strictObject({
  // Its absence has a problem of its own, so it is not required here.
  code: v.exactOptional(code('Permanent, two characters, unique in the scenario, never reused.')),
  quality: v.exactOptional(
    v.pipe(v.picklist(QUALITIES), v.description('How good the choice is; not for a consult.')),
  ),
  skill: v.exactOptional(
    v.pipe(v.picklist(SKILLS), v.description('The conversational skill; required with quality.')),
  ),
  consult: v.exactOptional(
    v.pipe(profession, v.description('Asks a colleague of this profession; in place of quality.')),
  ),
  facts: v.exactOptional(v.pipe(v.array(fact), v.description('Facts met when it is taken.'))),
  objective: v.exactOptional(id('One of meta.objectives.')),
  repairs: v.exactOptional(id('The poor choice that this one mends.')),
  maxVisits: v.exactOptional(
    v.pipe(v.number(), v.description('1–5: the choice is hidden after so many uses.')),
  ),
  was: formerIds,
});

const ChoiceSchema = v.strictObject({
  target,
  guard,
  actions,
  meta: v.exactOptional(ChoiceMetaSchema),
});

const states = (description: string) =>
  v.pipe(
    v.record(
      key,
      v.lazy(() => StateSchema),
    ),
    v.description(description),
  );

const StateSchema: v.GenericSchema<StateNode> = v.strictObject({
  type: v.exactOptional(
    v.pipe(v.picklist(['history', 'final']), v.description('Only for history and final states.')),
  ),
  history: v.exactOptional(v.pipe(v.literal('deep'), v.description('Always deep.'))),
  initial: v.exactOptional(id('The child state to begin in.')),
  states: v.exactOptional(states('Child states.')),
  tags: v.exactOptional(
    v.pipe(
      v.array(v.picklist(TAGS)),
      v.description(
        'checkpoint: where a broken attempt may resume; weighty: the room holds its breath.',
      ),
    ),
  ),
  meta: v.exactOptional(
    v.strictObject({
      lines: v.exactOptional(v.pipe(v.array(LineSchema), v.description('What is said here.'))),
      place: v.exactOptional(id('Where it is said; the nearest of beat, phase, machine holds.')),
      present,
      ending: v.exactOptional(
        v.strictObject({
          id: id('The ending’s permanent id.'),
          rank: v.pipe(v.number(), v.description('1 is best; unique, from 1 without gaps.')),
          was: formerIds,
        }),
      ),
      was: formerIds,
    }),
  ),
  on: v.exactOptional(
    v.pipe(
      v.record(key, ChoiceSchema),
      v.description('Choices by id, or the one built-in event «continue», alone.'),
    ),
  ),
  always: v.exactOptional(
    v.pipe(v.array(RouteSchema), v.description('A router: the first open way is taken.')),
  ),
  onDone: v.exactOptional(v.pipe(RouteSchema, v.description('After a sub-conversation.'))),
}) as v.GenericSchema<unknown, StateNode> as v.GenericSchema<StateNode>;

const ReviewSchema = v.strictObject({
  name: text('Who.'),
  role: text('As what.'),
  organisation: text('From where.'),
  date: day('YYYY-MM-DD.'),
  // Its absence, and any value but the right one, has a problem of its own that tells the right one.
  content: v.exactOptional(
    anyText('Sixteen digits that stand for exactly what was reviewed; «check» tells them.'),
  ),
  scope: text('What was reviewed.'),
});

const MetaSchema = v.strictObject({
  format: v.pipe(v.literal(FORMAT), v.description('The version of this format.')),
  kind: v.exactOptional(
    v.pipe(
      v.picklist(['encounter', 'talk']),
      v.description('An encounter (default) or a talk with a colleague.'),
    ),
  ),
  role: anyText('Who the learner is here, for authors.'),
  patient: v.exactOptional(id('The patient, a person of cast.json.')),
  place: id('Where it happens, when beat and phase say nothing.'),
  present,
  objectives: v.pipe(v.array(key), v.description('Learning objectives.')),
  sources: v.pipe(v.array(fact), v.description('The facts the scenario rests on.')),
  reviews: v.pipe(v.array(ReviewSchema), v.description('Real reviews only.')),
  status: v.pipe(
    v.picklist(['utkast', 'faglig vurdert', 'utløpt']),
    v.description('utkast as long as nobody has reviewed it.'),
  ),
  validUntil: v.exactOptional(day('YYYY-MM-DD: look at it again by then.')),
  retired: v.pipe(
    v.array(code('A code that was once a choice’s.')),
    v.description('Codes of deleted choices: never given again.'),
  ),
  conditions: v.exactOptional(
    v.pipe(v.record(key, GuardSchema), v.description('Guards with a name.')),
  ),
});

const startValue = v.pipe(v.number(), v.description('First value: a multiple of 5, 0–100.'));

/** A scenario file. Unknown keys are refused: XState silently ignores what it does not know. */
export const ScenarioSchema = v.pipe(
  v.strictObject({
    $schema: schemaLink,
    id: id('The scenario’s permanent identity.'),
    initial: id('The state to begin in.'),
    context: v.pipe(
      v.strictObject({
        tillit: v.exactOptional(startValue),
        trygghet: v.exactOptional(startValue),
        medvirkning: v.exactOptional(startValue),
      }),
      v.description('First values of the measures in use; tillit is required.'),
    ),
    meta: MetaSchema,
    states: states('All states.'),
  }),
  v.title('Scenario'),
  v.description('One conversation as an XState v5 machine; see docs/scenario-format.md.'),
) as v.GenericSchema<unknown, Scenario>;
