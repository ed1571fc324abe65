import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { screens, sizes, standStill, unfold } from './screens.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // Off by default in axe, and WCAG A or AA all the same.
    'label-content-name-mismatch': { enabled: true },
    'target-size': { enabled: true },
    'p-as-heading': { enabled: true },
    'css-orientation-lock': { enabled: true },
  },
};

declare global {
  // Put there by axe-core's own script.
  var axe: { run(options: RunOptions): Promise<AxeResults> };
}

async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate((chosen) => globalThis.axe.run(chosen), options);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

test('axe reports a page that breaks a rule', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(source);
  await page.evaluate(() => document.querySelector('h1')?.remove());
  await page.evaluate(() => document.querySelector('main')?.append(new Image()));
  const found = (await violations(page)).join('\n');
  expect(found).toContain('image-alt');
  expect(found).toContain('page-has-heading-one');
});

for (const screen of screens)
  test(`${screen.name}: axe finds nothing at any size, light or dark`, async ({ page }) => {
    await screen.open(page);
    await unfold(page);
    await page.evaluate(source);
    for (const size of sizes)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await standStill(page);
        expect.soft(await violations(page), `${size.name}, ${colorScheme}`).toEqual([]);
      }
  });
