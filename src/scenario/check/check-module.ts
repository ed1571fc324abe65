import { type JsonDocument, pointerTo, type Problem, problemAt } from '../problem.ts';
import { didYouMean } from '../read/nearest-word.ts';
import { textEntries } from './check-context.ts';
import { listIn, type Loose, numberIn, objectIn, stringIn } from './loose.ts';
import { outlineOf } from './outline.ts';
import { factsUsed } from './module-facts.ts';
import { harmfulWords, textContent } from './text-content.ts';

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
}

interface Listed {
  id: string;
  code: string | null;
  pointer: string;
}

/** Tells every problem of a module as a whole; its scenarios are judged by `checkScenario`. Never throws. */
export function checkModule(documents: ModuleDocuments): Problem[] {
  const { module, texts } = documents;
  const root = objectIn({ root: module.value }, 'root');
  const days = listIn(root, 'days');
  const inDays = (what: string): Listed[] =>
    days.flatMap((day, index) => listed(day, what, pointerTo('days', index, what)));
  const encounters = inDays('encounters');
  const talks = inDays('talks');
  const checks = listed(root, 'checks', '/checks');
  const problems = [
    ...scenariosListed(documents, encounters, talks),
    ...checksListed(documents, checks, encounters),
    ...[encounters, talks, checks].flatMap((list) => uniqueCodes(module, list)),
    ...completion(module, root, { encounters: encounters.length, checks: checks.length }),
    ...moduleStatus(documents, root),
    ...factsUsed(documents),
  ];
  const none = new Set<string>();
  for (const document of texts.values())
    problems.push(...textContent(document), ...harmfulWords(document, none));
  for (const name of ['cast', 'facts'] as const)
    if (documents[name] === null)
      problems.push(
        problemAt(
          module,
          '',
          'TSB068',
          `Fant ikke ${name}.json.`,
          `Legg ${name}.json i mappen over modulen.`,
        ),
      );
  const nb = texts.get('nb');
  if (nb === undefined)
    problems.push(
      problemAt(
        module,
        '',
        'TSB068',
        'Modulens tekster på bokmål mangler.',
        'Lag texts/nb.json ved siden av module.json.',
      ),
    );
  else if (!textEntries(nb).some(([key]) => key === 'module.title'))
    problems.push(
      problemAt(
        nb,
        '/module.title',
        'TSB025',
        'Teksten «module.title» mangler (modulens tittel).',
        'Legg til "module.title" i nb.json.',
      ),
    );
  return problems;
}

function listed(owner: Loose, key: string, pointer: string): Listed[] {
  return listIn(owner, key).flatMap((item, index) => {
    const id = stringIn(item, 'id');
    return id === null
      ? []
      : [{ id, code: stringIn(item, 'code'), pointer: pointer + pointerTo(index) }];
  });
}

function scenariosListed(
  { module, scenarios }: ModuleDocuments,
  encounters: readonly Listed[],
  talks: readonly Listed[],
): Problem[] {
  const problems: Problem[] = [];
  const found = new Map<string, { document: JsonDocument; isTalk: boolean }>();
  for (const document of scenarios) {
    const { id, isTalk } = outlineOf(document.value);
    const other = found.get(id);
    if (other === undefined) found.set(id, { document, isTalk });
    else
      problems.push(
        problemAt(
          document,
          '/id',
          'TSB069',
          `Id-en «${id}» brukes også i ${other.document.file}.`,
          'Gi det nye scenarioet en egen id. Id-en til et publisert scenario endres aldri.',
        ),
      );
  }
  const seen = new Set<string>();
  for (const [list, areTalks] of [
    [encounters, false],
    [talks, true],
  ] as const)
    for (const { id, pointer } of list) {
      const scenario = found.get(id);
      const tell = (message: string, remedy: string): void => {
        problems.push(problemAt(module, `${pointer}/id`, 'TSB061', message, remedy));
      };
      if (seen.has(id)) tell(`«${id}» står to ganger.`, 'Behold den ene.');
      seen.add(id);
      if (scenario === undefined)
        tell(
          `Modulen har ikke noe scenario med id «${id}».`,
          didYouMean(id, found.keys(), 'Legg til mappen, eller slett linjen.'),
        );
      else if (scenario.isTalk !== areTalks)
        tell(
          scenario.isTalk
            ? `«${id}» er en prat, ikke et møte.`
            : `«${id}» er et møte, ikke en prat.`,
          scenario.isTalk
            ? 'Flytt den til «talks».'
            : 'Flytt den til «encounters», eller skriv "kind": "talk" i scenarioet.',
        );
    }
  for (const [id, { document }] of found)
    if (!seen.has(id))
      problems.push(
        problemAt(
          document,
          '/id',
          'TSB071',
          `«${id}» står ikke i module.json, og kan ikke spilles.`,
          'Legg det til i «days» med en ny kode.',
        ),
      );
  return problems;
}

function checksListed(
  { module, checks }: ModuleDocuments,
  listedChecks: readonly Listed[],
  encounters: readonly Listed[],
): Problem[] {
  const root = objectIn({ root: module.value }, 'root');
  const problems: Problem[] = [];
  for (const { id, pointer } of listedChecks)
    if (!checks.includes(id))
      problems.push(
        problemAt(
          module,
          `${pointer}/id`,
          'TSB061',
          `Sjekken «${id}» finnes ikke.`,
          didYouMean(id, checks, `Lag checks/${id}.json, eller slett linjen.`),
        ),
      );
  const ids = encounters.map(({ id }) => id);
  for (const [index, check] of listIn(root, 'checks').entries()) {
    const after = stringIn(check, 'after');
    if (after !== null && !ids.includes(after))
      problems.push(
        problemAt(
          module,
          pointerTo('checks', index, 'after'),
          'TSB061',
          `Møtet «${after}» står ikke i modulen.`,
          didYouMean(after, ids, 'Velg et møte som står i «days».'),
        ),
      );
  }
  return problems;
}

function uniqueCodes(module: JsonDocument, list: readonly Listed[]): Problem[] {
  const owners = new Map<string, string>();
  return list.flatMap(({ id, code, pointer }) => {
    if (code === null) return [];
    const owner = owners.get(code);
    if (owner === undefined) {
      owners.set(code, id);
      return [];
    }
    return [
      problemAt(
        module,
        `${pointer}/code`,
        'TSB062',
        `Koden «${code}» er allerede i bruk på «${owner}».`,
        'Velg en kode som aldri har vært brukt i modulen.',
      ),
    ];
  });
}

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
          problemAt(
            module,
            `/completion/${key}`,
            'TSB070',
            `Det kreves ${number}, men modulen har ${counts[key]}.`,
            'Senk tallet, eller skriv "all".',
          ),
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
    problemAt(
      module,
      '/status',
      'TSB066',
      `Modulens status er «${status}», men ${draft.file} er et utkast.`,
      'Skriv "utkast" til alle scenarioene er vurdert.',
    ),
  ];
}
