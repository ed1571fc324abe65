import { type BaseIssue, type GenericSchema, safeParse } from 'valibot';
import {
  type JsonDocument,
  pointerTo,
  type Problem,
  type ProblemCode,
  problemAt,
} from '../problem.ts';
import { ACTION_NAMES, GUARD_NAMES } from '../scenario.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { didYouMean } from './nearest-word.ts';
import { schemaEntries } from './schema-entries.ts';
import { ID_PATTERN } from './schema-parts.ts';

type Keys = readonly (string | number)[];

/** Keys that XState gives a meaning, and this format none. */
const XSTATE_KEYS = new Set(
  `entry exit after invoke activities output input data reenter internal cond in delay description version types
  schemas delimiter parallel strict route choose`.split(/\s+/u),
);

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'en tekst i anførselstegn',
  number: 'et tall',
  Object: 'et objekt { … }',
  Array: 'en liste [ … ]',
  boolean: 'true eller false',
  null: 'null',
};

/** Compares a document with its schema and tells every difference, each at its place. Never throws. */
export function schemaProblems(document: JsonDocument, schema: GenericSchema): Problem[] {
  const { issues = [] } = safeParse(schema, document.value);
  const problems = issues.flatMap((issue) => problemsOf(document, schema, issue));
  // A list in the place of an object misses each key of it, and is told once.
  const told = new Set<string>();
  return problems.filter(({ code, pointer }) => {
    const isNew = !told.has(`${code} ${pointer}`);
    told.add(`${code} ${pointer}`);
    return isNew;
  });
}

function problemsOf(
  document: JsonDocument,
  schema: GenericSchema,
  issue: BaseIssue<unknown>,
): Problem[] {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  // Valibot takes a list for an object that lacks its keys.
  const { input: owner } = (issue.path?.at(-1) ?? {}) as { input?: unknown };
  const isMissing = issue.received === 'undefined' || issue.expected === 'never';
  const isListForObject = isMissing && Array.isArray(owner);
  const keys = isListForObject ? path.slice(0, -1) : path;
  const last = issue.path?.at(-1) as { origin?: string } | undefined;
  const local = withinState(keys);
  if (isListForObject)
    return [
      isTransition(withinState(keys))
        ? transitionForm(document, keys)
        : problemAt(
            document,
            pointerTo(...keys),
            'TSB007',
            `«${String(keys.at(-1) ?? '')}» er en liste.`,
            `Her skal det stå ${TYPE_WORDS['Object']}.`,
          ),
    ];
  if (issue.expected === 'never') return unknownKeys(document, schema, keys.slice(0, -1));
  const tell = (code: ProblemCode, message: string, remedy: string, at?: 'key'): Problem[] => [
    problemAt(document, pointerTo(...keys), code, message, remedy, at),
  ];
  const name = String(keys.at(-1) ?? '');
  if (issue.received === 'undefined')
    return tell('TSB006', `Nøkkelen «${name}» mangler.`, `Legg til "${name}".`);
  if (last?.origin === 'key') return wrongKey(document, keys, local);

  const written =
    typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input)?.slice(0, 60);
  const known = KNOWN_WORDS[name] ?? [];
  const choose = (words: readonly string[]): string =>
    didYouMean(written ?? '', words, `Velg ett av: ${words.join(', ')}.`);
  if (issue.type === 'variant' && name === 'type') {
    const words = keys.includes('actions') ? ACTION_NAMES : GUARD_NAMES;
    return tell(
      'TSB016',
      `«${written}» er ikke en kjent handling eller et kjent vilkår.`,
      choose(words),
    );
  }
  if (isTransition(local) && issue.kind === 'schema') return [transitionForm(document, keys)];
  if (local.length === 1 && name === 'history')
    return tell('TSB020', 'Historikken må være dyp.', 'Skriv "history": "deep".');
  if (local.length === 1 && name === 'type')
    return tell(
      'TSB015',
      `Tilstander av slaget «${written}» er ikke en del av formatet.`,
      'Bruk "final" eller "history", eller la «type» være borte.',
    );
  if (name === 'mood')
    return tell('TSB034', `Sinnsstemningen «${written}» finnes ikke.`, choose(known));
  if (name === 'measure')
    return tell('TSB041', `«${written}» er ikke et mål på samtalen.`, choose(known));
  if (issue.type === 'regex') return wrongForm(tell, written ?? '', String(issue.expected));
  if (issue.type === 'picklist' && known.length > 0)
    return tell('TSB007', `«${written}» er ikke en kjent verdi for «${name}».`, choose(known));
  const wanted = TYPE_WORDS[issue.expected ?? ''] ?? `verdien ${issue.expected ?? ''}`;
  return tell(
    'TSB007',
    `«${name}» har en verdi som ikke passer: ${issue.received}.`,
    `Her skal det stå ${wanted}.`,
  );
}

