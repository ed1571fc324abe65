import { type JsonDocument, pointerTo, type Problem, problemAt, type Says } from '../problem.ts';
import { shown } from '../read/schema-says.ts';
import { type Rule, textEntries } from './check-context.ts';

const MOST_NAMED = 5;

/** TSB073 for the texts of a scenario. */
export const placeholders: Rule = ({ texts }) => samePlaceholders(texts);

/**
 * TSB073: a translation has the same placeholders (`{{name}}`) as the text in bokmål, in any order and number. What
 * lacks in one of the languages altogether is told elsewhere.
 */
export function samePlaceholders(texts: ReadonlyMap<string, JsonDocument>): Problem[] {
  const original = new Map(textEntries(texts.get('nb')));
  return [...texts].flatMap(([language, document]) =>
    language === 'nb'
      ? []
      : textEntries(document).flatMap(([key, text]) => {
          const source = original.get(key);
          if (source === undefined) return [];
          const wanted = placeholdersIn(source);
          const found = placeholdersIn(text);
          const lost = [...wanted].filter((name) => !found.has(name));
          const added = [...found].filter((name) => !wanted.has(name));
          return lost.length + added.length === 0
            ? []
            : [problemAt(document, pointerTo(key), 'TSB073', differ(key, lost, added))];
        }),
  );
}

function differ(key: string, lost: readonly string[], added: readonly string[]): Says {
  const [missing, foreign] = [lost, added].map((names) =>
    names.slice(0, MOST_NAMED).map(shown).join(', '),
  );
  if (added.length === 0)
    return {
      nb: [
        `«${key}» mangler ${missing}, som teksten på bokmål har.`,
        `Skriv ${missing} der det passer i setningen, med nøyaktig det samme navnet.`,
      ],
      en: [
        `«${key}» lacks ${missing}, which the text in bokmål has.`,
        `Write ${missing} where it fits in the sentence, with exactly that name.`,
      ],
    };
  if (lost.length === 0)
    return {
      nb: [
        `«${key}» har ${foreign}, som teksten på bokmål ikke har.`,
        `Slett ${foreign}, eller skriv det i bokmålsteksten også.`,
      ],
      en: [
        `«${key}» has ${foreign}, which the text in bokmål does not have.`,
        `Delete ${foreign}, or write it in the text in bokmål too.`,
      ],
    };
  return {
    nb: [
      `«${key}» har ${foreign} der teksten på bokmål har ${missing}.`,
      'Navnet i klammene oversettes ikke: skriv det som på bokmål.',
    ],
    en: [
      `«${key}» has ${foreign} where the text in bokmål has ${missing}.`,
      'The name in the braces is not translated: write it as in bokmål.',
    ],
  };
}

/**
 * The placeholders of a text as they are written, without white space and format (`{{ when, date }}` is `{{when}}`).
 * One that is never closed is none that the other language could have: it keeps its open form. Linear.
 */
function placeholdersIn(text: string): Set<string> {
  const names = new Set<string>();
  for (let open = text.indexOf('{{'); open >= 0;) {
    const close = text.indexOf('}}', open);
    if (close < 0) {
      names.add(
        `{{${
          text
            .slice(open + 2)
            .trim()
            .split(/\s/u, 1)[0] ?? ''
        }`,
      );
      break;
    }
    const name = text.slice(open + 2, close).split(',', 1)[0] ?? '';
    names.add(`{{${name.replace(/^-/u, '').trim()}}}`);
    open = text.indexOf('{{', close);
  }
  return names;
}
