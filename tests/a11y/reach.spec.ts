import type { Page } from '@playwright/test';
import { choose, type Replay } from '../../src/attempt/replay.ts';
import { attemptAt, type KnownEncounter, readKnownEncounter } from '../e2e/known-encounter.ts';
import { seedAttempt } from '../e2e/local-store.ts';
import { expectAt, expectSaved } from '../e2e/play-encounter.ts';
import { expect, test } from '../e2e/school-fixture.ts';
import { type Box, headOnPage } from './head-on-page.ts';
import { decisionsByLength } from './longest-decision.ts';
import { sizes, standStill } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Enough to hold those with a team to ask and those with the longest lines. */
const LONGEST = 5;

/** Puts the learner at a moment as one who comes back by way of «I dag». */
async function openAt(page: Page, state: Replay, known: KnownEncounter): Promise<void> {
  await page.goto('./');
  await page.locator('form button[type="submit"]').click();
  await expectSaved(page, 'yes');
  await seedAttempt(page, attemptAt(state, known));
  await page.reload();
  await page.locator('form button[type="submit"]').click();
  await expectSaved(page, 'yes');
  await page.locator(`[data-open="${known.id}"]`).click();
  await expectAt(page, state, known);
  await standStill(page);
}

/** Names what cannot be hit in its middle and at its ends where the page stands now, without any scrolling. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('.talk button, .hud button')];
    return targets.flatMap((target) => {
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const middle = (left + right) / 2;
      const isHit = [top + 4, (top + bottom) / 2, bottom - 4].every((y) =>
        target.contains(document.elementFromPoint(middle, y)),
      );
      const isInside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      return isHit && isInside ? [] : [target.textContent.trim()];
    });
  });
}

/** Everything that lies on the picture. */
function cardsOn(page: Page): Promise<(Box & { name: string })[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.say, .pick, .you, .notice, .chip')].map((card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return { name: card.className, left, top, right, bottom };
    }),
  );
}

async function expectFaceSeen(page: Page, state: Replay, known: KnownEncounter): Promise<void> {
  const head = await headOnPage(page, state, known);
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  expect(head.left).toBeGreaterThanOrEqual(0);
  expect(head.right).toBeLessThanOrEqual(size.width);
  expect(head.top).toBeGreaterThanOrEqual(0);
  const covering = (await cardsOn(page)).filter(
    (card) =>
      Math.min(card.right, head.right) > Math.max(card.left, head.left) &&
      Math.min(card.bottom, head.bottom) > Math.max(card.top, head.top),
  );
  expect(covering, `nothing lies on the face at ${JSON.stringify(head)}`).toEqual([]);
}

for (const size of sizes)
  for (let place = 0; place < LONGEST; place += 1)
    test(`${size.name}: decision ${place + 1} by length is seen and chosen without scrolling, and so is the face`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      const known = await readKnownEncounter();
      const state = decisionsByLength(known, known.begin())[place]?.state;
      if (state === undefined) throw new Error('the encounter has fewer decisions than that');
      await openAt(page, state, known);
      expect(await outOfReach(page), state.moment.beat).toEqual([]);
      await expectFaceSeen(page, state, known);

      const last = page.locator('.pick > ul [data-choice]').last();
      const id = (await last.getAttribute('data-choice')) ?? '';
      const box = await last.boundingBox();
      if (box === null) throw new Error('no choice is drawn');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      const reply = choose(state, id);
      await expectAt(page, reply, known);
      await standStill(page);
      expect(await outOfReach(page), `after ${id}`).toEqual([]);
      await expectFaceSeen(page, reply, known);
    });

test('«Spør teamet» shows all who can be asked, without scrolling', async ({ page }) => {
  const known = await readKnownEncounter();
  const asking = decisionsByLength(known, known.begin()).find(({ state }) =>
    state.moment.choices.some(({ meta }) => meta.consult !== undefined),
  );
  if (asking === undefined) throw new Error('nobody can be asked');
  for (const size of sizes) {
    await page.setViewportSize(size);
    await openAt(page, asking.state, known);
    await page.locator('[data-team]').click();
    await expect(page.locator('.team [data-choice]').first()).toBeVisible();
    expect(await outOfReach(page), size.name).toEqual([]);
    await expectFaceSeen(page, asking.state, known);
  }
});
