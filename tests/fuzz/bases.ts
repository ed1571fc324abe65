import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { merged, problemPages } from '../unit/scenario/check/example-school.ts';
import { textsFor } from '../unit/scenario/hostile/hostile-files.ts';
import { randomScenario } from '../unit/scenario/random-scenario.ts';
import { CAST, CODES, exampleSchool, FACTS, MODULE, MODULE_NB, NB, NN } from './school.ts';
import { SCENARIO, type SchoolFile } from './school.ts';

type Files = Record<SchoolFile, string>;

/** Which file of a school a key of a page's change is about. */
const FILES: Readonly<Record<string, SchoolFile>> = {
  scenario: SCENARIO,
  texts: NB,
  translation: NN,
  codes: CODES,
  module: MODULE,
  moduleTexts: MODULE_NB,
  cast: CAST,
  facts: FACTS,
};

const SOME_MACHINES = 100;

/**
 * Schools to begin from: the example; every mistake that a page of `docs/problems` shows, and every near miss, so that
 * each rule is close by; and generated conversations, with guards and bounds that the example has not.
 */
export function baseSchools(): Files[] {
  const example = exampleSchool();
  const pages = readdirSync(problemPages).filter((name) => /^TSB\d{3}\.md$/u.test(name));
  const shown = pages.flatMap((name) => {
    const page = readFileSync(join(problemPages, name), 'utf8');
    return [...page.matchAll(/^```json (fil|endring)\n([\s\S]*?)\n```$/gmu)].map(
      ([, kind, body = '']): Files =>
        kind === 'fil' ? { ...example, [SCENARIO]: body } : changedBy(example, JSON.parse(body)),
    );
  });
  const machines = fc.sample(randomScenario, { seed: 1, numRuns: SOME_MACHINES });
  return [
    example,
    ...shown,
    ...machines.map((scenario): Files => {
      const texts = JSON.stringify(textsFor(scenario));
      const codes = JSON.stringify({ format: 1, codes: {} });
      const named = JSON.stringify(scenario)
        .replaceAll('"prove', '"forste-samtale')
        .replaceAll('#prove.', '#forste-samtale.');
      return { ...example, [SCENARIO]: named, [NB]: texts, [NN]: texts, [CODES]: codes };
    }),
  ];
}

function changedBy(example: Files, change: unknown): Files {
  const school = { ...example };
  for (const [key, patch] of Object.entries(change as Record<string, unknown>)) {
    const file = FILES[key];
    if (file !== undefined)
      school[file] = JSON.stringify(merged(JSON.parse(school[file]), patch), null, 2);
  }
  return school;
}
