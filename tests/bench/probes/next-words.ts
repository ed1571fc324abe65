import type { Browser } from '@playwright/test';
import { addressOf } from '../addresses.ts';
import { openPage, untilFirstChoice } from '../open-page.ts';

const CHOICES = 10;

/** Milliseconds from a press on a choice to the next words painted, on a processor four times slower. */
export async function nextWords(
  browser: Browser,
  base: string,
  encounter: string,
  rounds: number,
  tell: (what: string) => void,
): Promise<Record<'tsb' | 'dom', number[]>> {
  const times: Record<'tsb' | 'dom', number[]> = { tsb: [], dom: [] };
  const names = ['tsb', 'dom'] as const;
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { page, close } = await openPage(browser, { slowProcessor: 4 });
      try {
        await page.goto(addressOf(base, name, encounter));
        await untilFirstChoice(page);
        // The picture has come: a learner who reads has it on stage.
        await page.waitForTimeout(2500);
        for (let made = 0; made < CHOICES; made += 1) {
          await toChoices(page);
          const choice = page.locator('[data-choice]').first();
          if ((await choice.count()) === 0) break;
          await choice.click();
          await page.waitForTimeout(500);
        }
        times[name].push(
          ...(await page.evaluate(() => globalThis.bench.painted)).slice(0, CHOICES),
        );
      } finally {
        await close();
      }
      tell(`next words ${round + 1}/${rounds} ${name}`);
    }
  return times;
}

/** Presses «fortsett» from within the page, which is not measured, until choices are there. */
async function toChoices(page: import('@playwright/test').Page): Promise<void> {
  for (let count = 0; count < 12; count += 1) {
    const isThere = await page.evaluate(() => {
      if (document.querySelector('[data-choice]') !== null) return true;
      document.querySelector<HTMLElement>('[data-continue]')?.click();
      return false;
    });
    if (isThere) return;
    await page.waitForTimeout(80);
  }
}
