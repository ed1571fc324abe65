import type { Limit } from './limits.ts';

export type Severity = 'error' | 'warning';

/** Something an author must mend (error) or should look at (warning). A value, never thrown. */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** The file as it was named to the reader. */
  file: string;
  /** A JSON pointer (RFC 6901) into the file. */
  pointer: string;
  /** Counted from 1, columns in UTF-16 units: what editors show. */
  line: number;
  column: number;
  says: Says;
  /** Which limit a file or scenario goes beyond; TSB002 only. */
  limit?: Limit;
}

/** The languages that problems are told in. */
export const TOLD_IN = ['nb', 'en'] as const;
export type ToldIn = (typeof TOLD_IN)[number];

/** The same sentence, or part of one, in each language. A name in «…» stands in all of them. */
export type Sentence = Readonly<Record<ToldIn, string>>;

/** One sentence what is wrong, one sentence what to do. */
export type Sentences = readonly [message: string, remedy: string];
export type Says = Readonly<Record<ToldIn, Sentences>>;

interface Kind {
  severity: Severity;
  /** A short title; the Norwegian one is the heading of `docs/problems/<code>.md`. */
  title: Sentence;
}

const error = (nb: string, en: string): Kind => ({ severity: 'error', title: { nb, en } });
const warning = (nb: string, en: string): Kind => ({ severity: 'warning', title: { nb, en } });

