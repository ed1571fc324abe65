import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Frame, type Page, test as base } from '@playwright/test';
import { unzipSync } from 'fflate';
import { listen } from '../../src/cli/listen.ts';
import { pack } from '../../src/cli/pack.ts';
import type { Role, Standard } from '../../src/lms/lms-api.ts';
import { MODULE } from './known-encounter.ts';
import type { CourseOptions, CourseReport } from '../../src/lms/site/course-page.ts';
import { type LmsServer, serveLms } from '../../src/lms/site/serve-lms.ts';

export type Completion = 'completed' | 'passed';

export interface Lms extends LmsServer {
  /**
   * The package with this word for a finished module: packed, unzipped and served. SCORM 1.2 when not said. `told`: it tells
   * the LMS of encounters and decisions.
   */
  ready(completion: Completion, standard?: Standard, told?: 'told'): Promise<string>;
}

interface Strays {
  /** What the fault of a test brings with it. */
  forgive(what: RegExp): void;
}

/**
 * A test with an LMS site and the real package in it, packed once a worker. A request of the package outside its own
 * folder, a broken policy, an error on the console or an uncaught one fails the test at its end.
 */
export const test = base.extend<{ strays: Strays }, { lms: Lms }>({
  lms: [
    // Playwright reads the first parameter's pattern; the site needs no other fixture.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serveLms(listen);
      const packed = new Map<string, Promise<string>>();
      const ready = async (
        name: string,
        ...asked: Parameters<typeof packModule>
      ): Promise<string> => {
        server.serve(name, await packModule(...asked));
        return server.packageUrl(name);
      };
      await use({
        ...server,
        ready(completion, standard = 'scorm12', told) {
          const name = [standard, completion, told ?? 'untold'].join('-');
          const known = packed.get(name) ?? ready(name, completion, standard, { told });
          packed.set(name, known);
          return known;
        },
      });
      await server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  strays: [
    async ({ context, lms }, use) => {
      const strays: string[] = [];
      const forgiven: RegExp[] = [];
      const home = lms.packageUrl('').slice(0, -1);
      context.on('request', (request) => {
        // A navigation is told of before its frame: what asked for it is in the header.
        const from = request.isNavigationRequest()
          ? (request.headers()['referer'] ?? '')
          : request.frame().url();
        const to = request.url();
        if (!from.startsWith(home) || /^(blob|data|about):/.test(to)) return;
        const folder = from.slice(0, from.indexOf('/', home.length) + 1);
        if (!to.startsWith(folder)) strays.push(`request to ${to}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) strays.push(`${response.status()} ${response.url()}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
          strays.push(message.text());
      });
      context.on('weberror', (error) => strays.push(`uncaught ${error.error().message}`));
      await use({ forgive: (what) => void forgiven.push(what) });
      expect(strays.filter((stray) => !forgiven.some((what) => what.test(stray)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Packs the module, the project’s own or that of another school, and gives its files. */
export async function packModule(
  completion: Completion,
  standard: Standard,
  { told, scenariosFolder }: { told?: 'told' | undefined; scenariosFolder?: string } = {},
): Promise<Map<string, Uint8Array>> {
  const outFolder = await mkdtemp(join(tmpdir(), 'tsb-package-'));
  try {
    const result = await pack({
      module: MODULE,
      standard,
      languages: null,
      completion,
      interactions: told === 'told',
      outFolder,
      ...(scenariosFolder === undefined ? {} : { scenariosFolder }),
    });
    if (!result.ok) throw new Error(result.problems.join('\n'));
    return new Map(Object.entries(unzipSync(await readFile(result.packed.path))));
  } finally {
    await rm(outFolder, { recursive: true });
  }
}

/** The learner opens the module in the LMS. Gives the frame it plays in. */
export async function launch(page: Page, lms: Lms, options: CourseOptions): Promise<Frame> {
  if (page.url() !== lms.courseUrl) await page.goto(lms.courseUrl);
  await page.evaluate((given) => globalThis.course.launch(given), options);
  return packageFrame(page, options.packageUrl);
}

/** The frame of the package, wherever it lies. */
export async function packageFrame(page: Page, packageUrl: string): Promise<Frame> {
  const found = (): Frame | undefined =>
    page.frames().find((frame) => frame.url().startsWith(packageUrl));
  await expect.poll(() => found() !== undefined, { intervals: [20] }).toBe(true);
  const frame = found();
  if (frame === undefined) throw new Error('the frame is gone');
  await expect(frame.locator('h1')).toBeVisible();
  return frame;
}

/** Another machine: nothing of the module is left on the device. */
export async function emptyDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name = '' } of await indexedDB.databases())
      await new Promise((resolve) => {
        const asked = indexedDB.deleteDatabase(name);
        asked.addEventListener('success', resolve);
        asked.addEventListener('error', resolve);
      });
  });
}

/** The learner leaves; gives what the LMS holds and was told in this launch. */
export async function leave(page: Page): Promise<CourseReport> {
  await page.evaluate(async () => globalThis.course.leave());
  return report(page);
}

export async function report(page: Page): Promise<CourseReport> {
  return page.evaluate(() => globalThis.course.report());
}

/** The values that were set for one element, in order. */
export function valuesSet({ calls }: CourseReport, element: string): string[] {
  return calls.flatMap(({ role, arguments: [first, value = ''] }) =>
    role === 'SetValue' && first === element ? [value] : [],
  );
}

export function countCalls({ calls }: CourseReport, wanted: Role): number {
  return calls.filter(({ role }) => role === wanted).length;
}
