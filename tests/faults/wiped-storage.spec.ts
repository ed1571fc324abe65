import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { nb } from '../../src/language/nb.ts';
import { encounterAddress, readPosition, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { localSign, storedAttempts } from './read-stored.ts';

/** Some steps on, past a choice or two, until the sign says that all is kept. */
async function playSome(page: Page): Promise<void> {
  await walkTo(page, 'choices');
  for (let step = 0; step < 4; step += 1) await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
}

/** As when a machine is tidied up: every database is gone, whoever has it open. */
async function wipeDatabases(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases())
      await new Promise((resolve) => {
        const asked = indexedDB.deleteDatabase(name);
        asked.addEventListener('success', resolve);
        asked.addEventListener('error', resolve);
      });
  });
}

test('a database that was emptied between two visits costs nothing', async ({ page }) => {
  await page.goto(encounterAddress);
  await playSome(page);
  const before = await readPosition(page);
  const attempts = await storedAttempts(page);
  await page.goto('./');
  await wipeDatabases(page);
  await page.goto(encounterAddress);
  await expect.poll(() => readPosition(page)).toEqual(before);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  expect(await storedAttempts(page)).toEqual(attempts);
});

test('a database that is emptied while one plays costs nothing, now or later', async ({ page }) => {
  await page.goto(encounterAddress);
  await playSome(page);
  await wipeDatabases(page);
  for (let step = 0; step < 3; step += 1) await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  const before = await readPosition(page);
  await wipeDatabases(page);
  await page.goto(encounterAddress);
  await expect.poll(() => readPosition(page)).toEqual(before);
});

test('a second copy that was emptied or spoilt costs nothing', async ({ page }) => {
  await page.goto(encounterAddress);
  await playSome(page);
  const before = await readPosition(page);
  for (const spoil of ['removed', 'spoilt'] as const) {
    await page.evaluate((how) => {
      for (const name of Object.keys(localStorage))
        if (how === 'removed') localStorage.removeItem(name);
        else localStorage.setItem(name, `${localStorage.getItem(name) ?? ''}x`);
    }, spoil);
    await page.goto(encounterAddress);
    await expect.poll(() => readPosition(page)).toEqual(before);
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
  }
});

test('what the learner erases is gone from both places', async ({ page }) => {
  await page.goto(encounterAddress);
  await playSome(page);
  await page.locator('[data-menu]').click();
  await page.getByRole('button', { name: nb['menu.erase'] }).click();
  await page.getByRole('button', { name: nb['menu.erase.yes'] }).click();
  await expect(page.getByText(nb['menu.erase.done'])).toBeVisible();
  const names = await page.evaluate(() => Object.keys(localStorage));
  expect(names.filter((name) => name.includes('progress'))).toEqual([]);
  expect(await storedAttempts(page)).toEqual([]);
});
