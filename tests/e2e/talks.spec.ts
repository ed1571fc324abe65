import { nb } from '../../src/language/nb.ts';
import { readKnownEncounters } from './known-encounter.ts';
import { expectSaved, tabTo } from './play-encounter.ts';
import { expect, test } from './school-fixture.ts';
import { withoutCanvas } from './without-canvas.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 836, height: 666 }, contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => withoutCanvas(context));

const [{ content, texts }] = (await readKnownEncounters()) as [
  Awaited<ReturnType<typeof readKnownEncounters>>[number],
];
const talks = content.module.days.flatMap((day) => day.talks.map(({ id }) => id));

test('a talk is had with the keyboard, ends at «I dag», is kept, and weighs nothing', async ({
  page,
}) => {
  const [talk = ''] = talks;
  const title = texts.scenarios[talk]?.['scenario.title'] ?? '';
  await page.goto('./');
  await tabTo(page, 'form button[type="submit"]');
  await page.keyboard.press('Enter');
  const entry = page.locator(`[data-open="${talk}"]`);
  await expect(entry).toContainText(nb['today.talk.new']);
  await tabTo(page, `[data-open="${talk}"]`);
  await page.keyboard.press('Enter');
  // No title card: one is in the middle of a working day.
  await expect(page.locator('h1')).toHaveText(title);
  await expect(page.locator('.talk .line')).toBeVisible();
  for (let step = 0; step < 40; step += 1) {
    const next = page.locator('[data-continue], [data-choice]').first();
    await expect(next).toBeVisible();
    if ((await page.getByText(nb['talk.ended']).count()) > 0) break;
    const choice = await next.getAttribute('data-choice');
    if (choice === null) await page.keyboard.press('Enter');
    else {
      await tabTo(page, `[data-choice="${choice}"]`);
      await page.keyboard.press('Space');
    }
  }
  await expect(page.locator('[data-continue]')).toHaveText(nb['back.today']);
  await page.keyboard.press('Enter');
  await expect(entry).toContainText(nb['today.talk.seen']);
  await expect(page.locator('.today-progress')).toContainText('0 av');
  await expectSaved(page, 'yes');
  await page.reload();
  await page.locator('form button[type="submit"]').click();
  await expect(entry).toContainText(nb['today.talk.seen']);
});

test('every talk stands in the list with whom one talks', async ({ page }) => {
  await page.goto('./');
  await page.locator('form button[type="submit"]').click();
  for (const id of talks) {
    const host = content.scenarios[id]?.meta.present?.[0] ?? '';
    await expect(page.locator(`[data-open="${id}"]`)).toContainText(
      `Prat med ${content.cast[host]?.name}`,
    );
    await expect(page.locator(`[data-open="${id}"] img`)).toHaveCount(1);
  }
});
