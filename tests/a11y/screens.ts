import type { Page } from '@playwright/test';
import { expect } from '../e2e/school-fixture.ts';
import { knowLearner } from '../faults/storing-browser.ts';
import { encounterAddress, takeStep, walkTo } from './walk-encounter.ts';

/** One screen, or one state of it, that every rule is tried on. */
export interface ScreenCase {
  name: string;
  /** Leads a fresh page there and resolves when it stands still. */
  open(page: Page): Promise<void>;
}

async function openEncounter(page: Page): Promise<void> {
  await page.goto(encounterAddress);
  await expect(page.locator('[data-continue]')).toBeVisible();
  await expect(page.locator('[data-saved="local"]').first()).toHaveAttribute('value', 'yes');
}

async function openToday(page: Page): Promise<void> {
  await page.goto('./');
  await page.locator('form button[type="submit"]').click();
  await expect(page.locator('[data-open]').first()).toBeVisible();
}

function encounterAt(name: string, stop: Parameters<typeof walkTo>[1]): ScreenCase {
  return {
    name,
    open: async (page) => {
      await openEncounter(page);
      await walkTo(page, stop);
    },
  };
}

async function openDebrief(page: Page): Promise<void> {
  await openEncounter(page);
  await walkTo(page, 'ending');
  await page.locator('[data-continue]').click();
  await expect(page.locator('.curve')).toBeVisible();
}

export const screens: readonly ScreenCase[] = [
  {
    name: 'title',
    open: async (page) => {
      await page.goto('./');
      await expect(page.locator('form button[type="submit"]')).toBeVisible();
    },
  },
  { name: 'today', open: openToday },
  { name: 'role card', open: openEncounter },
  {
    name: 'elsewhere',
    open: async (page) => {
      await knowLearner(page.context());
      const other = await page.context().newPage();
      await openEncounter(other);
      await page.goto(encounterAddress);
      await expect(page.locator('[data-elsewhere]')).toBeVisible();
    },
  },
  {
    name: 'who plays',
    open: async (page) => {
      const other = await page.context().newPage();
      await openEncounter(other);
      await walkTo(other, 'choices');
      await takeStep(other);
      await expect(other.locator('[data-saved="local"]').first()).toHaveAttribute('value', 'yes');
      await other.close();
      await page.goto('./');
      await expect(page.locator('[data-who]')).toBeVisible();
    },
  },
  encounterAt('line', 'line'),
  encounterAt('choices', 'choices'),
  {
    name: 'team opened',
    open: async (page) => {
      await openEncounter(page);
      await walkTo(page, 'team');
      await page.locator('[data-team]').click();
      await expect(page.locator('[data-team]')).toHaveAttribute('aria-expanded', 'true');
    },
  },
  encounterAt('ending', 'ending'),
  { name: 'debrief', open: openDebrief },
  {
    name: 'today after an ending',
    open: async (page) => {
      await openDebrief(page);
      await page.locator('.acts').last().locator('button').first().click();
      await expect(page.locator('[data-state="met"]')).toBeVisible();
    },
  },
  {
    name: 'menu',
    open: async (page) => {
      await openEncounter(page);
      await walkTo(page, 'choices');
      await page.locator('[data-menu]').click();
      await expect(page.locator('dialog[open]')).toBeVisible();
    },
  },
  {
    name: 'pause',
    open: async (page) => {
      await openEncounter(page);
      await walkTo(page, 'choices');
      await page.locator('[data-menu]').click();
      await page.locator('[data-pause]').click();
      await expect(page.locator('main.pause')).toBeVisible();
    },
  },
  {
    name: 'problem',
    open: async (page) => {
      await page.route('**/data/module.js', (route) => route.abort());
      await page.goto('./');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
];

export const sizes = [
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'LMS frame', width: 836, height: 666 },
  { name: 'phone', width: 390, height: 844 },
] as const;

/** Opens every `<details>` on the page: what is folded away must hold the rules too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

/** Waits until what follows a change of size is drawn and nothing moves by CSS: what is measured is what stays. */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<void> =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    // One for the observers of size, one for what they draw.
    for (let count = 0; count < 3; count += 1) await frame();
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
  });
}
