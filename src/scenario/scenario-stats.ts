import { textEntries } from './check/check-context.ts';
import { narrativeKeys } from './check/heavy-texts.ts';
import { outlineOf } from './check/outline.ts';
import { choicesOf } from './play.ts';
import type { JsonDocument } from './problem.ts';
import { readingLevel } from './reading-level.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { Quality, Scenario } from './scenario.ts';
import { decisionsOf } from './walk-paths.ts';

/** The texts of one language. */
export interface LanguageStats {
  language: string;
  texts: number;
  words: number;
  /** Of one play, estimated. */
  minutes: number;
  /** Of what is narrated: LIX, to one decimal. */
  lix: number;
  longestLine: LongestText | null;
  longestChoice: LongestText | null;
}

export interface LongestText {
  id: string;
  characters: number;
}

/** A scenario in numbers. */
export interface ScenarioStats {
  id: string;
  beats: number;
  decisions: number;
  choices: number;
  byQuality: Record<Quality, number>;
  consults: number;
  endings: number;
  facts: number;
  languages: LanguageStats[];
}

/** Counts a scenario that has no errors; the languages in the order given. */
export function scenarioStats(
  scenario: Scenario,
  texts: ReadonlyMap<string, JsonDocument>,
): ScenarioStats {
  const outline = outlineOf(scenario);
  const choices = choicesOf(scenario);
  const lines = outline.states.flatMap((state) => state.lines);
  const told = narrativeKeys(outline);
  const of = (quality: Quality): number =>
    choices.filter(({ meta }) => meta.quality === quality).length;
  return {
    id: scenario.id,
    beats: outline.states.filter(({ lines: own }) => own.length > 0).length,
    decisions: decisionsOf(scenario).length,
    choices: choices.length,
    byQuality: { good: of('good'), fair: of('fair'), poor: of('poor') },
    consults: choices.filter(({ meta }) => meta.consult !== undefined).length,
    endings: outline.states.filter(({ ending }) => ending !== null).length,
    facts: scenario.meta.sources.length,
    languages: [...texts].map(([language, document]): LanguageStats => {
      const entries = textEntries(document);
      const byKey = new Map(entries);
      const narrative = entries.flatMap(([key, text]) => (told.has(key) ? [text] : []));
      return {
        language,
        texts: entries.length,
        words: readingLevel(...entries.map(([, text]) => text)).words,
        minutes: readingMinutes(scenario, Object.fromEntries(entries)),
        lix: Math.round(readingLevel(...narrative).lix * 10) / 10,
        longestLine: longestOf(lines, byKey),
        longestChoice: longestOf(choices, byKey),
      };
    }),
  };
}

/** The first of the longest. */
function longestOf(
  owners: readonly { id: string }[],
  texts: ReadonlyMap<string, string>,
): LongestText | null {
  const lengths = owners.map(({ id }) => ({ id, characters: [...(texts.get(id) ?? '')].length }));
  const [longest] = lengths.toSorted((a, b) => b.characters - a.characters);
  return longest ?? null;
}
