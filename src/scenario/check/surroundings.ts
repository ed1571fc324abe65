import type { JsonDocument } from '../problem.ts';
import { type Surroundings, textEntries } from './check-context.ts';
import { objectIn, stringIn } from './loose.ts';

const YEAR = /\b(19|20)\d\d\b/u;

/**
 * What scenarios may name, read defensively from the files around them, on a day (YYYY-MM-DD). A file that is not there
 * judges nothing.
 */
export function surroundingsOf(documents: {
  cast: JsonDocument | null;
  facts: JsonDocument | null;
  moduleTexts: JsonDocument | null;
  today: string;
}): Surroundings {
  const part = (document: JsonDocument | null, key: string) =>
    document && objectIn(objectIn({ root: document.value }, 'root'), key);
  const people = part(documents.cast, 'people');
  const facts = part(documents.facts, 'facts');
  const { moduleTexts, today } = documents;
  const words = new Map(moduleTexts === null ? [] : textEntries(moduleTexts));
  return {
    people:
      people &&
      new Map(
        Object.keys(people).map((id) => {
          const person = objectIn(people, id);
          return [
            id,
            { kind: stringIn(person, 'kind') ?? '', profession: stringIn(person, 'profession') },
          ];
        }),
      ),
    facts:
      facts &&
      new Map(
        Object.keys(facts).map((id) => {
          const fact = objectIn(facts, id);
          const state = {
            flag: stringIn(fact, 'flag'),
            validUntil: stringIn(fact, 'validUntil'),
            saysYear: YEAR.test(words.get(`fact.${id.slice(1)}`) ?? ''),
          };
          return [id, state];
        }),
      ),
    places:
      moduleTexts &&
      new Set(
        textEntries(moduleTexts).flatMap(([key]) =>
          key.startsWith('place.') ? [key.slice('place.'.length)] : [],
        ),
      ),
    today,
  };
}
