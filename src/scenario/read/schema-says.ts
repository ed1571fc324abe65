import type { BaseIssue } from 'valibot';
import type { Says, Sentence } from '../problem.ts';
import { choose } from './nearest-word.ts';
import { ID_PATTERN } from './schema-parts.ts';

const LONGEST_SHOWN = 60;

/** A value as it is quoted in a sentence: never more than fits on a line. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const KINDS: Readonly<Record<string, Sentence>> = {
  string: { nb: 'en tekst i anførselstegn', en: 'a text in quotation marks' },
  number: { nb: 'et tall uten anførselstegn', en: 'a number without quotation marks' },
  Object: { nb: 'noe i krøllparenteser { … }', en: 'something in braces { … }' },
  Array: { nb: 'en liste i klammer [ … ]', en: 'a list in brackets [ … ]' },
  boolean: { nb: 'true eller false', en: 'true or false' },
  null: { nb: 'null', en: 'null' },
};

/** The words that a schema takes: valibot names them in quotation marks. */
export function wordsOf({ type, expected }: BaseIssue<unknown>): string[] {
  if (type !== 'picklist') return [];
  return [...(expected ?? '').matchAll(/"([^"]+)"/gu)].flatMap(([, word]) => word ?? []);
}

/** TSB007: a value of another kind or size than the schema takes. */
export function wrongValue(keys: readonly (string | number)[], issue: BaseIssue<unknown>): Says {
  const [what, fault, wanted] = [named(keys), faultOf(issue), wantedBy(issue)];
  return {
    nb: [`${what.nb} ${fault.nb}.`, wanted.nb],
    en: [`${what.en} ${fault.en}.`, wanted.en],
  };
}

function named(keys: readonly (string | number)[]): Sentence {
  const last = keys.at(-1);
  const name = keys.findLast((key) => typeof key === 'string');
  if (last === undefined || name === undefined)
    return { nb: 'Innholdet i filen', en: 'The content of the file' };
  if (last === name) return { nb: `«${name}»`, en: `«${name}»` };
  const number = Number(last) + 1;
  return { nb: `Nr. ${number} i «${name}»`, en: `No. ${number} in «${name}»` };
}

function faultOf({ type, input, received }: BaseIssue<unknown>): Sentence {
  if (type === 'min_length') return { nb: 'er tom', en: 'is empty' };
  const kind = typeof input === 'object' ? KINDS[received] : undefined;
  return kind === undefined
    ? { nb: `kan ikke være «${shown(input)}»`, en: `cannot be «${shown(input)}»` }
    : { nb: `er ${kind.nb}`, en: `is ${kind.en}` };
}

function wantedBy(issue: BaseIssue<unknown>): Sentence {
  const { type, expected, input } = issue;
  const words = wordsOf(issue);
  if (words.length > 0) return choose(shown(input), words);
  if (type === 'min_length')
    return typeof input === 'string'
      ? { nb: 'Skriv en tekst.', en: 'Write a text.' }
      : { nb: 'Legg til minst én ting i listen.', en: 'Add at least one thing to the list.' };
  const limit = String(issue.requirement);
  if (type === 'integer') return { nb: 'Skriv et helt tall.', en: 'Write a whole number.' };
  if (type === 'min_value')
    return { nb: `Skriv et tall på minst ${limit}.`, en: `Write a number of at least ${limit}.` };
  if (type === 'max_value')
    return { nb: `Skriv et tall på høyst ${limit}.`, en: `Write a number of at most ${limit}.` };
  const kinds = (expected ?? '').replaceAll(/[()]/gu, '').split(' | ');
  const any = (language: 'nb' | 'en', or: string): string =>
    kinds.map((kind) => KINDS[kind]?.[language] ?? kind).join(or);
  return { nb: `Skriv ${any('nb', ' eller ')}.`, en: `Write ${any('en', ' or ')}.` };
}

