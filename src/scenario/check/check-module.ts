import { type JsonDocument, pointerTo, type Problem, problemAt } from '../problem.ts';
import { harmfulWords } from './harmful-words.ts';
import { heavyModuleTexts } from './heavy-texts.ts';
import { listIn, type Loose, numberIn, objectIn, stringIn } from './loose.ts';
import { outlineOf } from './outline.ts';
import { factsUsed } from './module-facts.ts';
import {
  checksListed,
  farewellListed,
  meetingsListed,
  listed,
  type Listed,
  scenariosListed,
  uniqueCodes,
} from './module-lists.ts';
import { moduleTexts } from './module-texts.ts';
import { samePlaceholders } from './placeholders.ts';
import { textContent } from './text-content.ts';

/** A module as it lies on disk, every file read. */
export interface ModuleDocuments {
  module: JsonDocument;
  /** The module's own texts by language. */
  texts: ReadonlyMap<string, JsonDocument>;
  scenarios: readonly JsonDocument[];
  /** Names of the files under checks/, without `.json`. */
  checks: readonly string[];
  cast: JsonDocument | null;
  facts: JsonDocument | null;
  /**
   * Which of `nb`, `cast`, `facts` and `scenario` (one at least) are there, but are no JSON: what is missing for that
   * reason alone is not told of.
   */
  unread?: ReadonlySet<string>;
}

/** Tells every problem of a module as a whole; its scenarios are judged by `checkScenario`. Never throws. */
export function checkModule(documents: ModuleDocuments): Problem[] {
  const { module, texts, unread = new Set() } = documents;
  const root = objectIn({ root: module.value }, 'root');
  const days = listIn(root, 'days');
  const inDays = (what: string): Listed[] =>
    days.flatMap((day, index) => listed(day, what, pointerTo('days', index, what)));
  const encounters = inDays('encounters');
  const talks = inDays('talks');
  const checks = listed(root, 'checks', '/checks');
  const problems = [
    ...meetingsListed(module),
    ...farewellListed(module, talks),
    ...checksListed(module, documents.checks, { checks, encounters }),
    ...[[...encounters, ...talks], checks].flatMap((list) => uniqueCodes(module, list)),
    ...completion(module, root, { encounters: encounters.length, checks: checks.length }),
    ...moduleStatus(documents, root),
    ...samePlaceholders(texts),
  ];
  if (!unread.has('scenario'))
    problems.push(
      ...scenariosListed(module, documents.scenarios, { encounters, talks }),
      ...factsUsed(documents),
    );
  const none = new Set<string>();
  for (const [language, document] of texts)
    problems.push(
      ...textContent(document),
      ...harmfulWords(document, none),
      ...heavyModuleTexts(language, document),
    );
  for (const name of ['cast', 'facts'] as const)
    if (documents[name] === null && !unread.has(name))
      problems.push(
        problemAt(module, '', 'TSB068', {
          nb: [`Fant ikke filen ${name}.json.`, `Legg ${name}.json i mappen over modulen.`],
          en: [
            `The file ${name}.json is missing.`,
            `Put ${name}.json into the folder above the module.`,
          ],
        }),
      );
  const nb = texts.get('nb');
  if (nb !== undefined) problems.push(...moduleTexts(nb, texts));
  else if (!unread.has('nb'))
    problems.push(
      problemAt(module, '', 'TSB068', {
        nb: ['Modulens tekster på bokmål mangler.', 'Lag texts/nb.json ved siden av module.json.'],
        en: ['The module has no texts in bokmål.', 'Make texts/nb.json beside module.json.'],
      }),
    );
  return problems;
}

const THINGS = {
  encounters: { nb: 'møter', en: 'encounters' },
  checks: { nb: 'sjekker', en: 'checks' },
} as const;

function completion(
  module: JsonDocument,
  root: Loose,
  counts: Readonly<Record<'encounters' | 'checks', number>>,
): Problem[] {
  const wanted = objectIn(root, 'completion');
  return (['encounters', 'checks'] as const).flatMap((key) => {
    const number = numberIn(wanted, key);
    return number === null || number <= counts[key]
      ? []
      : [
          problemAt(module, `/completion/${key}`, 'TSB070', {
            nb: [
              `For å fullføre kreves ${number} ${THINGS[key].nb}, men modulen har bare ${counts[key]}.`,
              'Senk tallet, eller skriv "all".',
            ],
            en: [
              `Completion asks for ${number} ${THINGS[key].en}, but the module has only ${counts[key]}.`,
              'Lower the number, or write "all".',
            ],
          }),
        ];
  });
}

function moduleStatus({ module, scenarios }: ModuleDocuments, root: Loose): Problem[] {
  const status = stringIn(root, 'status');
  const draft = scenarios.find(
    ({ value }) => stringIn(outlineOf(value).meta, 'status') === 'utkast',
  );
  if (status === null || status === 'utkast' || draft === undefined) return [];
  return [
    problemAt(module, '/status', 'TSB066', {
      nb: [
        `Modulens status er «${status}», men ${draft.file} er et utkast.`,
        'Skriv "utkast" til alle scenarioene er vurdert.',
      ],
      en: [
        `The status of the module is «${status}», but ${draft.file} is a draft.`,
        'Write "utkast" (draft) until all scenarios are reviewed.',
      ],
    }),
  ];
}