function transitionForm(document: JsonDocument, keys: Keys): Problem {
  return problemAt(
    document,
    pointerTo(...keys),
    'TSB011',
    'En overgang må være ett objekt med «target».',
    'Skriv { "target": "…" }. Flere veier med vilkår hører hjemme i et veiskille med «always».',
  );
}

function wrongForm(
  tell: (code: ProblemCode, message: string, remedy: string) => Problem[],
  written: string,
  pattern: string,
): Problem[] {
  if (pattern.includes('http'))
    return tell(
      'TSB007',
      `«${written}» er ikke en nettadresse.`,
      'Skriv hele adressen, med https:// foran.',
    );
  if (pattern.includes('\\d{4}'))
    return tell('TSB007', `«${written}» er ikke en dato.`, 'Skriv datoen som 2026-01-31.');
  if (pattern.startsWith('/^f['))
    return tell(
      'TSB008',
      `«${written}» er ikke et kunnskapsnummer.`,
      'Skriv f og nummeret, som f12.',
    );
  if (pattern.includes('A-Z'))
    return tell(
      'TSB008',
      `Koden «${written}» har feil form.`,
      'Bruk bokstaver a–z og A–Z, sifre, _ eller -; to tegn i et scenario, ett eller to i en modul.',
    );
  return tell('TSB008', `Navnet «${written}» har feil form.`, idRemedy(written));
}

function wrongKey(document: JsonDocument, keys: Keys, local: Keys): Problem[] {
  const key = String(keys.at(-1));
  const pointer = pointerTo(...keys);
  if (local[0] === 'on' && key.includes('*'))
    return [
      problemAt(
        document,
        pointer,
        'TSB015',
        'Et valg som gjelder alt («*») er ikke en del av formatet.',
        'Gi hvert valg sitt eget navn.',
        'key',
      ),
    ];
  const remedy = keys[0] === 'facts' ? 'Skriv f og nummeret, som f12.' : idRemedy(key);
  return [problemAt(document, pointer, 'TSB008', `Navnet «${key}» har feil form.`, remedy, 'key')];
}

/** Proposes an id made of the written word where that can be done. */
function idRemedy(written: string): string {
  const proposed = written
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[-0-9]+|-+$/gu, '')
    .slice(0, 40);
  const rule = 'Bare a–z, 0–9 og bindestrek; bokstav først; høyst 40 tegn.';
  return ID_PATTERN.test(proposed) ? `Skriv for eksempel «${proposed}». ${rule}` : rule;
}

function unknownKeys(document: JsonDocument, schema: GenericSchema, path: Keys): Problem[] {
  const known = schemaEntries(schema, document.value, path) ?? [];
  let owner = document.value as Record<string | number, unknown>;
  for (const key of path) owner = owner[key] as Record<string | number, unknown>;
  const local = withinState([...path, '']);
  const inMachine = local.length === 1 || isTransition(local.slice(0, -1));
  return Object.keys(owner)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const pointer = pointerTo(...path, key);
      return inMachine && XSTATE_KEYS.has(key)
        ? problemAt(
            document,
            pointer,
            'TSB015',
            `«${key}» er ikke en del av formatet.`,
            'Slett nøkkelen. Virkninger skrives som «actions» på valg og overganger; tid fortelles i replikkene.',
            'key',
          )
        : problemAt(
            document,
            pointer,
            'TSB005',
            `Nøkkelen «${key}» er ukjent her.`,
            didYouMean(key, known, `Kjente nøkler her: ${known.join(', ')}.`),
            'key',
          );
    });
}

/** The rest of a path within the innermost state (or the root) it leads into. */
function withinState(keys: Keys): Keys {
  let rest = keys;
  while (rest[0] === 'states' && rest.length > 2) rest = rest.slice(2);
  return rest;
}

function isTransition(local: Keys): boolean {
  const [kind] = local;
  if (kind === 'onDone') return local.length === 1;
  if (kind === 'on') return local.length === 2;
  return kind === 'always' && local.length <= 2;
}
