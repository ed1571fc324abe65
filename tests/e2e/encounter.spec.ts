import type { Page } from '@playwright/test';
import { choose, isChoosing } from '../../src/attempt/replay.ts';
import { nb } from '../../src/language/nb.ts';
import {
  attemptAt,
  byQuality,
  type KnownEncounter,
  readKnownEncounter,
  walkUntil,
} from './known-encounter.ts';
import { readAttempts, seedAttempt } from './local-store.ts';
import {
  afterChoices,
  clicking,
  expectAt,
  expectSaved,
  openEncounter,
  playOn,
  shownIn,
  tabTo,
  typing,
} from './play-encounter.ts';
import { expect, test } from './school-fixture.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 836, height: 666 } });

/** Plays so many of the best choices by mouse. */
async function playSome(page: Page, known: KnownEncounter, count: number) {
  await openEncounter(page, known);
  return playOn(known.begin(), {
    place: page,
    hands: clicking(page),
    known,
    pick: byQuality('best'),
    until: afterChoices(count),
  });
}

test('a held Enter goes on once and chooses nothing', async ({ page }) => {
  const known = await readKnownEncounter();
  await page.goto(`./?start=${known.id}`);
  await tabTo(page, '[data-continue]');
  const hold = async (): Promise<void> => {
    for (let count = 0; count < 12; count += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
  };
  await hold();
  await expectAt(page, known.begin(), known);

  const first = await playOn(known.begin(), {
    place: page,
    hands: typing(page),
    known,
    pick: byQuality('best'),
    until: isChoosing,
  });
  await hold();
  await expectAt(page, first, known);
  const id = byQuality('best')(first);
  await tabTo(page, `[data-choice="${id}"]`);
  await hold();
  await expectAt(page, choose(first, id), known);
});

test('the menu opens by key, Esc closes it, and focus comes back to its button', async ({
  page,
}) => {
  const known = await readKnownEncounter();
  await openEncounter(page, known);
  await tabTo(page, '[data-menu]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('[data-menu]')).toBeFocused();
  await expectAt(page, known.begin(), known);
});

test('to begin anew asks first, and keeps the old attempt', async ({ page }) => {
  const known = await readKnownEncounter();
  const there = await playSome(page, known, 2);
  await expectSaved(page, 'yes');
  const menu = page.getByRole('dialog');
  const restart = async (): Promise<void> => {
    await page.locator('[data-menu]').click();
    await menu.locator('[data-restart]').click();
    await expect(menu.getByText(nb['menu.restart.sure'])).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  };
  await restart();
  await menu.getByRole('button', { name: nb['menu.restart.no'] }).click();
  await page.keyboard.press('Escape');
  await expectAt(page, there, known);

  await restart();
  await menu.getByRole('button', { name: nb['menu.restart.yes'] }).click();
  await expect(page.locator('.role-card [data-continue]')).toBeFocused();
  await page.keyboard.press('Enter');
  await playOn(known.begin('annet', 2), {
    place: page,
    hands: clicking(page),
    known,
    pick: byQuality('poorest'),
    until: afterChoices(1),
  });
  await expectSaved(page, 'yes');
  const kept = (await readAttempts(page)).toSorted((one, other) => one.number - other.number);
  expect(kept.map(({ number }) => number)).toEqual([1, 2]);
  expect(kept[0]?.log).toBe(there.log);
});

test('text size and less motion last over a reload', async ({ page }) => {
  const known = await readKnownEncounter();
  await openEncounter(page, known);
  await page.locator('[data-menu]').click();
  const menu = page.getByRole('dialog');
  await menu.getByText(nb['menu.textSize.150'], { exact: true }).click();
  await menu.getByRole('checkbox', { name: nb['menu.motion'] }).check();
  for (const round of ['now', 'after a reload']) {
    await expect(page.locator('html'), round).toHaveCSS('font-size', '24px');
    await expect(page.locator('html'), round).toHaveAttribute('data-motion', 'reduced');
    if (round === 'now') await page.reload();
  }
});

test('«Ta en pause» says that it is safe once the device has kept everything, and leads back', async ({
  page,
}) => {
  const known = await readKnownEncounter();
  const there = await playSome(page, known, 2);
  await page.locator('[data-menu]').click();
  await page.locator('[data-pause]').click();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'pause');
  await expect(page.getByText(nb['pause.safe'])).toBeVisible();
  await expectSaved(page, 'yes');
  expect((await readAttempts(page))[0]?.log).toBe(there.log);
  await page.getByRole('button', { name: nb['pause.resume'] }).click();
  await expectAt(page, there, known);
});

test('reload, «I dag» and back go on at the same words', async ({ page }) => {
  const known = await readKnownEncounter();
  const there = await playSome(page, known, 3);
  await page.locator('.hud .plain').click();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'unit');
  await page.locator(`[data-open="${known.id}"]`).click();
  await expectAt(page, there, known);
  await expectSaved(page, 'yes');

  await page.goto('./');
  await page.reload();
  await page.locator('form button[type="submit"]').click();
  await expectSaved(page, 'yes');
  await page.locator(`[data-open="${known.id}"]`).click();
  await expectAt(page, there, known);
  await playOn(there, {
    place: page,
    hands: clicking(page),
    known,
    pick: byQuality('poorest'),
    until: afterChoices(4),
  });
});