/** TSB011: what follows a choice is written in another way than as one object with a target. */
export function transitionForm(keys: readonly (string | number)[]): Says {
  const name = keys.findLast((key) => typeof key === 'string') ?? '';
  return {
    nb: [
      `Veien videre i «${name}» er ikke skrevet som { "target": "…" }.`,
      'Skriv { "target": "…" } med navnet på neste trinn; flere veier med hvert sitt vilkår hører hjemme i et veiskille ("always").',
    ],
    en: [
      `The way on in «${name}» is not written as { "target": "…" }.`,
      'Write { "target": "…" } with the name of the next step; several ways with a condition each belong in a router ("always").',
    ],
  };
}

export const FACT_NUMBER: Sentence = {
  nb: 'Skriv f og nummeret, som f12.',
  en: 'Write f and the number, such as f12.',
};

/** TSB007, TSB008: a text that does not have the form its key asks for. */
export function wrongForm(
  written: string,
  pattern: string,
): { code: 'TSB007' | 'TSB008'; says: Says } {
  if (pattern.includes('http'))
    return {
      code: 'TSB007',
      says: {
        nb: [`«${written}» er ikke en nettadresse.`, 'Skriv hele adressen, med https:// foran.'],
        en: [
          `«${written}» is not a web address.`,
          'Write the whole address, with https:// in front.',
        ],
      },
    };
  if (pattern.includes('\\d{4}'))
    return {
      code: 'TSB007',
      says: {
        nb: [`«${written}» er ikke en dato.`, 'Skriv år, måned og dag, som 2026-01-31.'],
        en: [`«${written}» is not a date.`, 'Write year, month and day, such as 2026-01-31.'],
      },
    };
  if (pattern.startsWith('/^f['))
    return {
      code: 'TSB008',
      says: {
        nb: [`«${written}» er ikke et kunnskapsnummer.`, FACT_NUMBER.nb],
        en: [`«${written}» is not the number of a fact.`, FACT_NUMBER.en],
      },
    };
  if (pattern.includes('A-Z')) return { code: 'TSB008', says: wrongCode(written, pattern) };
  return { code: 'TSB008', says: wrongName(written) };
}

function wrongCode(written: string, pattern: string): Says {
  const isExact = pattern.includes('{2}');
  return {
    nb: [
      `Koden «${written}» har feil form.`,
      `Bruk ${isExact ? 'nøyaktig to' : 'ett eller to'} tegn: a–z, A–Z, 0–9, _ eller bindestrek.`,
    ],
    en: [
      `The code «${written}» has the wrong form.`,
      `Use ${isExact ? 'exactly two' : 'one or two'} characters: a–z, A–Z, 0–9, _ or a hyphen.`,
    ],
  };
}

/** TSB008: a name that nothing can have, with one made of the same word where that can be done. */
export function wrongName(written: string): Says {
  if (/^[a-z]+$/u.test(written) && written.length <= 40)
    return {
      nb: [`«${written}» kan ikke brukes som navn på noe.`, 'Velg et annet navn.'],
      en: [`«${written}» cannot be used as the name of anything.`, 'Choose another name.'],
    };
  const proposed = written
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[-0-9]+|-+$/gu, '')
    .slice(0, 40);
  const like = ID_PATTERN.test(proposed) ? `«${proposed}»` : null;
  return {
    nb: [
      `Navnet «${shown(written)}» har feil form.`,
      like === null
        ? 'Bruk bare a–z, 0–9 og bindestrek, med en bokstav først og høyst 40 tegn.'
        : `Skriv for eksempel ${like}: bare a–z, 0–9 og bindestrek, bokstav først, høyst 40 tegn.`,
    ],
    en: [
      `The name «${shown(written)}» has the wrong form.`,
      like === null
        ? 'Use only a–z, 0–9 and hyphens, with a letter first and at most 40 characters.'
        : `Write for example ${like}: only a–z, 0–9 and hyphens, a letter first, at most 40 characters.`,
    ],
  };
}
