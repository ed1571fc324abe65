import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { changedPixels, readPng } from './read-png.ts';
import { screens, sizes, standStill, unfold } from './screens.ts';
import { countTabStops, readStop, startBeforeAll, type Stop } from './walk-focus.ts';

/** WCAG 2.4.13: the changed area is at least that of a line of 2 px around, and differs by 3:1. */
const RING_PX = 2;
const RING_CONTRAST = 3;
/** Rounded corners are shorter than square ones. */
const CORNERS = 0.93;
/** How far outside a control its ring may lie. */
const MARGIN = 8;

/** Tabs from before the first control until focus leaves; fails where it cannot. */
async function walk(page: Page, at: (stop: Stop) => Promise<void>): Promise<Stop[]> {
  const expected = await countTabStops(page);
  await startBeforeAll(page);
  const stops: Stop[] = [];
  for (let press = 0; press < expected + 2; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (stop.order === -1 || stop.order === stops[0]?.order) break;
    stops.push(stop);
    await at(stop);
  }
  expect.soft(stops.map(({ name }) => name)).toHaveLength(expected);
  return stops;
}

/** How much of a ring focus draws at the place it is now, in whole lines of `RING_PX` around the control. */
async function ringAt(page: Page, { box }: Stop): Promise<number> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const x = Math.max(0, Math.floor(box.x) - MARGIN);
  const y = Math.max(0, Math.floor(box.y) - MARGIN);
  const clip = {
    x,
    y,
    width: Math.min(size.width, Math.ceil(box.x + box.width) + MARGIN) - x,
    height: Math.min(size.height, Math.ceil(box.y + box.height) + MARGIN) - y,
  };
  const focused = readPng(await page.screenshot({ clip }));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const plain = readPng(await page.screenshot({ clip }));
  const around = 2 * (box.width + box.height) * RING_PX * CORNERS;
  return changedPixels(focused, plain, RING_CONTRAST) / around;
}

for (const screen of screens) {
  test(`${screen.name}: Tab goes through every control in reading order and out again`, async ({
    page,
  }) => {
    await screen.open(page);
    await unfold(page);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await standStill(page);
      const stops = await walk(page, () => Promise.resolve());
      const orders = stops.map(({ order }) => order);
      expect.soft(orders, size.name).toEqual(orders.toSorted((a, b) => a - b));
      const covered = stops.filter(({ coveredBy }) => coveredBy !== null);
      expect.soft(covered, `${size.name}: focus is not covered`).toEqual([]);
    }
  });

  for (const look of ['light', 'dark', 'forced colours'] as const)
    test(`${screen.name}: focus is seen on every control, ${look}`, async ({ page }) => {
      await page.emulateMedia({
        reducedMotion: 'reduce',
        ...(look === 'forced colours'
          ? { forcedColors: 'active' as const }
          : { colorScheme: look }),
      });
      await page.setViewportSize(sizes[1]);
      await screen.open(page);
      await standStill(page);
      await walk(page, async (stop) => {
        expect
          .soft(await ringAt(page, stop), `the ring around «${stop.name}»`)
          .toBeGreaterThanOrEqual(1);
      });
    });
}
