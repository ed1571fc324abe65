import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { measureTargets, overlappingTargets, unreadableTexts } from './measure-layout.ts';
import { screens, sizes, standStill, unfold } from './screens.ts';

/** WCAG 2.2, 2.5.8; here without its exception for targets that stand far apart. */
const LEAST_PX = 24;
/** What the house holds to (WCAG 2.5.5, AAA). */
const AIM_PX = 44;
/** A point of the curve is as wide as there is room; «Forrige» and «Neste valg» do the same at full size. */
const HAS_EQUIVALENT = /curve-point/;

/** 1280 px at 400 % zoom (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 640 };

/** WCAG 1.4.12, as a reader's own style sheet would set it. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
}

for (const screen of screens) {
  test(`${screen.name}: every target is large enough`, async ({ page }) => {
    await screen.open(page);
    await unfold(page);
    for (const size of [...sizes, { name: 'zoomed', ...ZOOMED }]) {
      await page.setViewportSize(size);
      await standStill(page);
      const targets = await measureTargets(page);
      const small = targets.filter(({ width, height }) => Math.min(width, height) < LEAST_PX);
      expect.soft(small, size.name).toEqual([]);
      expect.soft(await overlappingTargets(page), size.name).toEqual([]);
      const underAim = targets.filter(
        ({ name, width, height }) =>
          Math.min(width, height) < AIM_PX - 0.5 && !HAS_EQUIVALENT.test(name),
      );
      expect.soft(underAim, `${size.name}: under ${AIM_PX} px`).toEqual([]);
    }
  });

  test(`${screen.name}: every text can be read zoomed, enlarged and spaced`, async ({ page }) => {
    await screen.open(page);
    await unfold(page);
    for (const size of [...sizes, { name: 'zoomed', ...ZOOMED }]) {
      await page.setViewportSize(size);
      await standStill(page);
      expect.soft(await unreadableTexts(page), size.name).toEqual([]);
    }
    await doubleText(page);
    for (const size of [...sizes, { name: 'zoomed', ...ZOOMED }]) {
      await page.setViewportSize(size);
      await standStill(page);
      expect.soft(await unreadableTexts(page), `${size.name}, text × 2`).toEqual([]);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
    await spaceText(page);
    for (const size of [...sizes, { name: 'zoomed', ...ZOOMED }]) {
      await page.setViewportSize(size);
      await standStill(page);
      expect.soft(await unreadableTexts(page), `${size.name}, text spaced`).toEqual([]);
    }
  });
}

test('the largest text, kept from last time, is laid out as on a narrow page from the first', async ({
  page,
}) => {
  await page.setViewportSize(sizes[1]);
  const columns = (): Promise<number> =>
    page.evaluate(
      () =>
        getComputedStyle(document.querySelector('main') ?? document.body).gridTemplateColumns.split(
          ' ',
        ).length,
    );
  await page.goto('./');
  expect(await columns()).toBe(2);
  await page.evaluate(() => localStorage.setItem('tsb-skolen/settings', '{"textSize":200}'));
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('font-size', '32px');
  expect(await columns()).toBe(1);
  expect(await unreadableTexts(page)).toEqual([]);
});
