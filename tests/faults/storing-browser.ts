import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, test } from '@playwright/test';

/** A browser with its profile on the disk, as a learner has it: Playwright's own contexts keep IndexedDB in memory. */
export interface StoringBrowser {
  context: BrowserContext;
  /** Uncaught errors of every page so far. */
  errors: string[];
  close(): Promise<void>;
}

export async function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tsb-profile-'));
}

export async function removeProfile(profile: string): Promise<void> {
  // A killed browser may still be letting go of its files.
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

export async function openBrowser(profile: string, baseURL: string): Promise<StoringBrowser> {
  const { launchOptions } = test.info().project.use;
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    locale: 'nb-NO',
    baseURL,
  });
  await knowLearner(context);
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  return { context, errors, close: () => context.close() };
}

/** Every tab of this browser knows who plays, as one that was reloaded does: nobody is asked. */
export async function knowLearner(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    try {
      sessionStorage.setItem('tsb-skolen/learner', 'fjell');
    } catch {
      // A page without storage asks nobody.
    }
  });
}

/** Ends the page's renderer as a crash does, and resolves when the browser has seen it gone. */
export async function crash(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // Its answer never comes: the one who would send it is dead.
  session.send('Page.crash').catch(() => undefined);
  await gone;
  // A crashed page may never answer that it was closed.
  await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 200))]);
}

/** Ends every renderer at once from outside, those that hear nobody any more too, and resolves when the page is seen to be gone. */
export async function killRenderer(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('this browser cannot be asked for its processes');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gone = page.waitForEvent('crash');
  for (const { type, id } of processInfo)
    if (type === 'renderer')
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // One that ended by itself meanwhile.
      }
  await gone;
}
