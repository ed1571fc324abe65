import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, type Position, readPosition, takeStep } from '../a11y/walk-encounter.ts';
import { localSign, storedAttempts } from './read-stored.ts';
import { crash, makeProfile, openBrowser, removeProfile } from './storing-browser.ts';

/** Confirmed kills; with no loss among them, the rate of loss lies below 3/100 with 95 % confidence. */
const KILLS = 100;
const SEED = 20261124;
const LONGEST_WAIT_MS = 60;

test(`a renderer killed ${KILLS} times at random loses no step whose sign said «saved»`, async ({
  school,
}) => {
  test.setTimeout(240_000);
  const profile = await makeProfile();
  const browser = await openBrowser(profile, school.url);
  let random = SEED;
  const below = (count: number): number => {
    random = (random * 16807) % 2147483647;
    return random % count;
  };
  /** Where the learner has stood since the last moment that is known to be kept, that one first. */
  let since: Position[] = [];
  let [early, late, further, finished] = [0, 0, 0, 0];
  try {
    let page = await browser.context.newPage();
    await page.goto(encounterAddress);
    for (let kills = 0; kills < KILLS; kills += 1) {
      await page.locator('[data-continue], .pick [data-choice]').first().waitFor();
      await takeStep(page);
      since.push(await readPosition(page));
      // Every other kill comes before the next step can be kept, the rest at any moment after it.
      if (kills % 2 === 0) {
        await page.evaluate(clickNext);
        since.push(await readPosition(page));
      } else await page.waitForTimeout(below(LONGEST_WAIT_MS));
      if (await isSaved(page)) {
        since = since.slice(-1);
        late += 1;
      } else early += 1;

      await crash(page);
      page = await browser.context.newPage();
      await page.goto(encounterAddress);
      await expect(localSign(page)).toHaveAttribute('value', 'yes');
      const stored = await storedAttempts(page);
      if (stored.every((attempt) => attempt.finished !== null)) {
        // A new attempt: the last one came to its ending, or nothing was promised of it yet.
        const now = stored.length;
        const left = `after kill ${kills + 1} nothing is left of ${JSON.stringify(since)}`;
        expect(now > finished || since.length > 1, left).toBe(true);
        finished = now;
        // The card is where one stands as long as no step is kept.
        since = [await readPosition(page)];
        await takeStep(page);
        continue;
      }
      const stands = async (): Promise<number> => {
        const now = await readPosition(page);
        return since.findIndex((one) => isSame(one, now));
      };
      const message = `after kill ${kills + 1} one stands at none of ${JSON.stringify(since)}`;
      await expect.poll(stands, { message }).toBeGreaterThanOrEqual(0);
      const at = await stands();
      if (at > 0) further += 1;
      since = since.slice(at, at + 1);
      for (const { log } of await storedAttempts(page))
        expect(log.length % 2, 'whole choices').toBe(0);
    }
    expect(browser.errors).toEqual([]);
    const told = `${early} before the sign, ${late} after it; ${further} came back further than promised; ${finished} endings`;
    test.info().annotations.push({ type: 'kills', description: told });
    expect(early, told).toBeGreaterThan(KILLS / 10);
    expect(late, told).toBeGreaterThan(KILLS / 10);
  } finally {
    await browser.close().catch(() => undefined);
    await removeProfile(profile);
  }
});

/** The next words are there; they are painted, and kept, only later. */
async function clickNext(): Promise<void> {
  const next = '[data-continue], .pick > ul [data-choice]';
  document.querySelector<HTMLElement>(next)?.click();
  await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
}

function isSaved(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector('[data-saved="local"]')?.getAttribute('value') === 'yes',
  );
}

/** The words and what can be said; the name of the step on the page comes a moment after them. */
function isSame(one: Position, other: Position): boolean {
  return JSON.stringify([one.line, one.choices]) === JSON.stringify([other.line, other.choices]);
}
