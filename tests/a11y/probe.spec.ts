import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, readPosition, takeStep, walkTo, stops } from './walk-encounter.ts';
test('probe', async ({ page }) => {
  await page.goto(encounterAddress);
  await expect(page.locator('[data-continue]')).toBeVisible();
  console.log(await readPosition(page));
  for (const s of Object.keys(stops) as (keyof typeof stops)[]) {
    const t = Date.now();
    await walkTo(page, s);
    console.log(s, Date.now() - t, await readPosition(page));
  }
  console.log(await page.locator('.talk').ariaSnapshot());
  for (let i = 0; i < 1; i++) await takeStep(page);
  console.log(await readPosition(page), await page.locator('[data-saved]').first().getAttribute('value'));
  console.log(await page.locator('.scene').count());
});
