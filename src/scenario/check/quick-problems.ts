import { migratedDocument } from '../migrate/migrate-scenario.ts';
import type { JsonDocument, Problem } from '../problem.ts';
import { hiddenCharacters } from '../read/hidden-characters.ts';
import { markupInValues } from '../read/markup.ts';
import { newerFormat } from '../read/newer-format.ts';
import { ScenarioSchema } from '../read/scenario-schema.ts';
import { TextsSchema } from '../read/content-schema.ts';
import { schemaProblems } from '../read/schema-problems.ts';
import { agedFacts, agedScenario } from './aged-facts.ts';
import { changedCodes } from './changed-codes.ts';
import { type CheckContext, checkContext, type Rule, type Surroundings } from './check-context.ts';
import { realDecisions } from './real-decisions.ts';
import { choiceMeta, codes, ownProfession } from './choice-meta.ts';
import { conversationForm } from './conversation-form.ts';
import { decisionTitles, fairness, longestIsBest } from './decisions.ts';
import { endings } from './endings.ts';
import { harmfulWords } from './harmful-words.ts';
import { heavyTexts } from './heavy-texts.ts';
import { longTexts } from './long-texts.ts';
import { sizes } from './measures.ts';
import { names } from './names.ts';
import { assessedObjectives, metFacts } from './never-met.ts';
import { outsideNames } from './outside-names.ts';
import { ownWords } from './own-words.ts';
import { placeholders } from './placeholders.ts';
import { cycles, deadEnds, unreachable } from './reach.ts';
import { conditionCycles, references } from './references.ts';
import { sameRepairs } from './repair-texts.ts';
import { reviews } from './reviews.ts';
import { shapeLimits } from './shape-limits.ts';
import { missingTexts, orphanTexts, sameTexts } from './scenario-texts.ts';
import { stateForm } from './state-form.ts';
import { status } from './status.ts';
import { targets } from './targets.ts';
import { textContent } from './text-content.ts';

const RULES: readonly Rule[] = [
  names,
  targets,
  stateForm,
  conversationForm,
  unreachable,
  deadEnds,
  cycles,
  endings,
  references,
  conditionCycles,
  outsideNames,
  sizes,
  codes,
  changedCodes,
  choiceMeta,
  ownProfession,
  decisionTitles,
  fairness,
  longestIsBest,
  realDecisions,
  missingTexts,
  orphanTexts,
  longTexts,
  sameTexts,
  sameRepairs,
  placeholders,
  heavyTexts,
  assessedObjectives,
  metFacts,
  agedFacts,
  agedScenario,
  reviews,
  status,
];

/** A scenario that has been read, or is being edited. */
export interface ScenarioDocuments {
  scenario: JsonDocument;
  /** By language code. */
  texts: ReadonlyMap<string, JsonDocument>;
  /** True when the texts in bokmål are there, but are no JSON: then they are not told of as missing. */
  isNbUnread?: boolean;
  /** codes.json, where there is one. */
  ledger?: JsonDocument | null;
  surroundings: Surroundings;
}

/**
 * All that can be told of a scenario without walking its paths: quick enough for every keystroke. Never throws, whatever
 * the files hold. The problems come in the order of the rules. Without a context the scenario goes beyond a limit, and
 * nothing else was looked at.
 */
export function quickProblems(
  { scenario: written, texts, isNbUnread, ledger, surroundings }: ScenarioDocuments,
  known: KnownTexts = new WeakMap(),
): { problems: Problem[]; context: CheckContext | null } {
  const beyond = shapeLimits(written);
  if (beyond.length > 0) return { problems: beyond, context: null };
  const scenario = migratedDocument(written);
  const context = checkContext(scenario, texts, surroundings, ledger);
  const newer = newerFormat('scenario', scenario);
  if (newer !== null) return { problems: [newer], context };
  const problems = [
    ...schemaProblems(scenario, ScenarioSchema),
    ...hiddenCharacters(scenario),
    ...markupInValues(scenario),
  ];
  if (!texts.has('nb') && isNbUnread !== true)
    problems.push(
      context.tell('', 'TSB068', {
        nb: [
          'Scenarioets tekster på bokmål mangler.',
          'Lag texts/nb.json ved siden av scenario.json.',
        ],
        en: ['The scenario has no texts in bokmål.', 'Make texts/nb.json beside scenario.json.'],
      }),
    );
  for (const rule of RULES) problems.push(...rule(context));
  const exempt = ownWords(context);
  for (const document of texts.values())
    problems.push(...textProblems(document, known), ...harmfulWords(document, exempt));
  return { problems, context };
}

/** What was told of files of texts that have not been edited since. */
export type KnownTexts = WeakMap<JsonDocument, readonly Problem[]>;

/** What can be told of a file of texts by itself. */
function textProblems(document: JsonDocument, known: KnownTexts): readonly Problem[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found = [
    ...schemaProblems(document, TextsSchema),
    ...hiddenCharacters(document),
    ...textContent(document),
  ];
  known.set(document, found);
  return found;
}
