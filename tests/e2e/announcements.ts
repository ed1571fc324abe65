import type { Page } from '@playwright/test';

declare global {
  var announced: string[];
}

/**
 * Writes down what a screen reader would be told: one entry for each batch of changes inside a polite live region
 * that stood there before the change. A region that comes into the page with its words is often not read out, so it
 * does not count.
 */
export async function countAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.announced = [];
    let standing = new Set<Element>();
    new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live="polite"]');
        if (region != null && standing.has(region)) regions.add(region);
      }
      for (const region of regions) {
        const words = region.textContent.trim();
        if (words !== '') globalThis.announced.push(words);
      }
      standing = new Set(document.querySelectorAll('[aria-live="polite"]'));
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What was announced since the last time. */
export async function takeAnnouncements(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.announced.splice(0));
}
