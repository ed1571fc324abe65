import type { Page, Route } from '@playwright/test';
import { nb } from '../../src/language/nb.ts';
import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, readPosition, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { localSign } from './read-stored.ts';

const waiting = (page: Page) => page.locator('html[data-screen="waiting"]');
const again = (page: Page) => page.getByRole('button', { name: nb['waiting.again'] });
const debrief = (page: Page) => page.locator('.curve');

/** Holds every request for a file back until it is let go. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const refuse = async (route: Route): Promise<void> => route.abort();

for (const file of ['screens.js', 'screens.css', 'data/nb-facts.js'])
  test(`without ${file} the words are whole; the debrief says what to do, and comes when asked again`, async ({
    page,
  }) => {
    await page.route(`**/${file}`, refuse);
    await page.goto(encounterAddress);
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
    await walkTo(page, 'ending');
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
    await page.locator('[data-continue]').click();
    await expect(page.getByRole('status')).toHaveText(nb['waiting.missing']);
    await expect(page.locator('h1')).toHaveText(nb['waiting.stuck']);
    await expect(page.locator('h1')).toBeFocused();
    await again(page).click();
    await expect(page.getByRole('status')).toHaveText(nb['waiting.missing']);
    await page.unroute(`**/${file}`);
    // The player asks again by itself as well, and may be quicker than the press.
    await again(page).or(debrief(page)).first().waitFor();
    await again(page)
      .click({ timeout: 5000 })
      .catch(() => undefined);
    await expect(debrief(page)).toBeVisible();
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('.fact').first()).toBeVisible();
  });

test('a screens.js that is late is waited for calmly, and the debrief shows by itself', async ({
  page,
}) => {
  await page.clock.install();
  const release = await hold(page, '**/screens.js');
  await page.goto(encounterAddress);
  await walkTo(page, 'ending');
  await page.locator('[data-continue]').click();
  await expect(waiting(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(nb['waiting.coming']);
  await expect(again(page)).toHaveCount(0);
  await page.clock.runFor(10_000);
  await expect(page.getByRole('status')).toHaveText(nb['waiting.late']);
  await expect(again(page)).toHaveCount(1);
  release();
  await expect(debrief(page)).toBeVisible();
});

test('the menu opens before its script has come, says so, and fills', async ({ page }) => {
  await page.route('**/screens.js', refuse);
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await page.locator('[data-menu]').click();
  const menu = page.locator('dialog[open]');
  await expect(menu.getByRole('status')).toHaveText(nb['waiting.missing']);
  await page.unroute('**/screens.js');
  await again(page).click();
  await expect(menu.locator('[data-pause]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-menu]')).toBeFocused();
});

test('screens.js that failed at first is asked for again while one plays', async ({ page }) => {
  let asked = 0;
  await page.route('**/screens.js', async (route) => {
    asked += 1;
    await (asked === 1 ? route.abort() : route.continue());
  });
  await page.goto(encounterAddress);
  await walkTo(page, 'ending');
  await page.locator('[data-continue]').click();
  await expect(debrief(page)).toBeVisible();
  expect(asked).toBe(2);
});

test('an encounter that has come further than its first words waits for the rest, and goes on where it was', async ({
  page,
}) => {
  const release = await hold(page, '**/nb-more.js');
  await page.goto(encounterAddress);
  for (let step = 0; (await waiting(page).count()) === 0; step += 1) {
    expect(step).toBeLessThan(60);
    await takeStep(page);
    const { line, choices } = await readPosition(page);
    // No text ever shows as its key.
    expect([line, ...choices].join('')).not.toMatch(/undefined/);
    expect(line).not.toMatch(/^[a-z0-9-]+$/);
  }
  release();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'encounter');
  await expect(page.locator('.talk .line').first()).not.toHaveText('');
  await walkTo(page, 'ending');
});

test('an encounter that is not come yet is waited for from «I dag», and opens by itself', async ({
  page,
}) => {
  const release = await hold(page, '**/data/*/scenario.js');
  // The page asks for it itself, so it is not «loaded» before that has come.
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('form button[type="submit"]').click();
  await page.locator('.meeting [data-open]').first().click();
  await expect(waiting(page)).toHaveCount(1);
  release();
  await expect(page.locator('.role-card')).toBeVisible();
  await expect(page.locator('[data-continue]')).toBeFocused();
});

test('once all has come, the network may go: debrief, menu and «I dag» are there', async ({
  page,
  context,
}) => {
  await page.goto(encounterAddress);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  await expect
    .poll(async () =>
      page.evaluate(() =>
        ['screens.js', 'screens.css', 'nb-more.js', 'nb-facts.js'].every((name) =>
          performance.getEntriesByType('resource').some((entry) => entry.name.endsWith(name)),
        ),
      ),
    )
    .toBe(true);
  await context.setOffline(true);
  await walkTo(page, 'ending');
  await page.locator('[data-continue]').click();
  await expect(debrief(page)).toBeVisible();
  await page.locator('.acts').last().locator('button').first().click();
  await expect(page.locator('[data-state="met"]')).toBeVisible();
  await context.setOffline(false);
});
