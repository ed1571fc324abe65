import type { Page } from '@playwright/test';
import { nb } from '../../src/language/nb.ts';
import { attemptAt, byQuality, readKnownEncounter, walkUntil } from './known-encounter.ts';
import { readRows, seedAttempt } from './local-store.ts';
import { clicking, expectSaved, playOn } from './play-encounter.ts';
import { expect, test } from './school-fixture.ts';
import { withoutCanvas } from './without-canvas.ts';

test.use({ viewport: { width: 836, height: 666 }, contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => withoutCanvas(context));

const WORDS = 'Jeg ventet for kort.\nHusk lampa!';

/** A learner who has met Jonas looks back on it. */
async function lookBack(page: Page): Promise<void> {
  const known = await readKnownEncounter();
  await page.goto('./');
  await page.locator('form button[type="submit"]').click();
  await expectSaved(page, 'yes');
  const pick = byQuality('best');
  const end = known.walk(known.begin(), pick);
  const last = walkUntil(known.begin(), pick, ({ taken }) => taken.length >= end.taken.length - 1);
  await seedAttempt(page, attemptAt(last, known));
  await page.reload();
  await page.locator('form button[type="submit"]').click();
  await page.locator(`[data-open="${known.id}"]`).click();
  await playOn(last, { place: page, hands: clicking(page), known, pick });
  await page.locator('[data-continue]').click();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'debrief');
}

async function farewell(page: Page): Promise<void> {
  await page.locator('[data-open="farvel"]').click();
  for (const next of ['[data-continue]', '[data-continue]', '[data-choice]'])
    await page.locator(next).first().click();
}

test('what one writes to oneself comes back in the talk that ends the week, and goes nowhere else', async ({
  page,
}) => {
  await lookBack(page);
  const field = page.getByLabel(nb['reflection.label']);
  await field.fill(WORDS);
  await expect(page.getByText(nb['reflection.kept'])).toBeVisible();
  await page.reload();
  await page.locator('form button[type="submit"]').click();
  await farewell(page);
  const week = page.getByRole('region', { name: nb['reflection.week'] });
  await expect(week).toContainText('Første samtale');
  await expect(week.locator('dd')).toHaveText(WORDS);
  await expectSaved(page, 'yes');
  // Not among what is given to a file, to the second copy or to an LMS.
  for (const table of ['attempts', 'kept', 'aside'] as const)
    expect(JSON.stringify(await readRows(page, table))).not.toContain('lampa');
});

test('it is gone with what else is erased here', async ({ page }) => {
  await lookBack(page);
  await page.getByLabel(nb['reflection.label']).fill(WORDS);
  const kept = (): Promise<string> => page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await kept()).toContain('lampa');
  await page.locator('[data-menu]').first().click();
  await page.getByRole('button', { name: nb['menu.erase'] }).click();
  await page.getByRole('button', { name: nb['menu.erase.yes'] }).click();
  await expect(page.getByText(nb['menu.erase.done'])).toBeVisible();
  expect(await kept()).not.toContain('lampa');
});

test('where nothing can be kept it says so, and still gives it back on the same page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function set(name: string, text: string) {
      if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, name, text);
    };
  });
  await lookBack(page);
  await page.getByLabel(nb['reflection.label']).fill(WORDS);
  await expect(page.getByText(nb['reflection.notKept'])).toBeVisible();
  await page.locator('.acts').getByRole('button', { name: nb['debrief.today'] }).click();
  await farewell(page);
  await expect(page.getByRole('region', { name: nb['reflection.week'] })).toContainText('lampa');
});

test('a talk without anything written shows no empty list', async ({ page }) => {
  await page.goto('./');
  await page.locator('form button[type="submit"]').click();
  await farewell(page);
  await expect(page.locator('.talk .line').first()).toBeVisible();
  await expect(page.getByText(nb['reflection.week'])).toHaveCount(0);
});
