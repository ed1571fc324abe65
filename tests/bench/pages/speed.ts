import { zipPackage } from '../../../src/publish/zip-package.ts';
import type { Surroundings } from '../../../src/scenario/check/check-context.ts';
import { checkScenario } from '../../../src/scenario/check/check-scenario.ts';
import { quickProblems } from '../../../src/scenario/check/quick-problems.ts';
import { editedDocument, openRecheck } from '../../../src/scenario/check/recheck.ts';
import { readJson } from '../../../src/scenario/read/read-json.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { walkPaths } from '../../../src/scenario/walk-paths.ts';

/** The files of one scenario, as texts. */
interface Written {
  scenario: string;
  texts: string;
}

const SURROUNDINGS: Surroundings = { people: null, facts: null, places: null, today: '2026-01-01' };
const EDITS = 9;

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** What is timed in Node and in a browser alike: milliseconds of one run each. */
export const TIMED = {
  /** From text to every problem, all paths walked, and the paths of one learner counted. */
  check: ({ scenario, texts }: Written): number =>
    timed(() => {
      checkScenario({
        scenario: { file: 'scenario.json', content: scenario },
        texts: new Map([['nb', { file: 'texts/nb.json', content: texts }]]),
        surroundings: SURROUNDINGS,
      });
      walkPaths(JSON.parse(scenario) as Scenario);
    }),
  /** From text to every problem that can be told without walking. */
  quick: ({ scenario, texts }: Written): number =>
    timed(() => {
      const [read, nb] = [readJson('scenario.json', scenario), readJson('texts/nb.json', texts)];
      if (read.document === null || nb.document === null) throw new Error('cannot be read');
      quickProblems({
        scenario: read.document,
        texts: new Map([['nb', nb.document]]),
        surroundings: SURROUNDINGS,
      });
    }),
  /** One beat of an open scenario changed: the median of several such edits. */
  recheck: ({ scenario, texts }: Written): number => {
    const recheck = openRecheck();
    const nb = new Map([['nb', editedDocument('texts/nb.json', JSON.parse(texts))]]);
    const times = Array.from({ length: EDITS }, (_, edit) => {
      const edited = JSON.parse(scenario) as Scenario;
      const beat = edited.states['samtale']?.states?.['beat-250'];
      const [line] = beat?.meta?.lines ?? [];
      if (line === undefined) throw new Error('there is nothing to edit');
      line.mood = edit % 2 === 0 ? 'wary' : 'sad';
      const document = editedDocument('scenario.json', edited);
      return timed(() => {
        recheck({ scenario: document, texts: nb, surroundings: SURROUNDINGS });
      });
    });
    return times.toSorted((a, b) => a - b)[Math.floor(EDITS / 2)] ?? Number.NaN;
  },
};

export type Timed = keyof typeof TIMED;

export function timePack(files: ReadonlyMap<string, Uint8Array>): number {
  return timed(() => {
    zipPackage(files);
  });
}

Object.assign(globalThis, { TIMED, timePack });
