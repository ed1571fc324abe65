import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, readPosition, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { localSign, storedAttempts } from './read-stored.ts';

test('without store.js the encounter plays, and after a while the learner is told once', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/store.js', (route) => route.abort());
  await page.goto(encounterAddress);
  await expect(page.locator('[data-continue]')).toBeVisible();
  await page.clock.runFor(1000);
  await expect(localSign(page)).not.toHaveAttribute('value', 'yes');
  await page.locator('[data-continue]').click();
  await expect(page.locator('.say[data-kind]')).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(localSign(page)).toHaveAttribute('value', 'no');
  await expect(page.locator('.notices .notice')).toHaveCount(1);
  await page.locator('[data-continue]').click();
  await page.clock.runFor(1000);
  await expect(localSign(page)).toHaveAttribute('value', 'no');
  await expect(page.locator('.notices .notice')).toHaveCount(1);
});

test('a store.js that comes late takes in what was played meanwhile', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/store.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await takeStep(page);
  const before = await readPosition(page);
  await expect(localSign(page)).toHaveAttribute('value', 'waiting');
  release();
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  expect(await readPosition(page)).toEqual(before);
  expect((await storedAttempts(page)).map(({ log }) => log.length)).toEqual([2]);
});

test('an attempt begun before store.js came is gone on with, whatever was played before', async ({
  page,
}) => {
  await page.goto(encounterAddress);
  await walkTo(page, 'ending');
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/store.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await takeStep(page);
  release();
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  const before = await readPosition(page);
  expect((await storedAttempts(page)).map(({ number }) => number).toSorted()).toEqual([1, 2]);
  await page.unroute('**/store.js');
  await page.goto(encounterAddress);
  await expect.poll(() => readPosition(page)).toEqual(before);
});

for (const [name, pattern] of [
  ['stage.js', '**/stage.js'],
  ['data/art.js', '**/data/art.js'],
  ['every picture', '**/art/**'],
] as const)
  test(`without ${name} the encounter is whole`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(encounterAddress);
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
    await walkTo(page, 'ending');
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
    const [attempt] = await storedAttempts(page);
    expect(attempt?.finished).not.toBeNull();
    await page.locator('[data-continue]').click();
    await expect(page.locator('.curve')).toBeVisible();
    await expect(page.locator('.notices .notice')).toHaveCount(0);
  });

test('a place in the network that drops away after the page has come changes nothing', async ({
  page,
  context,
}) => {
  await page.goto(encounterAddress);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  await expect(page.locator('.scene')).toHaveAttribute('data-stage', /.+/);
  await context.setOffline(true);
  await walkTo(page, 'ending');
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  await context.setOffline(false);
});
