import { checkScenario } from '../../../src/scenario/check/check-scenario.ts';
import { walkPaths } from '../../../src/scenario/walk-paths.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { zipPackage } from '../../../src/publish/zip-package.ts';

/** What is timed in Node and in a browser alike: milliseconds of one run each. */
export function timeCheck(scenarioText: string, textsText: string): number {
  const began = performance.now();
  checkScenario({
    scenario: { file: 'scenario.json', content: scenarioText },
    texts: new Map([['nb', { file: 'texts/nb.json', content: textsText }]]),
    surroundings: { people: null, facts: null, places: null },
  });
  walkPaths(JSON.parse(scenarioText) as Scenario);
  return performance.now() - began;
}

export function timePack(files: ReadonlyMap<string, Uint8Array>): number {
  const began = performance.now();
  zipPackage(files);
  return performance.now() - began;
}

Object.assign(globalThis, { timeCheck, timePack });
