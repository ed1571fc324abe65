import {
  type JsonDocument,
  pointerTo,
  type Problem,
  problemAt,
  type Sentence,
} from '../problem.ts';
import { textEntries } from './check-context.ts';

/** What the first page of a module says of it. */
const SHOWN: Readonly<Record<string, Sentence>> = {
  'module.title': { nb: 'tittelen på modulen', en: 'the title of the module' },
  'module.audience': { nb: 'hvem modulen er for', en: 'whom the module is for' },
  'module.goals': { nb: 'hva en skal lære', en: 'what is to be learned' },
};

/** TSB025, TSB067: what a module says of itself is there, and each translation has what bokmål has. */
export function moduleTexts(nb: JsonDocument, texts: ReadonlyMap<string, JsonDocument>): Problem[] {
  const written = textEntries(nb).map(([key]) => key);
  const missing = Object.entries(SHOWN).filter(([key]) => !written.includes(key));
  return [
    ...missing.map(([key, what]) =>
      problemAt(nb, pointerTo(key), 'TSB025', {
        nb: [`Teksten «${key}» mangler: ${what.nb}.`, `Legg til "${key}" i modulens nb.json.`],
        en: [`The text «${key}» is missing: ${what.en}.`, `Add "${key}" to the module’s nb.json.`],
      }),
    ),
    ...[...texts].flatMap(([language, document]) => {
      const there = new Set(textEntries(document).map(([key]) => key));
      const left = language === 'nb' ? [] : written.filter((key) => !there.has(key));
      return left.map((key) =>
        problemAt(document, pointerTo(key), 'TSB067', {
          nb: [
            `Teksten «${key}» mangler i oversettelsen av modulen.`,
            `Legg til "${key}" i modulens ${language}.json.`,
          ],
          en: [
            `The text «${key}» is missing in the translation of the module.`,
            `Add "${key}" to the module’s ${language}.json.`,
          ],
        }),
      );
    }),
  ];
}
