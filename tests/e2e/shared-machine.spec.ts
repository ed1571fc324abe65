import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { nb } from '../../src/language/nb.ts';
import { encounterAddress, readPosition, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { expect, test } from './school-fixture.ts';

const who = (page: Page) => page.locator('[data-who]');
const sign = (page: Page) => page.locator('[data-saved="local"]').first();

/** A learner opens the module in a tab of their own, takes a choice, and closes the tab. */
async function playAndLeave(page: Page, choose: (page: Page) => Promise<void>) {
  const tab = await page.context().newPage();
  await tab.goto(encounterAddress);
  await choose(tab);
  await walkTo(tab, 'choices');
  await takeStep(tab);
  await expect(sign(tab)).toHaveAttribute('value', 'yes');
  const position = await readPosition(tab);
  await tab.close();
  return position;
}

const nobodyAsks = async (tab: Page): Promise<void> =>
  expect(sign(tab)).toHaveAttribute('value', 'yes');

async function asNew(tab: Page, symbol: string): Promise<void> {
  await who(tab).getByRole('button', { name: symbol, exact: true }).click();
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: nb.menu }).first().click();
}

test('the first one is not asked, the next one is, and each goes on with their own', async ({
  page,
}) => {
  const first = await playAndLeave(page, nobodyAsks);
  const second = await playAndLeave(page, async (tab) => {
    await expect(who(tab).getByRole('heading', { level: 1 })).toBeFocused();
    await expect(who(tab).getByRole('listitem').first()).toContainText('i dag, påbegynt møte');
    await asNew(tab, nb['symbol.baat']);
    await takeStep(tab);
  });
  expect(second.beat).toBe(first.beat);

  await page.goto(encounterAddress);
  await expect(who(page).locator('.meeting')).toHaveCount(2);
  // By keyboard: the first record's «Fortsett» is the first thing after the heading.
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAccessibleName(/Fortsett som/);
  await page.keyboard.press('Enter');
  await expect.poll(() => readPosition(page)).toEqual(first);
  await page.reload();
  await expect.poll(() => readPosition(page)).toEqual(first);
  await expect(who(page)).toHaveCount(0);
});

test('from the front one who goes on comes to «I dag», and one who is new to the title', async ({
  page,
}) => {
  await playAndLeave(page, nobodyAsks);
  await page.goto('./');
  await who(page)
    .getByRole('button', { name: /Fortsett som/ })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'unit');
  await openMenu(page);
  await expect(page.getByText('Du spiller som Fjellet')).toBeVisible();
  await page.getByRole('button', { name: nb['menu.own.other'] }).click();
  await asNew(page, nb['symbol.sol']);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'title');
  await expect(page.locator('form button[type="submit"]')).toHaveText('Begynn');
});

test('what one of them has done can be erased before anybody goes on', async ({ page }) => {
  await playAndLeave(page, nobodyAsks);
  await playAndLeave(page, async (tab) => asNew(tab, nb['symbol.kopp']));
  await page.goto('./');
  await who(page).getByRole('button', { name: 'Slett Fjellet' }).click();
  await expect(who(page)).toContainText('blir borte');
  await who(page).getByRole('button', { name: nb['menu.erase.yes'] }).click();
  await expect(who(page).getByRole('status')).toHaveText('Fjellet er slettet.');
  await expect(who(page).locator('.meeting')).toHaveCount(1);
  await page.goto('./');
  await expect(who(page).locator('.meeting h2')).toHaveText([nb['symbol.kopp']]);
});

test('progress is taken along as a file to a machine where nobody has played', async ({
  page,
  browser,
  school,
}) => {
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await takeStep(page);
  await expect(sign(page)).toHaveAttribute('value', 'yes');
  const position = await readPosition(page);
  await openMenu(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: nb['menu.file.save'] }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('tsb-skolen-ny-i-tsb-fjell.txt');
  const path = await file.path();

  const elsewhere = await browser.newContext({ baseURL: school.url, locale: 'nb-NO' });
  const other = await elsewhere.newPage();
  await other.goto(encounterAddress);
  await nobodyAsks(other);
  await openMenu(other);
  const choose = async (given: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
    other.locator('input[type="file"]').setInputFiles(given);
  const spoilt = (await readFile(path, 'utf8')).replace('"log":"', '"log":"zz');
  for (const [text, told] of [
    ['<h1>Hei</h1>', nb['menu.file.foreign']],
    [spoilt, nb['menu.file.spoilt']],
    [spoilt.replace('ny-i-tsb', 'en-annen'), nb['menu.file.module']],
    [spoilt.replace(' 1 ', ' 2 '), nb['menu.file.newer']],
  ] as const) {
    await choose({ name: 'fil.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(other.getByText(told)).toBeVisible();
  }
  await choose(path);
  await expect(other.getByText(nb['menu.file.done'])).toBeVisible();
  await other.keyboard.press('Escape');
  await expect.poll(() => readPosition(other)).toEqual(position);
  await elsewhere.close();
});
