import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { nb } from '../../src/language/nb.ts';
import {
  encounterAddress,
  moduleId,
  readPosition,
  takeStep,
  walkTo,
} from '../a11y/walk-encounter.ts';
import { localSign, putRaw, readStored, storedAttempts } from './read-stored.ts';
import { crash, knowLearner, makeProfile, openBrowser, removeProfile } from './storing-browser.ts';

const elsewhere = (page: Page) => page.locator('[data-elsewhere]');

/** A choice further on, kept. */
async function choose(page: Page, nth: number): Promise<void> {
  await walkTo(page, 'choices');
  await page.locator('.pick > ul [data-choice]').nth(nth).dispatchEvent('click');
  await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
}

/** What a browser may lack, in the page. */
const LACKS: Readonly<Record<string, () => void>> = {
  'with locks': () => undefined,
  'without locks': () => Object.defineProperty(navigator, 'locks', { value: undefined }),
};

function takeLocksAndLease(): void {
  Object.defineProperty(navigator, 'locks', { value: undefined });
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    if (name === 'tsb-skolen-lease') throw new DOMException('refused', 'SecurityError');
    return open.call(this, name, version);
  };
}

for (const [how, take] of Object.entries(LACKS)) {
  test(`a second page says where one plays, takes over by a click, and stands where the first stood (${how})`, async ({
    page,
    context,
  }) => {
    await context.addInitScript(take);
    await knowLearner(context);
    await page.goto(encounterAddress);
    await choose(page, 0);
    const before = await readPosition(page);
    const other = await context.newPage();
    await other.goto(encounterAddress);
    await expect(elsewhere(other).getByRole('heading')).toHaveText(nb['elsewhere.title']);
    await expect(elsewhere(other).getByRole('heading')).toBeFocused();

    await other.keyboard.press('Tab');
    await other.keyboard.press('Enter');
    await expect.poll(() => readPosition(other)).toEqual(before);
    await expect(elsewhere(page)).toBeVisible();
    await choose(other, 1);
    const further = await readPosition(other);

    await elsewhere(page).getByRole('button').click();
    await expect.poll(() => readPosition(page)).toEqual(further);
    await expect(elsewhere(other)).toBeVisible();
    await choose(page, 0);
    expect((await storedAttempts(page)).map(({ log }) => log.length)).toEqual([6]);
  });

  test(`a second page goes on by itself when the first is closed, or is no more (${how})`, async ({
    school,
  }) => {
    const profile = await makeProfile();
    const { context, close, errors } = await openBrowser(profile, school.url);
    await context.addInitScript(take);
    try {
      for (const end of ['closed', 'crashed'] as const) {
        const page = await context.newPage();
        await page.goto(encounterAddress);
        await choose(page, 0);
        const before = await readPosition(page);
        const other = await context.newPage();
        await other.goto(encounterAddress);
        await expect(elsewhere(other)).toBeVisible();
        if (end === 'closed') await page.close();
        else await crash(page);
        await expect.poll(() => readPosition(other)).toEqual(before);
        await choose(other, 0);
        await other.close();
      }
      expect(errors).toEqual([]);
    } finally {
      await close();
      await removeProfile(profile);
    }
  });
}

test('a page that gets the turn back from a newer version writes nothing, and is loaded again', async ({
  page,
  context,
}) => {
  await knowLearner(context);
  await page.goto(encounterAddress);
  await choose(page, 0);
  const other = await context.newPage();
  await other.goto(encounterAddress);
  await expect(elsewhere(other)).toBeVisible();
  await elsewhere(other).getByRole('button').click();
  await expect(elsewhere(page)).toBeVisible();
  await putRaw(other, 'kept', [{ key: `web/${moduleId}`, format: 2, everything: [1, 2, 3] }]);
  await other.close();

  await expect(elsewhere(page).getByRole('heading')).toHaveText(nb['elsewhere.newer.title']);
  const before = await readStored(page);
  await elsewhere(page).getByRole('button').click();
  await expect(elsewhere(page)).toHaveCount(0);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  expect((await readStored(page)).attempts).toEqual(before.attempts);
});

test('with neither locks nor a lease two pages that each begin an attempt lose nothing of either', async ({
  page,
  context,
}) => {
  await context.addInitScript(takeLocksAndLease);
  await knowLearner(context);
  const other = await context.newPage();
  for (const one of [page, other]) {
    await one.goto(encounterAddress);
    await expect(localSign(one)).toHaveAttribute('value', 'yes');
  }
  for (let turn = 0; turn < 3; turn += 1) {
    await choose(page, 0);
    await choose(other, 1);
  }
  const attempts = await storedAttempts(page);
  expect(attempts).toHaveLength(2);
  expect(new Set(attempts.map(({ device }) => device)).size).toBe(2);
  expect(attempts.map(({ log }) => log.length)).toEqual([6, 6]);
  expect(new Set(attempts.map(({ log }) => log)).size).toBe(2);
});

test('with neither locks nor a lease two pages that go on with one attempt keep the longer way whole', async ({
  page,
  context,
}) => {
  await context.addInitScript(takeLocksAndLease);
  await knowLearner(context);
  await page.goto(encounterAddress);
  await choose(page, 0);
  const start = await readPosition(page);
  const other = await context.newPage();
  await other.goto(encounterAddress);
  await expect.poll(() => readPosition(other)).toEqual(start);
  await choose(other, 1);
  await choose(other, 0);
  // The shorter way is written last, and must not take the longer one's place.
  await choose(page, 0);
  const longest = await readPosition(other);
  expect((await storedAttempts(page)).map(({ log }) => log.length)).toEqual([6]);

  const third = await context.newPage();
  await third.goto(encounterAddress);
  await expect.poll(() => readPosition(third)).toEqual(longest);
});
