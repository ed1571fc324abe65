import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** What `watch-page.js` notes. */
export interface Bench {
  first: number | null;
  presses: number;
  frames: number;
  painted: number[];
  free(selector: string): HTMLElement | null;
}

declare global {
  var bench: Bench;
}

const WATCH = readFileSync(join(import.meta.dirname, 'watch-page.js'), 'utf8');

/** Slow 4G as browsers' own tools have it, and a processor four times slower. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

export interface OpenedPage {
  page: Page;
  session: CDPSession;
  context: BrowserContext;
  close(): Promise<void>;
}

/** A page in a context of its own: empty storage, cold cache. */
export async function openPage(
  browser: Browser,
  { slowNetwork = false, slowProcessor = 1, size = { width: 1280, height: 720 } } = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  if (slowNetwork) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  if (slowProcessor > 1)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
  return { page, session, context, close: () => context.close() };
}

/** Waits until the first choice can be pressed; milliseconds since navigation began. */
export async function untilFirstChoice(page: Page): Promise<number> {
  await page.waitForFunction(() => globalThis.bench.first !== null, null, { timeout: 60_000 });
  return page.evaluate(() => globalThis.bench.first ?? Number.NaN);
}
