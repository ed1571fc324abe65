import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, walkTo } from '../a11y/walk-encounter.ts';
import { localSign, storedAttempts } from './read-stored.ts';

test('the sign says «saved» at no moment between a choice and its place in the database', async ({
  page,
}) => {
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  const seen = await page.evaluate(async () => {
    const values: (string | null)[] = [];
    const look = (): void => {
      values.push(document.querySelector('[data-saved="local"]')?.getAttribute('value') ?? null);
    };
    document.querySelector<HTMLElement>('[data-choice]')?.click();
    // Words are rendered in a microtask: from now on the learner may see them.
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))));
    look();
    requestAnimationFrame(look);
    await new Promise((resolve) => setTimeout(resolve));
    look();
    return values;
  });
  expect(seen[0]).toBe('waiting');
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  expect((await storedAttempts(page)).map(({ log }) => log.length)).toEqual([2]);
});

test('a choice is kept when the page is hidden before its words were painted', async ({ page }) => {
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  const before = await storedAttempts(page);
  await page.evaluate(() => {
    // No frame and no timer comes any more, as in a page that is put away.
    window.requestAnimationFrame = () => 0;
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
    document.querySelector<HTMLElement>('[data-choice]')?.click();
  });
  expect(await storedAttempts(page)).toEqual(before);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(async () => (await storedAttempts(page))[0]?.log.length).toBe(2);
});
