import { LIMITS } from '../../../src/scenario/limits.ts';
import { findPlaces } from '../../../src/scenario/walk/places.ts';
import { pathBounds } from '../../../src/scenario/walk/path-bounds.ts';
import { walkPaths } from '../../../src/scenario/walk-paths.ts';
import { wideScenario } from '../wide-scenario.ts';
import { xstatePlaces } from '../xstate-places.ts';

/** What one run took, in milliseconds, and how much it found; 0 for nothing. */
export interface Took {
  ms: number;
  found: number;
}

function timed(work: () => number): Took {
  const began = performance.now();
  const found = work();
  return { ms: performance.now() - began, found };
}

/** What is timed in Node and in a worker alike. */
export const PATHS = {
  /** Everything that `paths` tells, but the minutes: the places walked. */
  paths: (): Took => {
    const scenario = wideScenario('each-its-own');
    return timed(() => walkPaths(scenario)?.places ?? 0);
  },
  /** The places alone, to set beside XState’s. */
  places: (): Took => {
    const scenario = wideScenario('each-its-own');
    return timed(() => findPlaces(scenario)?.order.length ?? 0);
  },
  xstate: (): Took => {
    const scenario = wideScenario('each-its-own');
    return timed(() => xstatePlaces(scenario, LIMITS.places) ?? 0);
  },
  /** Where there are too many: giving up, and the bounds; the endings that may be reached. */
  bounds: (): Took => {
    const scenario = wideScenario('any-way');
    return timed(() => (walkPaths(scenario) === null ? pathBounds(scenario).endings.length : 0));
  },
  xstateBeyond: (): Took => {
    const scenario = wideScenario('any-way');
    return timed(() => xstatePlaces(scenario, LIMITS.places) ?? 0);
  },
};

export type PathTask = keyof typeof PATHS;

// In a worker each message is a task.
if ('WorkerGlobalScope' in globalThis)
  globalThis.addEventListener('message', ({ data }: MessageEvent<PathTask>) => {
    globalThis.postMessage(PATHS[data](), { transfer: [] });
  });