test('the debrief shows curve, table and thoughts, and is stepped through by keyboard', async ({
  page,
}) => {
  const known = await readKnownEncounter();
  const end = known.walk(known.begin(), byQuality('poorest'));
  await openDebrief(page, known);
  const table = page.locator('details table').first();
  await tabTo(page, 'details:has(table) > summary');
  await page.keyboard.press('Enter');
  await expect(table.locator('tbody td:nth-of-type(1)')).toHaveText(
    end.taken.map(({ after }) => String(after['tillit'])),
  );
  await expect(page.locator('.curve-point')).toHaveCount(end.taken.length);
  await expect(page.locator('.curve')).toContainText(String(end.taken.at(-1)?.after['tillit']));

  await page.locator('h1').focus();
  await tabTo(page, '.curve-point');
  await page.keyboard.press('Enter');
  for (const [index, choice] of end.taken.entries()) {
    await expect(page.locator('.review .quote').first()).toHaveText(`«${known.say(choice.id)}»`);
    await expect(page.locator('.curve-point[aria-pressed="true"]')).toHaveCount(1);
    for (const { id, thought } of choice.heard) {
      if (thought === true)
        await expect(page.locator('.review')).toContainText(known.say(`${id}.thought`));
    }
    expect((await shownIn(page)).focus, 'focus stays in the page').not.toBe('body');
    if (index > 0) {
      // One reads the next choice from its beginning, wherever the button was.
      await expect(page.locator('#review-title')).toBeFocused();
      await expect(page.locator('#review-title')).toBeInViewport();
    }
    if (index < end.taken.length - 1) {
      await tabTo(page, '.review .acts .button:last-child');
      await page.keyboard.press('Enter');
    }
  }
});

test('another choice from the debrief begins a new attempt there and leaves the old', async ({
  page,
}) => {
  const known = await readKnownEncounter();
  const pick = byQuality('poorest');
  const end = known.walk(known.begin(), pick);
  await openDebrief(page, known);
  const index = 2;
  await page.locator('.curve-point').nth(index).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, `[data-retry="${index}"]`);
  await page.keyboard.press('Enter');

  const there = walkUntil(known.begin('annet', 2), pick, ({ taken }) => taken.length >= index);
  await expectAt(page, there, known);
  expect((await shownIn(page)).focus).toBe('question');
  const best = await playOn(there, {
    place: page,
    hands: clicking(page),
    known,
    pick: byQuality('best'),
    until: afterChoices(index + 1),
  });
  await expectSaved(page, 'yes');
  const kept = (await readAttempts(page)).toSorted((one, other) => one.number - other.number);
  expect(kept).toMatchObject([
    { number: 1, log: end.log, finished: { score: expect.any(Number) } },
    { number: 2, log: best.log, finished: null },
  ]);
  expect(best.log.slice(0, index * 2)).toBe(end.log.slice(0, index * 2));
  expect(best.log).not.toBe(end.log.slice(0, best.log.length));
});

/** Seeds an attempt that stands right before its poorest ending, ends it, and looks back. */
async function openDebrief(page: Page, known: KnownEncounter): Promise<void> {
  const pick = byQuality('poorest');
  const end = known.walk(known.begin(), pick);
  const last = walkUntil(known.begin(), pick, ({ taken }) => taken.length >= end.taken.length - 1);
  await page.goto('./');
  await expect(page.locator('form')).toBeVisible();
  await page.locator('form button[type="submit"]').click();
  await expectSaved(page, 'yes');
  await seedAttempt(page, attemptAt(last, known));
  await page.reload();
  await page.locator('form button[type="submit"]').click();
  await expectSaved(page, 'yes');
  await page.locator(`[data-open="${known.id}"]`).click();
  await playOn(last, { place: page, hands: clicking(page), known, pick });
  await page.locator('[data-continue]').click();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'debrief');
}
