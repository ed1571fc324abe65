import { type JsonDocument, pointerTo, type Problem, problemAt } from '../problem.ts';
import { textEntries } from './check-context.ts';
import { waysOf } from './graph.ts';
import { listIn, objectIn, stringsIn } from './loose.ts';
import { outlineOf } from './outline.ts';

/** TSB063, TSB064: every fact that a module uses has its words in the module, and a source in facts.json. */
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
  const used = new Set(scenarios.flatMap(factsIn));
  const problems: Problem[] = [];
  const known = facts && objectIn(objectIn({ root: facts.value }, 'root'), 'facts');
  const keys = new Set(textEntries(nb).map(([key]) => key));
  for (const id of [...used].toSorted()) {
    // A fact that does not exist is told where it is named.
    const fact = objectIn(known, id);
    if (facts === null || fact === null) continue;
    const key = `fact.${id.slice(1)}`;
    if (nb !== undefined && !keys.has(key))
      problems.push(
        problemAt(
          nb,
          pointerTo(key),
          'TSB063',
          `Kunnskapen ${id} brukes, men har ingen tekst.`,
          `Legg til "${key}" i nb.json.`,
        ),
      );
    if (Array.isArray(fact['sources']) && listIn(fact, 'sources').length === 0)
      problems.push(
        problemAt(
          facts,
          pointerTo('facts', id, 'sources'),
          'TSB064',
          `Kunnskapen ${id} har ingen kilde.`,
          'Legg til minst én kilde med tittel, utgiver og år.',
        ),
      );
  }
  return problems;
}

function factsIn({ value }: JsonDocument): string[] {
  const outline = outlineOf(value);
  return [
    ...stringsIn(outline.meta, 'sources'),
    ...outline.choices.flatMap(({ meta }) => stringsIn(meta, 'facts')),
    ...outline.states.flatMap((state) =>
      waysOf(state).flatMap(({ actions }) =>
        actions.flatMap(({ writes }) =>
          writes.flatMap(({ kind, name }) => (kind === 'fact' ? [name] : [])),
        ),
      ),
    ),
  ];
}
