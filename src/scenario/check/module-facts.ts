import { type JsonDocument, pointerTo, type Problem, problemAt } from '../problem.ts';
import { textEntries } from './check-context.ts';
import { factMentions } from './fact-mentions.ts';
import { listIn, type Loose, objectIn } from './loose.ts';
import { outlineOf } from './outline.ts';

const FACT_KEY = /^fact\.([1-9]\d{0,2})$/u;

/**
 * TSB063, TSB064: every fact that a module uses has its words in the module, and a source in facts.json. TSB088: every
 * fact that it has words for is used.
 */
export function factsUsed({
  texts,
  scenarios,
  facts,
}: {
  texts: ReadonlyMap<string, JsonDocument>;
  scenarios: readonly JsonDocument[];
  facts: JsonDocument | null;
}): Problem[] {
  const nb = texts.get('nb');
  const used = new Set(
    scenarios.flatMap(({ value }) => {
      const { sources, met } = factMentions(outlineOf(value));
      return [...sources, ...met].map(({ fact }) => fact);
    }),
  );
  const known = facts && objectIn(objectIn({ root: facts.value }, 'root'), 'facts');
  // A source that no choice lets anybody meet is told in its scenario.
  const problems: Problem[] = unused(nb, used, known);
  const keys = new Set(textEntries(nb).map(([key]) => key));
  for (const id of [...used].toSorted()) {
    // A fact that does not exist is told where it is named.
    const fact = objectIn(known, id);
    if (facts === null || fact === null) continue;
    const key = `fact.${id.slice(1)}`;
    if (nb !== undefined && !keys.has(key))
      problems.push(
        problemAt(nb, pointerTo(key), 'TSB063', {
          nb: [
            `Kunnskapen «${id}» brukes, men har ingen tekst i modulen.`,
            `Legg til "${key}" i modulens nb.json.`,
          ],
          en: [
            `The fact «${id}» is used, but has no text in the module.`,
            `Add "${key}" to the module’s nb.json.`,
          ],
        }),
      );
    if (Array.isArray(fact['sources']) && listIn(fact, 'sources').length === 0)
      problems.push(
        problemAt(facts, pointerTo('facts', id, 'sources'), 'TSB064', {
          nb: [
            `Kunnskapen «${id}» har ingen kilde.`,
            'Legg til minst én kilde med tittel, utgiver og år.',
          ],
          en: [
            `The fact «${id}» has no source.`,
            'Add at least one source with title, publisher and year.',
          ],
        }),
      );
  }
  return problems;
}

/** The facts of facts.json that the module has words for, but that no conversation names at all. */
function unused(nb: JsonDocument | undefined, used: ReadonlySet<string>, known: Loose): Problem[] {
  return textEntries(nb).flatMap(([key]) => {
    const number = FACT_KEY.exec(key)?.[1];
    if (nb === undefined || number === undefined || used.has(`f${number}`)) return [];
    if (objectIn(known, `f${number}`) === null) return [];
    return [
      problemAt(
        nb,
        pointerTo(key),
        'TSB088',
        {
          nb: [
            `Modulen har ord for kunnskapen «f${number}», men ingen samtale lar spilleren møte den.`,
            `Skriv "f${number}" i «facts» på et valg der den hører hjemme, eller slett teksten.`,
          ],
          en: [
            `The module has words for the fact «f${number}», but no conversation lets the learner meet it.`,
            `Write "f${number}" in «facts» of a choice where it belongs, or delete the text.`,
          ],
        },
        'key',
      ),
    ];
  });
}
