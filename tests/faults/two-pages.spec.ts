import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, readPosition, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { localSign, storedAttempts } from './read-stored.ts';

test('two pages that each begin an attempt lose nothing of either', async ({ page, context }) => {
  const other = await context.newPage();
  for (const one of [page, other]) {
    await one.goto(encounterAddress);
    await expect(localSign(one)).toHaveAttribute('value', 'yes');
  }
  for (let turn = 0; turn < 3; turn += 1)
    for (const [one, choice] of [
      [page, 0],
      [other, 1],
    ] as const) {
      await walkTo(one, 'choices');
      await one.locator('[data-choice]').nth(choice).dispatchEvent('click');
      await takeStep(one);
    }
  for (const one of [page, other]) await expect(localSign(one)).toHaveAttribute('value', 'yes');
  const attempts = await storedAttempts(page);
  expect(attempts).toHaveLength(2);
  expect(new Set(attempts.map(({ device }) => device)).size).toBe(2);
  expect(attempts.map(({ log }) => log.length)).toEqual([6, 6]);
  expect(new Set(attempts.map(({ log }) => log)).size).toBe(2);
});

test('two pages that go on with one attempt keep the longer way whole, and both can play on', async ({
  page,
  context,
}) => {
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  const start = await readPosition(page);
  const other = await context.newPage();
  await other.goto(encounterAddress);
  await expect.poll(() => readPosition(other)).toEqual(start);

  await walkTo(other, 'choices');
  await other.locator('[data-choice]').nth(1).dispatchEvent('click');
  await walkTo(other, 'choices');
  await other.locator('[data-choice]').first().dispatchEvent('click');
  await takeStep(other);
  await expect(localSign(other)).toHaveAttribute('value', 'yes');
  // The shorter way is written last, and must not take the longer one's place.
  await walkTo(page, 'choices');
  await page.locator('[data-choice]').first().dispatchEvent('click');
  await takeStep(page);
  for (const one of [page, other]) await expect(localSign(one)).toHaveAttribute('value', 'yes');
  const longest = await readPosition(other);
  expect((await storedAttempts(page)).map(({ log }) => log.length)).toEqual([6]);

  const third = await context.newPage();
  await third.goto(encounterAddress);
  await expect.poll(() => readPosition(third)).toEqual(longest);
});