/** Every problem there is. A code is permanent: one that falls out of use is never given a new meaning. */
export const PROBLEMS = {
  TSB001: error('Filen er ikke gyldig JSON', 'The file is not valid JSON'),
  TSB002: error('Filen går over en grense', 'The file goes beyond a limit'),
  TSB003: error('Samme nøkkel står to ganger', 'The same key stands twice'),
  TSB004: error('Nøkkelen er ikke tillatt', 'The key is not allowed'),
  TSB005: error('Ukjent nøkkel', 'Unknown key'),
  TSB006: error('En nøkkel mangler', 'A key is missing'),
  TSB007: error('Feil slags verdi', 'The wrong kind of value'),
  TSB008: error('Navnet har feil form', 'The name has the wrong form'),
  TSB009: error('To ting har samme navn', 'Two things have the same name'),
  TSB010: error('Målet finnes ikke', 'The target does not exist'),
  TSB011: error('Overgangen har feil form', 'The way on has the wrong form'),
  TSB012: error('Steget blander ting som ikke hører sammen', 'The step mixes what must be apart'),
  TSB013: error('«continue» må stå alene og uten vilkår', '«continue» must stand alone'),
  TSB014: error('Veiskillet mangler en vei som alltid er åpen', 'The router has no open way'),
  TSB015: error('Nøkkelen er ikke en del av formatet', 'The key is not part of the format'),
  TSB016: error('Ukjent handling eller vilkår', 'Unknown action or condition'),
  TSB017: error('Ingen vei fører hit', 'No way leads here'),
  TSB018: error('Ingen vei fører videre', 'No way leads on'),
  TSB019: error('Samtalen kan gå i ring uten ende', 'The conversation can go round without end'),
  TSB020: error('Historikken står feil', 'The history stands in the wrong place'),
  TSB021: error('Historikken kan nås før samtalen er begynt', 'The history comes too early'),
  TSB022: error('Sidesamtalen har feil form', 'The sub-conversation has the wrong form'),
  TSB023: error('Starten finnes ikke', 'The start does not exist'),
  TSB024: error('Replikkene ligger ikke i samme samtale', 'The lines lie in two conversations'),
  TSB025: error('En tekst mangler', 'A text is missing'),
  TSB026: warning('Teksten hører ikke til noe', 'The text belongs to nothing'),
  TSB027: error('Teksten er tom', 'The text is empty'),
  TSB028: warning('Teksten er lang', 'The text is long'),
  TSB029: error('Teksten inneholder formateringskoder', 'The text contains formatting codes'),
  TSB030: error('Teksten ligner et fødselsnummer', 'The text resembles an identity number'),
  TSB031: warning('Beslutningen mangler kort navn', 'The decision lacks a short name'),
  TSB032: error('Ukjent person', 'Unknown person'),
  TSB033: error('Ukjent sted', 'Unknown place'),
  TSB034: error('Ukjent sinnsstemning', 'Unknown mood'),
  TSB035: error('Ukjent kunnskap', 'Unknown fact'),
  TSB036: error('Ukjent læringsmål', 'Unknown learning objective'),
  TSB037: warning('Merket settes aldri', 'The flag is never set'),
  TSB038: error('Ukjent navngitt vilkår', 'Unknown named condition'),
  TSB039: error('Ukjent valg', 'Unknown choice'),
  TSB040: error('Ukjent replikk-trinn', 'Unknown beat'),
  TSB041: error('Målet på samtalen er ikke i bruk', 'The measure is not in use'),
  TSB042: error('Vilkårene går i ring', 'The conditions go round in a ring'),
  TSB043: error('Endringen har ugyldig størrelse', 'The change has an invalid size'),
  TSB044: error('Startverdien er ugyldig', 'The first value is invalid'),
  TSB045: error('Valget mangler kode', 'The choice lacks a code'),
  TSB046: error('To valg har samme kode', 'Two choices have the same code'),
  TSB047: error('Koden er tatt ut av bruk', 'The code is retired'),
  TSB048: error(
    'Valget må ha kvalitet eller være et råd',
    'The choice is neither rated nor advice',
  ),
  TSB049: error('Valget mangler ferdighet', 'The choice lacks a skill'),
  TSB050: error('Reparasjonen peker ikke på et dårlig valg', 'The repair mends no poor choice'),
  TSB051: error('Ugyldig «maxVisits»', 'Invalid «maxVisits»'),
  TSB052: warning('Samme tekst to ganger', 'The same text twice'),
  TSB053: error('Rangeringen av slutter er feil', 'The ranking of the endings is wrong'),
  TSB054: error('Slutten har feil form', 'The ending has the wrong form'),
  TSB055: error('Ingen slutt kan nås', 'No ending can be reached'),
  TSB056: warning(
    'Det beste valget er for ofte lengst',
    'The best choice is too often the longest',
  ),
  TSB057: warning('Beslutningen har ingen gode valg', 'The decision has no good choice'),
  TSB058: warning('Det dårlige valget kan ikke rettes opp', 'The poor choice cannot be mended'),
  TSB059: error('Forsøket kan bli for langt', 'An attempt can become too long'),
  TSB060: warning('Rådet kan komme fra eget yrke', 'The advice can come from one’s own profession'),
  TSB061: error('Modulen og mappene stemmer ikke overens', 'Module and folders do not agree'),
  TSB062: error('Koden i modulen er ikke unik', 'The code in the module is not unique'),
  TSB063: error('Kunnskapen mangler tekst', 'The fact lacks its text'),
  TSB064: error('Kunnskapen mangler kilde', 'The fact lacks a source'),
  TSB065: warning('Ordet kan virke stigmatiserende', 'The word may stigmatise'),
  TSB066: error('Status stemmer ikke med vurderingene', 'Status and reviews do not agree'),
  TSB067: warning('Oversettelsen mangler en tekst', 'The translation lacks a text'),
  TSB068: error('En fil mangler', 'A file is missing'),
  TSB069: error('To scenarioer har samme id', 'Two scenarios have the same id'),
  TSB070: error('Fullføringskravet kan ikke nås', 'The module can never be completed'),
  TSB071: warning('Scenarioet er ikke med i modulen', 'The scenario is not in the module'),
  TSB072: error('Spilleren kan bli stående fast', 'The learner can get stuck'),
  TSB073: error('Språkene har ulike plassholdere', 'The languages have different placeholders'),
  TSB074: warning('Teksten er tung å lese', 'The text is hard to read'),
  TSB075: error('Koden er endret', 'The code has changed'),
  TSB076: warning('Vilkåret blir aldri sant', 'The condition is never true'),
  TSB077: warning('Vilkåret er alltid sant', 'The condition is always true'),
  TSB078: error('Valget kan aldri tas', 'The choice can never be taken'),
  TSB079: error('Vilkårene stenger alle veier hit', 'The conditions close every way here'),
  TSB080: error('Ingen kan få denne slutten', 'Nobody can get this ending'),
  TSB081: warning('Alle får den samme slutten', 'Everybody gets the same ending'),
  TSB082: warning(
    'Beslutningen kan ha bare ett synlig valg',
    'The decision may show one choice only',
  ),
  TSB083: warning('Bare ett valg er godt eller brukbart', 'Only one choice is good or fair'),
  TSB084: warning('Ett valg er for ofte best på alt', 'One choice is too often best at everything'),
  TSB085: warning(
    'De beste valgene gir ikke den beste slutten',
    'The best choices miss the best ending',
  ),
  TSB086: warning('To reparasjoner har samme tekst', 'Two repairs have the same text'),
  TSB087: warning('Læringsmålet blir aldri vurdert', 'The learning objective is never assessed'),
  TSB088: warning('Kunnskapen møtes aldri', 'The fact is never met'),
  TSB089: warning('Kunnskapen er foreldet', 'The fact is outdated'),
  TSB090: warning('Kilden må sjekkes på nytt', 'The source must be checked again'),
  TSB091: warning('En vei mister poeng ved ytterkantene', 'A path loses points at the limits'),
  TSB092: error('Vurderingen gjelder et annet innhold', 'The review is of other content'),
  TSB093: error('Veiskillene går i ring', 'The routers go round in a ring'),
  TSB094: error(
    'Teksten har tegn som ikke kan vises',
    'The text has characters that cannot be shown',
  ),
  TSB095: error('Formatet er nyere enn programmet', 'The format is newer than the program'),
} as const satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A file that has been read: its value and where each part of it stands. */
export interface JsonDocument {
  readonly file: string;
  readonly value: unknown;
  /** The place of a pointer, or of its nearest parent that exists. */
  locate(pointer: string, at: 'key' | 'value'): { line: number; column: number };
}

