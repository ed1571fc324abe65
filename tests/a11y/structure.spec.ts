import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { screens, unfold } from './screens.ts';
import { encounterAddress, stops, takeStep, walkTo } from './walk-encounter.ts';

/** The levels of the headings a screen reader meets, in order. */
function headingLevels(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const top = document.querySelector('dialog[open]') ?? document;
    return [...top.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1)));
  });
}

for (const screen of screens)
  test(`${screen.name}: one h1, no level skipped, a language`, async ({ page }) => {
    await screen.open(page);
    await unfold(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
    expect(await page.title()).not.toBe('');
    const levels = await headingLevels(page);
    // A dialog is a page on top of a page: its own heading is an h2.
    const isDialog = await page.locator('dialog[open]').isVisible();
    expect(levels[0]).toBe(isDialog ? 2 : 1);
    expect(levels.filter((level) => level === 1)).toHaveLength(isDialog ? 0 : 1);
    const skips = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

/** The roles of a part of the page in reading order, as a screen reader is told; what is said is left out. */
async function spokenRoles(page: Page): Promise<string[]> {
  const snapshot = await page.locator('section.talk').ariaSnapshot();
  return snapshot.split('\n').flatMap((row) => /^\s*- '?([a-z]+)/.exec(row)?.[1] ?? []);
}

test('a line is spoken as speaker, line, then the way on', async ({ page }) => {
  await page.goto(encounterAddress);
  while ((await page.locator(`.who b`).count()) === 0) await takeStep(page);
  await walkTo(page, 'line');
  const roles = (await spokenRoles(page)).filter((role) => role !== 'status' && role !== 'strong');
  expect(roles).toEqual(['region', 'paragraph', 'paragraph', 'paragraph', 'button']);
  const said = await page.locator('section.talk').innerText();
  const [speaker, line] = await page.locator('.who b, .line').allInnerTexts();
  expect(said.indexOf(speaker ?? '?')).toBeGreaterThanOrEqual(0);
  expect(said.indexOf(line ?? '?')).toBeGreaterThan(said.indexOf(speaker ?? '?'));
});

test('choices are spoken after the line, as a list of buttons under a heading', async ({
  page,
}) => {
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  const texts = await page.locator(stops.choices).allInnerTexts();
  const roles = (await spokenRoles(page)).filter((role) => role !== 'status' && role !== 'strong');
  const list = texts.flatMap(() => ['listitem', 'button']);
  expect(roles).toEqual(['region', 'paragraph', 'paragraph', 'heading', 'list', ...list]);
  const names = await page.locator('.pick').getByRole('button').allInnerTexts();
  expect(names).toEqual(texts);
});

test('the room and the people in it are nothing to a screen reader', async ({ page }) => {
  await page.goto(encounterAddress);
  await expect(page.locator('.scene')).toHaveAttribute('data-stage', /.+/);
  await expect(page.locator('.scene')).toHaveAttribute('aria-hidden', 'true');
  const focusable = page.locator('.scene').locator('a, button, input, [tabindex]');
  await expect(focusable).toHaveCount(0);
});

test('in forced colours the chosen one of several is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./');
  const chosen = page.locator('.option', { has: page.locator('[name="profession"]:checked') });
  const other = page.locator('.option', { has: page.locator('[name="profession"]:not(:checked)') });
  const edge = (element: Element): string => {
    const { borderTopColor, borderTopWidth } = getComputedStyle(element);
    return `${borderTopWidth} ${borderTopColor}`;
  };
  expect(await chosen.evaluate(edge)).not.toBe(await other.first().evaluate(edge));
  // The dot itself is drawn by the browser, in the reader's own colours.
  expect(
    await chosen.locator('input').evaluate((input) => getComputedStyle(input).appearance),
  ).not.toBe('none');
});

test('in forced colours every card has an edge, and the way on a thicker one', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const widthOf = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth));
  await page.goto(encounterAddress);
  for (const card of ['.say', '.hud .chip']) expect(await widthOf(card), card).toBeGreaterThan(0);
  await walkTo(page, 'choices');
  for (const card of ['.pick', '.choice']) expect(await widthOf(card), card).toBeGreaterThan(0);
  await page.locator('[data-menu]').click();
  expect(await widthOf('dialog[open]')).toBeGreaterThan(0);
  expect(await widthOf('.menu-acts .button:not(.secondary)')).toBeGreaterThan(
    await widthOf('.menu-acts .button.secondary'),
  );
});
