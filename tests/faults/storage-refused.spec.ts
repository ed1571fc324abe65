import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { nb } from '../../src/language/nb.ts';
import { localSign, storedAttempts } from './read-stored.ts';

const notices = (page: Page | FrameLocator) => page.locator('.notices .notice');

/** Plays on for a while and sees that the words come, the sign is honest and the learner was told once. */
async function playsUnsaved(page: Page): Promise<void> {
  await expect(localSign(page)).toHaveAttribute('value', 'no');
  await expect(notices(page)).toHaveText(nb['notice.noStorage']);
  await walkTo(page, 'choices');
  await page.locator('[data-choice]').first().click();
  await expect(page.locator('.you')).toBeVisible();
  await walkTo(page, 'choices');
  await expect(localSign(page)).toHaveAttribute('value', 'no');
  await expect(notices(page)).toHaveCount(1);
}

test('without an origin of its own (sandbox) the words play and the learner is told once', async ({
  page,
  school,
}) => {
  await page.route('**/lms-frame', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" width="1000" height="700" src="${encounterAddress}"></iframe>`,
    }),
  );
  await page.goto(`${school.url}lms-frame`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-saved="local"]').first()).toHaveAttribute('value', 'no');
  await expect(notices(frame)).toHaveCount(1);
  // Up to the first choices and past them, by the learner's own means.
  for (let step = 0; step < 12; step += 1) {
    const next = frame.locator('[data-continue], [data-choice]').first();
    const isChoice = (await next.getAttribute('data-choice')) !== null;
    await next.click();
    if (isChoice) break;
  }
  await expect(frame.locator('.you')).toBeVisible();
  await expect(frame.locator('[data-saved="local"]').first()).toHaveAttribute('value', 'no');
  await expect(notices(frame)).toHaveCount(1);
});

test('without IndexedDB the words play and the learner is told once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(encounterAddress);
  await playsUnsaved(page);
});

test('with an IndexedDB that throws when it is touched the words play', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(encounterAddress);
  await playsUnsaved(page);
});

test('with an IndexedDB that fails to open nothing promises another try', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('broken', 'UnknownError');
    };
  });
  await page.goto(encounterAddress);
  await playsUnsaved(page);
});

test('a device that is full stops no one, says so once, and keeps all when there is room again', async ({
  page,
  school,
}) => {
  const origin = new URL(school.url).origin;
  const session = await page.context().newCDPSession(page);
  // Before the page comes: Chromium remembers for half a minute how much room it found.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'no');
  await expect(notices(page)).toHaveCount(1);
  await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'no');
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toHaveText(nb['notice.full']);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await walkTo(page, 'choices');
  await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  expect((await storedAttempts(page)).map(({ log }) => log.length)).toEqual([4]);
});

test('site data cleared while one plays is written again, whole, as one plays on', async ({
  page,
  school,
}) => {
  const origin = new URL(school.url).origin;
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await takeStep(page);
  await page.locator('[data-menu]').click();
  await page.locator('[data-restart]').click();
  await page.locator('.menu-acts .button:not(.secondary)').click();
  await walkTo(page, 'choices');
  await takeStep(page);
  await walkTo(page, 'choices');
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  expect(await storedAttempts(page)).toHaveLength(2);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  // The first may still meet the old database on its way out; the second never does.
  await takeStep(page);
  await walkTo(page, 'choices');
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  await takeStep(page);
  const lengths = async (): Promise<number[]> =>
    (await storedAttempts(page)).map(({ log }) => log.length);
  // The attempt that was left is there again too, though nothing happened in it.
  await expect.poll(lengths).toEqual([2, 6]);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  await expect(notices(page)).toHaveCount(0);
});
