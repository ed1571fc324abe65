import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModule } from '../../src/scenario/check/check-module.ts';
import {
  type CheckedScenario,
  checkScenario,
  inReadingOrder,
} from '../../src/scenario/check/check-scenario.ts';
import { surroundingsOf } from '../../src/scenario/check/surroundings.ts';
import type { JsonDocument, Problem } from '../../src/scenario/problem.ts';
import { type DocumentKind, readDocument } from '../../src/scenario/read/read-document.ts';
import { fillIds } from '../../src/scenario/write/fill-ids.ts';

const EXAMPLE = join(import.meta.dirname, '../../docs/problems/eksempel');
const ENCOUNTER = 'modul/01-forste-samtale';

/** The files of a school of one module with one encounter, by their names. */
export const SCHOOL_FILES = [
  `${ENCOUNTER}/scenario.json`,
  `${ENCOUNTER}/texts/nb.json`,
  `${ENCOUNTER}/texts/nn.json`,
  `${ENCOUNTER}/codes.json`,
  'modul/module.json',
  'modul/texts/nb.json',
  'cast.json',
  'facts.json',
] as const;
export type SchoolFile = (typeof SCHOOL_FILES)[number];
export type School = Readonly<Record<SchoolFile, Uint8Array | string>>;

export const [SCENARIO, NB, NN, CODES, MODULE, MODULE_NB, CAST, FACTS] = SCHOOL_FILES;

/** The example school, in which nothing is wrong, with a translation that is a copy and the ledger that `ids` makes. */
export function exampleSchool(): Record<SchoolFile, string> {
  const read = (file: SchoolFile): string =>
    file === CODES ? exampleLedger() : readFileSync(join(EXAMPLE, file === NN ? NB : file), 'utf8');
  return Object.fromEntries(SCHOOL_FILES.map((file) => [file, read(file)])) as Record<
    SchoolFile,
    string
  >;
}

function exampleLedger(): string {
  const source = (file: SchoolFile) => ({ file, content: readFileSync(join(EXAMPLE, file)) });
  const texts = new Map([['nb', source(NB)]]);
  const filled = fillIds({ scenario: source(SCENARIO), texts, codes: null });
  return (filled.ok && filled.codes) || '';
}

/** The day on which a school is checked. */
const DAY = '2026-11-23';

/** All that `npm run scenario -- check` says of a school, in its order. */
export function checkSchool(school: School): { problems: Problem[]; checked: CheckedScenario } {
  const problems: Problem[] = [];
  const read = (kind: DocumentKind, file: SchoolFile): JsonDocument | null => {
    const found = readDocument(kind, file, school[file]);
    for (const problem of found.problems) problems.push(problem);
    return found.document;
  };
  const cast = read('cast', CAST);
  const facts = read('facts', FACTS);
  const module = read('module', MODULE);
  const moduleTexts = read('texts', MODULE_NB);
  const checked = checkScenario({
    scenario: { file: SCENARIO, content: school[SCENARIO] },
    texts: new Map([
      ['nb', { file: NB, content: school[NB] }],
      ['nn', { file: NN, content: school[NN] }],
    ]),
    codes: { file: CODES, content: school[CODES] },
    surroundings: surroundingsOf({ cast, facts, moduleTexts, today: DAY }),
  });
  for (const problem of checked.problems) problems.push(problem);
  if (module !== null)
    for (const problem of checkModule({
      module,
      texts: new Map(moduleTexts === null ? [] : [['nb', moduleTexts]]),
      scenarios: checked.document === null ? [] : [checked.document],
      checks: [],
      cast,
      facts,
    }))
      problems.push(problem);
  return { problems: inReadingOrder(problems), checked };
}
