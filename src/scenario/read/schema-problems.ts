import { type BaseIssue, type GenericSchema, safeParse } from 'valibot';
import {
  type JsonDocument,
  pointerTo,
  type Problem,
  type ProblemCode,
  problemAt,
  type Says,
} from '../problem.ts';
import { choose, didYouMean } from './nearest-word.ts';
import { schemaEntries } from './schema-entries.ts';
import {
  FACT_NUMBER,
  shown,
  transitionForm,
  wordsOf,
  wrongForm,
  wrongName,
  wrongValue,
} from './schema-says.ts';
import { someOf } from './some-of.ts';
import { unknownType } from './unknown-type.ts';
import { isWordsInPlace, wordsInPlace } from './words-in-place.ts';

type Keys = readonly (string | number)[];

/** Keys that XState gives a meaning, and this format none. */
const XSTATE_KEYS = new Set(
  `entry exit after invoke activities output input data reenter internal cond in delay description version types
  schemas delimiter parallel strict route choose`.split(/\s+/u),
);

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
      isTransition(local)
        ? problemAt(document, pointerTo(...keys), 'TSB011', transitionForm(keys))
        : problemAt(document, pointerTo(...keys), 'TSB007', listForObject(keys)),
    ];
  if (issue.expected === 'never') return unknownKeys(document, schema, keys.slice(0, -1));
  const tell = (code: ProblemCode, says: Says): Problem[] => [
    problemAt(document, pointerTo(...keys), code, says),
  ];
  const name = String(keys.at(-1) ?? '');
  const written = shown(issue.input);
  const near = choose(written, wordsOf(issue));
  if (issue.received === 'undefined')
    return tell('TSB006', {
      nb: [`Nøkkelen «${name}» mangler.`, `Legg til "${name}" her.`],
      en: [`The key «${name}» is missing.`, `Add "${name}" here.`],
    });
  if (last?.origin === 'key') return [wrongKey(document, keys, local)];

  if (issue.type === 'variant' && name === 'type')
    return tell('TSB016', unknownType(written, keys.includes('actions')));
  if (isTransition(local) && issue.kind === 'schema') return tell('TSB011', transitionForm(keys));
  if (local.length === 1 && name === 'history') return tell('TSB020', shallow(keys));
  if (local.length === 1 && name === 'type') return tell('TSB015', strangeState(written));
  if (name === 'mood')
    return tell('TSB034', {
      nb: [`Sinnsstemningen «${written}» finnes ikke.`, near.nb],
      en: [`There is no mood «${written}».`, near.en],
    });
  if (name === 'measure')
    return tell('TSB041', {
      nb: [`«${written}» er ikke noe samtalen måles på.`, near.nb],
      en: [`The conversation is not measured by «${written}».`, near.en],
    });
  if (issue.type === 'regex') {
    const { code, says } = wrongForm(written, String(issue.expected));
    return tell(code, says);
  }
  return tell('TSB007', wrongValue(keys, issue));
}

function listForObject(keys: Keys): Says {
  const name = keys.length === 0 ? null : `«${String(keys.at(-1))}»`;
  return {
    nb: [
      `${name ?? 'Innholdet i filen'} er en liste i klammer [ … ].`,
      'Skriv det i krøllparenteser { … } i stedet.',
    ],
    en: [
      `${name ?? 'The content of the file'} is a list in brackets [ … ].`,
      'Write it in braces { … } instead.',
    ],
  };
}

function shallow(keys: Keys): Says {
  const name = String(keys.at(-2) ?? '');
  return {
    nb: [
      `Historikken «${name}» husker ikke nøyaktig hvor i samtalen spilleren var.`,
      'Skriv "history": "deep".',
    ],
    en: [
      `The history «${name}» does not remember exactly where in the conversation the learner was.`,
      'Write "history": "deep".',
    ],
  };
}

function strangeState(written: string): Says {
  return {
    nb: [
      `Trinn av slaget «${written}» er ikke en del av formatet.`,
      'Skriv "final" for en slutt eller "history" for en historikk, eller slett «type».',
    ],
    en: [
      `Steps of the kind «${written}» are not part of the format.`,
      'Write "final" for an ending or "history" for a history, or delete «type».',
    ],
  };
}

function wrongKey(document: JsonDocument, keys: Keys, local: Keys): Problem {
  const key = String(keys.at(-1));
  const pointer = pointerTo(...keys);
  if (local[0] === 'on' && key.includes('*'))
    return problemAt(document, pointer, 'TSB015', WILDCARD, 'key');
  if (keys[0] !== 'facts') return problemAt(document, pointer, 'TSB008', wrongName(key), 'key');
  const says: Says = {
    nb: [`«${shown(key)}» er ikke et kunnskapsnummer.`, FACT_NUMBER.nb],
    en: [`«${shown(key)}» is not the number of a fact.`, FACT_NUMBER.en],
  };
  return problemAt(document, pointer, 'TSB008', says, 'key');
}

const WILDCARD: Says = {
  nb: [
    'Et valg som gjelder alt («*»), er ikke en del av formatet.',
    'Gi hvert valg sitt eget navn.',
  ],
  en: [
    'A choice that stands for all («*») is not part of the format.',
    'Give each choice its own name.',
  ],
};

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
        ? problemAt(document, pointer, 'TSB015', notOfFormat(key), 'key')
        : problemAt(
            document,
            pointer,
            'TSB005',
            isWordsInPlace(path, key) ? wordsInPlace(key) : unknownKey(key, known),
            'key',
          );
    });
}

function notOfFormat(key: string): Says {
  return {
    nb: [
      `«${key}» er ikke en del av formatet.`,
      'Slett nøkkelen; det som skal skje, skrives som "actions" på valget, og tid fortelles i replikkene.',
    ],
    en: [
      `«${key}» is not part of the format.`,
      'Delete the key; what is to happen is written as "actions" on the choice, and time is told in the lines.',
    ],
  };
}

function unknownKey(key: string, known: readonly string[]): Says {
  const all = someOf(known);
  const near = didYouMean(
    key,
    known,
    known.length === 0
      ? { nb: 'Slett nøkkelen.', en: 'Delete the key.' }
      : { nb: `Bruk en av disse: ${all.nb}.`, en: `Use one of these: ${all.en}.` },
  );
  return {
    nb: [`Nøkkelen «${shown(key)}» er ukjent her.`, near.nb],
    en: [`The key «${shown(key)}» is unknown here.`, near.en],
  };
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
