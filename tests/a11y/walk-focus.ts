import type { Page } from '@playwright/test';

/** One place where Tab stops. */
export interface Stop {
  name: string;
  /** Its place in the document among all that can take focus; −1 when focus has left the page. */
  order: number;
  /** The box that shows focus: a radio button's label, else the control itself. */
  box: { x: number; y: number; width: number; height: number };
  /** What lies on top of it at a corner or its middle, if anything does (WCAG 2.4.11). */
  coveredBy: string | null;
}

/** Puts the place where Tab begins before the first control, as when a page has just come. */
export async function startBeforeAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const start = document.createElement('i');
    start.tabIndex = -1;
    (document.querySelector('dialog[open]') ?? document.body).prepend(start);
    start.focus();
    start.remove();
  });
}

/** How many places Tab should stop at: one for each control, one for each group of radio buttons. */
export function countTabStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const top = document.querySelector('dialog[open]') ?? document;
    const all = [
      ...top.querySelectorAll<HTMLElement>(
        'a[href], button, input, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const radios = all.filter((one) => one instanceof HTMLInputElement && one.type === 'radio');
    const groups = new Set(radios.map((one) => (one as HTMLInputElement).name));
    return all.length - radios.length + groups.size;
  });
}

/** Where focus is now. */
export function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const isOut = element === null || element === document.body || !document.hasFocus();
    if (isOut || !(element instanceof HTMLElement))
      return { name: '', order: -1, box: { x: 0, y: 0, width: 0, height: 0 }, coveredBy: null };
    const shown = element.closest('label') ?? element;
    const { x, y, width, height } = shown.getBoundingClientRect();
    // Far enough in for a rounded corner of 12 px.
    const inset = 5;
    const points: [number, number][] = [
      [x + inset, y + inset],
      [x + width - inset, y + inset],
      [x + inset, y + height - inset],
      [x + width - inset, y + height - inset],
      [x + width / 2, y + height / 2],
    ];
    const over = points
      .map(([left, top]) => document.elementFromPoint(left, top))
      .find((at) => at === null || !shown.contains(at));
    const covering = over === undefined ? null : (over?.outerHTML.slice(0, 80) ?? 'the edge');
    return {
      name: `${element.tagName} ${(element.getAttribute('aria-label') ?? shown.textContent ?? '').trim().slice(0, 40)}`,
      order: [...document.querySelectorAll('*')].indexOf(element),
      box: { x, y, width, height },
      coveredBy: covering,
    };
  });
}
