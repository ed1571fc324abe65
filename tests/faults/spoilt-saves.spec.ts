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
import { spoiltRows } from './spoilt-rows.ts';

const KEY = `web/${moduleId}`;
const SPOILT = 300;

/** Plays past one choice, so that a sound attempt lies in the database, and leaves the player. */
async function playAndLeave(page: Page) {
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  const position = await readPosition(page);
  const [attempt] = await storedAttempts(page);
  if (attempt === undefined) throw new Error('nothing was stored');
  // On the same origin, with no program that holds the database.
  await page.goto('./player.css');
  return { attempt, position };
}

async function reopen(page: Page): Promise<void> {
  await page.goto(encounterAddress);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
}

test(`${SPOILT} spoilt rows are put aside, said once, and take nothing of the sound one`, async ({
  page,
}) => {
  const { attempt, position } = await playAndLeave(page);
  const rows = spoiltRows(KEY, attempt, SPOILT);
  await putRaw(page, 'attempts', rows);

  await reopen(page);
  await expect(page.locator('.notices')).toContainText(nb['notice.keptAside']);
  await expect.poll(() => readPosition(page)).toEqual(position);
  const stored = await readStored(page);
  expect(stored.attempts.map((row) => row.attempt)).toEqual([attempt]);
  expect(stored.aside).toHaveLength(SPOILT);
  expect(stored.aside.every(({ why }) => why === 'unreadable')).toBe(true);
  await walkTo(page, 'choices');
  await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');

  await reopen(page);
  await expect(page.locator('.notices')).not.toContainText(nb['notice.keptAside']);
  expect((await readStored(page)).aside).toHaveLength(SPOILT);
});

test('a row whose own attempt was spoilt in place is put aside, and the second copy gives it back', async ({
  page,
}) => {
  const { attempt, position } = await playAndLeave(page);
  const [row] = (await readStored(page)).attempts;
  await putRaw(page, 'attempts', [{ ...row, attempt: { ...attempt, log: attempt.log.slice(1) } }]);
  await reopen(page);
  await expect(page.locator('.notices')).toContainText(nb['notice.keptAside']);
  await expect.poll(() => readPosition(page)).toEqual(position);
  await walkTo(page, 'choices');
  await takeStep(page);
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  const stored = await readStored(page);
  expect(stored.aside).toHaveLength(1);
  expect(stored.attempts).toHaveLength(1);
});

test('rows of a newer program stay where they lie, untouched, and are spoken of once', async ({
  page,
}) => {
  await playAndLeave(page);
  const newer = { key: KEY, format: 2, id: 'from the future', attempt: { shape: 'unknown' } };
  const newerKept = { key: KEY, format: 2, everything: [1, 2, 3] };
  await putRaw(page, 'attempts', [newer]);
  await putRaw(page, 'kept', [newerKept]);
  for (const isFirst of [true, false]) {
    await reopen(page);
    const notice = page.locator('.notices').getByText(nb['notice.keptAside']);
    await expect(notice).toHaveCount(isFirst ? 1 : 0);
    await walkTo(page, 'choices');
    await takeStep(page);
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
    const stored = await readStored(page);
    expect(stored.attempts).toContainEqual(newer);
    expect(stored.kept).toContainEqual(newerKept);
    expect(stored.aside).toHaveLength(2);
  }
});

test('what only grows, spoilt, is put aside and grows again', async ({ page }) => {
  await playAndLeave(page);
  await putRaw(page, 'kept', [
    { key: KEY, format: 1, encounters: { __proto__x: 1 }, facts: 'all' },
  ]);
  await reopen(page);
  await expect(page.locator('.notices')).toContainText(nb['notice.keptAside']);
  await walkTo(page, 'ending');
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
  const { kept, aside } = await readStored(page);
  expect(aside).toHaveLength(1);
  expect(kept).toHaveLength(1);
});

test('a log that the scenario no longer follows leads to a checkpoint and a word about it', async ({
  page,
}) => {
  const { attempt } = await playAndLeave(page);
  const [row] = (await readStored(page)).attempts;
  await putRaw(page, 'attempts', [
    { ...row, attempt: { ...attempt, log: `${attempt.log}~~`.replace('~~', '--') } },
  ]);
  await reopen(page);
  await expect(page.locator('.notices')).toContainText(nb['encounter.moved']);
  await walkTo(page, 'ending');
  await expect(localSign(page)).toHaveAttribute('value', 'yes');
});