/** Makes a problem at a pointer of a document. `at: 'key'` points to the key instead of its value. */
export function problemAt(
  document: JsonDocument,
  pointer: string,
  code: ProblemCode,
  says: Says,
  at: 'key' | 'value' = 'value',
): Problem {
  const { severity } = PROBLEMS[code];
  const { line, column } = document.locate(pointer, at);
  const told = { nb: readable(says.nb), en: readable(says.en) };
  return { code, severity, file: document.file, pointer, line, column, says: told };
}

/** A name in a sentence may be anything that a stranger's file holds. */
const LONGEST_SENTENCE = 1000;

function readable(sentences: Sentences): Sentences {
  const [message, remedy] = sentences;
  return message.length <= LONGEST_SENTENCE && remedy.length <= LONGEST_SENTENCE
    ? sentences
    : [cut(message), cut(remedy)];
}

function cut(sentence: string): string {
  return sentence.length <= LONGEST_SENTENCE
    ? sentence
    : `${sentence.slice(0, LONGEST_SENTENCE - 2)}….`;
}

const ESCAPED = /[~/]/u;

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Joins keys to a JSON pointer (RFC 6901). */
export function pointerTo(...keys: readonly (string | number)[]): string {
  let pointer = '';
  for (const key of keys)
    // Hardly a key needs it, and every place of a scenario gets a pointer at every keystroke.
    pointer += typeof key === 'string' && ESCAPED.test(key) ? `/${escaped(key)}` : `/${key}`;
  return pointer;
}

/** The keys that a JSON pointer is made of. */
export function keysOf(pointer: string): string[] {
  const [, ...keys] = pointer.split('/');
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
