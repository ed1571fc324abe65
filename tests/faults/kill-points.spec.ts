import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { localSign, storedAttempts } from './read-stored.ts';
import { killRenderer, makeProfile, openBrowser, removeProfile } from './storing-browser.ts';

/** Where the page is held, and what must be there afterwards: the choice, or it or the state before, but nothing torn. */
const POINTS = {
  'at the click, before anything has happened': 'before',
  'when the words have changed, before they are painted': 'either',
  'in the frame that paints them': 'either',
  'in the transaction, before its first row': 'either',
  'at the first row of it': 'either',
  'when the rows are given, before it has completed': 'either',
  'when it has completed, before the program knows': 'after',
} as const;

type Point = keyof typeof POINTS;

/**
 * Holds the page for good at a point of the next choice. Everything it catches is the browser's own, so that the
 * program is the one that is shipped. Runs in the page.
 */
function holdAt(point: Point): void {
  const hold = (): void => {
    (globalThis as unknown as { held(): void }).held();
    // Nothing more happens in this page, as in a process that is no more.
    for (;;);
  };
  const before = <Owner extends object>(owner: Owner, name: keyof Owner): void => {
    Object.defineProperty(owner, name, { value: hold });
  };
  /** At an event of the rows that are written, before whoever else listens. */
  const whenDone = (event: 'success' | 'complete'): void => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      (event === 'success' ? request : this.transaction).addEventListener(event, hold);
      return request;
    };
  };
  switch (point) {
    case 'at the click, before anything has happened':
      document.addEventListener('click', hold, { capture: true });
      break;
    case 'when the words have changed, before they are painted':
      new MutationObserver(hold).observe(document.querySelector('.talk') ?? document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      break;
    case 'in the frame that paints them':
      document.addEventListener('click', () => requestAnimationFrame(hold), { capture: true });
      break;
    case 'in the transaction, before its first row':
      before(IDBTransaction.prototype, 'objectStore');
      break;
    case 'at the first row of it':
      before(IDBObjectStore.prototype, 'put');
      break;
    case 'when the rows are given, before it has completed':
      whenDone('success');
      break;
    case 'when it has completed, before the program knows':
      whenDone('complete');
  }
}

test('a page killed at any point between a choice and its confirmation stands before it or after it, never between', async ({
  school,
}) => {
  test.setTimeout(60_000);
  const profile = await makeProfile();
  const browser = await openBrowser(profile, school.url);
  const { context } = browser;
  const found: string[] = [];
  try {
    let page = await context.newPage();
    for (const point of Object.keys(POINTS) as Point[]) {
      await page.goto(encounterAddress);
      const held = new Promise<void>((resolve) => void page.exposeBinding('held', () => resolve()));
      await walkTo(page, 'choices');
      await expect(localSign(page)).toHaveAttribute('value', 'yes');
      const before = await logOf(page);

      await page.evaluate(holdAt, point);
      // Its answer never comes: whoever would send it is held.
      page.evaluate(clickFirst).catch(() => undefined);
      await held;
      await killRenderer(page);

      page = await context.newPage();
      await page.goto(encounterAddress);
      await expect(localSign(page)).toHaveAttribute('value', 'yes');
      const now = await logOf(page);
      const stands = now === before ? 'before' : 'after';
      expect(now.slice(0, before.length), point).toBe(before);
      expect([0, 2], `${point}: whole choices`).toContain(now.length - before.length);
      if (POINTS[point] !== 'either') expect(stands, point).toBe(POINTS[point]);
      found.push(`${point}: ${stands}`);
      // On, so that the next kill comes at another choice.
      await takeStep(page);
    }
    expect(browser.errors).toEqual([]);
    test.info().annotations.push({ type: 'stands', description: found.join('; ') });
  } finally {
    await browser.close().catch(() => undefined);
    await removeProfile(profile);
  }
});

function clickFirst(): void {
  document.querySelector<HTMLElement>('.pick > ul [data-choice]')?.click();
}

async function logOf(page: Page): Promise<string> {
  const attempts = await storedAttempts(page);
  return attempts.at(-1)?.log ?? '';
}
