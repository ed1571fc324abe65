import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPath } from '../../../src/scenario/longest-path.ts';
import { walkPaths } from '../../../src/scenario/walk-paths.ts';
import { buildScenario, has } from './build-scenario.ts';
import { randomScenario } from './random-scenario.ts';

describe('longestPath', () => {
  it('is never less than the longest path that any learner really has', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        expect(longestPath(scenario)).toBeGreaterThanOrEqual(
          walkPaths(scenario)?.longestPath ?? Infinity,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('takes a guard as open, and counts each use of a bounded choice', () => {
    const scenario = buildScenario({
      beats: {
        a: {
          choices: {
            spor: { to: 'rad', maxVisits: 2 },
            ga: { to: 'slutt' },
            omvei: { to: 'b', guard: has('aldri') },
          },
        },
        b: { choices: { videre: { to: 'slutt' } } },
      },
      asides: { rad: { 'rad-svar': { choices: { takk: { to: 'back' } } } } },
    });
    expect(longestPath(scenario)).toBe(2 + 2 * 2);
  });
});
