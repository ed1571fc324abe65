import type { Page } from '@playwright/test';
import { countAnnouncements, takeAnnouncements } from './announcements.ts';
import { byQuality, readKnownEncounter } from './known-encounter.ts';
import { playOn, shownIn, tabTo, typing } from './play-encounter.ts';
import { expect, test } from './school-fixture.ts';

test.describe.configure({ mode: 'parallel' });

const SIZES = [
  { viewport: { width: 836, height: 666 }, reducedMotion: 'no-preference' },
  { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' },
] as const;

async function expectFocus(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).first()).toBeFocused();
}

for (const { viewport, reducedMotion } of SIZES) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion } });

    for (const wish of ['best', 'poorest'] as const) {
      test(`the ${wish} choices lead by keyboard alone from the title to their ending`, async ({
        page,
      }) => {
        test.setTimeout(180_000);
        const known = await readKnownEncounter();
        const ranks = Object.values(known.content.scenarios[known.id]?.states ?? {}).flatMap(
          ({ meta }) => meta?.ending?.rank ?? [],
        );
        await countAnnouncements(page);
        await page.goto('./');
        await expect(page.locator('html')).toHaveAttribute('data-screen', 'title');
        await tabTo(page, 'form button[type="submit"]');
        await page.keyboard.press('Enter');
        await expect(page.locator('html')).toHaveAttribute('data-screen', 'unit');
        await expectFocus(page, 'h1');
        await tabTo(page, `[data-open="${known.id}"]`);
        await page.keyboard.press('Space');
        await expectFocus(page, '.role-card [data-continue]');
        await takeAnnouncements(page);
        await page.keyboard.press('Enter');

        const end = await playOn(known.begin(), {
          place: page,
          hands: typing(page),
          known,
          pick: byQuality(wish),
          async look(state) {
            const { focus, canGoOn, words } = await shownIn(page);
            expect(focus, 'the focus is where the next step is').toBe(
              canGoOn ? 'continue' : 'question',
            );
            const said = await takeAnnouncements(page);
            expect(said.length, `each event is announced once: ${said.join(' | ')}`).toBe(1);
            expect(said[0]).toContain(words);
            const seen = await page.evaluate(() => document.body.textContent);
            for (const thought of known.thoughts) expect(seen).not.toContain(thought);
            expect(seen).not.toMatch(/(tillit|trygghet|medvirkning)\W*\d/i);
            expect(state.taken.length).toBeLessThan(60);
          },
        });

        const rank = end.moment.ending?.rank ?? 0;
        if (wish === 'best') expect(rank).toBeLessThanOrEqual(2);
        else expect(rank).toBe(Math.max(...ranks));
        await page.keyboard.press('Enter');
        await expect(page.locator('html')).toHaveAttribute('data-screen', 'debrief');
        await expectFocus(page, 'h1');
        await expect(page.locator('h1')).toHaveText(known.say(`${end.moment.ending?.id}.title`));
      });
    }
  });
}
