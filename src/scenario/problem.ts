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
  /** Norwegian: what is wrong. */
  message: string;
  /** Norwegian: what to do. */
  remedy: string;
}

interface Kind {
  severity: Severity;
  /** Norwegian short title: the heading of `docs/problems/<code>.md`. */
  title: string;
}

const error = (title: string): Kind => ({ severity: 'error', title });
const warning = (title: string): Kind => ({ severity: 'warning', title });

/** Every problem there is. A code is permanent: one that falls out of use is never given a new meaning. */
export const PROBLEMS = {
  TSB001: error('Filen er ikke gyldig JSON'),
  TSB002: error('Filen er for stor eller for dyp'),
  TSB003: error('Samme nøkkel står to ganger'),
  TSB004: error('Nøkkelen er ikke tillatt'),
  TSB005: error('Ukjent nøkkel'),
  TSB006: error('En nøkkel mangler'),
  TSB007: error('Feil slags verdi'),
  TSB008: error('Navnet har feil form'),
  TSB009: error('To ting har samme navn'),
  TSB010: error('Målet finnes ikke'),
  TSB011: error('Overgangen har feil form'),
  TSB012: error('Steget blander ting som ikke hører sammen'),
  TSB013: error('«continue» må stå alene og uten vilkår'),
  TSB014: error('Veiskillet mangler en vei som alltid er åpen'),
  TSB015: error('Nøkkelen er ikke en del av formatet'),
  TSB016: error('Ukjent handling eller vilkår'),
  TSB017: error('Ingen vei fører hit'),
  TSB018: error('Ingen vei fører videre'),
  TSB019: error('Samtalen kan gå i ring uten ende'),
  TSB020: error('Historikken står feil'),
  TSB021: error('Historikken kan nås før samtalen er begynt'),
  TSB022: error('Sidesamtalen har feil form'),
  TSB023: error('Starten finnes ikke'),
  TSB024: error('Replikkene ligger ikke i samme samtale'),
  TSB025: error('En tekst mangler'),
  TSB026: warning('Teksten hører ikke til noe'),
  TSB027: error('Teksten er tom'),
  TSB028: warning('Teksten er lang'),
  TSB029: error('Teksten inneholder HTML'),
  TSB030: error('Teksten ligner et fødselsnummer'),
  TSB031: warning('Beslutningen mangler kort navn'),
  TSB032: error('Ukjent person'),
  TSB033: error('Ukjent sted'),
  TSB034: error('Ukjent sinnsstemning'),
  TSB035: error('Ukjent kunnskap'),
  TSB036: error('Ukjent læringsmål'),
  TSB037: warning('Merket settes aldri'),
  TSB038: error('Ukjent navngitt vilkår'),
  TSB039: error('Ukjent valg'),
  TSB040: error('Ukjent replikk-trinn'),
  TSB041: error('Målet på samtalen er ikke i bruk'),
  TSB042: error('Vilkårene går i ring'),
  TSB043: error('Endringen har ugyldig størrelse'),
  TSB044: error('Startverdien er ugyldig'),
  TSB045: error('Valget mangler kode'),
  TSB046: error('To valg har samme kode'),
  TSB047: error('Koden er tatt ut av bruk'),
  TSB048: error('Valget må ha kvalitet eller være et råd'),
  TSB049: error('Valget mangler ferdighet'),
  TSB050: error('Reparasjonen peker ikke på et dårlig valg'),
  TSB051: error('Ugyldig «maxVisits»'),
  TSB052: warning('Samme tekst to ganger'),
  TSB053: error('Rangeringen av slutter er feil'),
  TSB054: error('Slutten har feil form'),
  TSB055: error('Ingen slutt kan nås'),
  TSB056: warning('Det beste valget er for ofte lengst'),
  TSB057: warning('Beslutningen har ingen gode valg'),
  TSB058: warning('Det dårlige valget kan ikke rettes opp'),
  TSB059: error('Forsøket kan bli for langt'),
  TSB060: warning('Rådet kan komme fra eget yrke'),
  TSB061: error('Modulen og mappene stemmer ikke overens'),
  TSB062: error('Koden i modulen er ikke unik'),
  TSB063: error('Kunnskapen mangler tekst'),
  TSB064: error('Kunnskapen mangler kilde'),
  TSB065: warning('Ordet kan virke stigmatiserende'),
  TSB066: error('Status stemmer ikke med vurderingene'),
  TSB067: warning('Oversettelsen mangler en tekst'),
  TSB068: error('En fil mangler'),
  TSB069: error('To scenarioer har samme id'),
  TSB070: error('Fullføringskravet kan ikke nås'),
  TSB071: warning('Scenarioet er ikke med i modulen'),
  TSB072: error('Spilleren kan bli stående fast'),
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
  message: string,
  remedy: string,
  at: 'key' | 'value' = 'value',
): Problem {
  const { severity } = PROBLEMS[code];
  const { line, column } = document.locate(pointer, at);
  return { code, severity, file: document.file, pointer, line, column, message, remedy };
}

/** Joins keys to a JSON pointer (RFC 6901). */
export function pointerTo(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
