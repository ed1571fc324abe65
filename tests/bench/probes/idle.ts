import type { Browser } from '@playwright/test';
import { addressOf } from '../addresses.ts';
import { openPage, untilFirstChoice } from '../open-page.ts';

const UNTIL_IDLE_MS = 6000;
const WATCHED_MS = 10_000;

export interface Idle {
  /** Frames anything asked for in the ten seconds. */
  frames: number;
  /** Share of one processor, 0 to 1, over all processes of the browser. */
  processor: number;
}

/** What the player costs while somebody reads: from six seconds after the last press, for ten. */
export async function idle(browser: Browser, base: string, encounter: string): Promise<Idle> {
  const { page, close } = await openPage(browser);
  const session = await browser.newBrowserCDPSession();
  const spent = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo
      .filter(({ type }) => type === 'renderer' || type === 'GPU')
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  try {
    await page.goto(addressOf(base, 'tsb', encounter));
    await untilFirstChoice(page);
    await page.waitForTimeout(2000);
    await page.locator('[data-choice]').first().click();
    await page.waitForTimeout(UNTIL_IDLE_MS);
    const before = {
      frames: await page.evaluate(() => globalThis.bench.frames),
      cpu: await spent(),
    };
    await page.waitForTimeout(WATCHED_MS);
    const cpu = (await spent()) - before.cpu;
    const frames = (await page.evaluate(() => globalThis.bench.frames)) - before.frames;
    return { frames, processor: cpu / (WATCHED_MS / 1000) };
  } finally {
    await session.detach();
    await close();
  }
}
