import type { Page } from '@playwright/test';
import { nb } from '../../src/language/nb.ts';
import { readKnownEncounter } from './known-encounter.ts';
import { expect, test } from './school-fixture.ts';

declare global {
  var heard: { contexts: AudioContext[]; strikes: number };
}

/** Lets the page keep its real Web Audio, and counts what it opens and strikes. */
async function listen(page: Page): Promise<string[]> {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    globalThis.heard = { contexts: [], strikes: 0 };
    const Real = AudioContext;
    globalThis.AudioContext = class extends Real {
      constructor() {
        super();
        heard.contexts.push(this);
      }
      override createGain(): GainNode {
        heard.strikes += 1;
        return super.createGain();
      }
    };
  });
  return fetched;
}

const isFetched = (fetched: readonly string[]): boolean =>
  fetched.some((path) => path.endsWith('/sound.js'));

test('is silent, and fetches nothing that could be heard, until somebody turns it on', async ({
  page,
}) => {
  const fetched = await listen(page);
  const known = await readKnownEncounter();
  await page.goto(`./?start=${known.id}`);
  await page.locator('[data-continue]').click();
  await page.locator('[data-continue]').click();
  await page.waitForTimeout(500);
  expect(isFetched(fetched)).toBe(false);
  expect(await page.evaluate(() => heard.contexts.length)).toBe(0);
});

test('plays small sounds and the room at volumes of their own, and remembers them', async ({
  page,
}) => {
  const fetched = await listen(page);
  const known = await readKnownEncounter();
  await page.goto(`./?start=${known.id}`);
  await page.locator('[data-continue]').click();
  await page.locator('[data-menu]').click();
  const effects = page.getByRole('slider', { name: nb['menu.sound.effects'] });
  await effects.focus();
  await page.keyboard.press('End');
  await expect(effects).toHaveAttribute('aria-valuetext', '100 prosent');
  await expect.poll(() => isFetched(fetched)).toBe(true);
  await expect
    .poll(() => page.evaluate(() => heard.contexts.map(({ state }) => state)))
    .toEqual(['running']);
  await page.keyboard.press('Home');
  await expect.poll(() => page.evaluate(() => heard.contexts[0]?.state)).toBe('suspended');
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  const before = await page.evaluate(() => heard.strikes);
  await page.locator('[data-continue]').click();
  await expect.poll(() => page.evaluate(() => heard.strikes)).toBeGreaterThan(before);

  await page.reload();
  await page.locator('[data-menu]').click();
  await expect(page.getByRole('slider', { name: nb['menu.sound.effects'] })).toHaveValue('100');
  await expect(page.getByRole('slider', { name: nb['menu.sound.room'] })).toHaveValue('0');
});

test('goes on in silence when its script does not come', async ({ page }) => {
  await page.route('**/sound.js', (route) => route.abort());
  const known = await readKnownEncounter();
  await page.goto(`./?start=${known.id}`);
  await page.locator('[data-menu]').click();
  await page.getByRole('slider', { name: nb['menu.sound.room'] }).fill('50');
  await page.keyboard.press('Escape');
  await page.locator('[data-continue]').click();
  await expect(page.locator('[data-continue], [data-choice]').first()).toBeVisible();
});
