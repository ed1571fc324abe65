import { defineConfig } from 'vitest/config';

/** One project a part of `npm test`; all run in Node. What needs a browser is a *.spec.ts of Playwright. */
function part(name: string, folders: string[], testTimeout: number) {
  return {
    extends: true as const,
    test: {
      name,
      include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
      testTimeout,
      hookTimeout: testTimeout,
    },
  };
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    maxWorkers: 2,
    maxConcurrency: 2,
    projects: [
      part('unit', ['unit', 'contract'], 20_000),
      part('package', ['package'], 120_000),
      part('faults', ['faults'], 120_000),
    ],
  },
});
