import type { Page } from '@playwright/test';

/** Everything a pointer can hit; a radio button or a box to tick is hit through its label. */
const TARGETS = 'a[href], button, input, select, textarea, summary, [role="button"]';

export interface Target {
  name: string;
  width: number;
  height: number;
}

/** The size in CSS pixels of every target on the page, hidden ones apart. */
export function measureTargets(page: Page): Promise<Target[]> {
  return page.evaluate((selector) => {
    const top = document.querySelector('dialog[open]') ?? document;
    return [...top.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      const hit = element.closest('label') ?? element;
      const { width, height } = hit.getBoundingClientRect();
      if (width === 0 || !hit.checkVisibility({ visibilityProperty: true })) return [];
      const text = hit.getAttribute('aria-label') ?? hit.textContent ?? '';
      return [
        { name: `${hit.tagName}.${hit.className} ${text.trim().slice(0, 40)}`, width, height },
      ];
    });
  }, TARGETS);
}

/** Names every pair of targets that lie on one another. */
export function overlappingTargets(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const top = document.querySelector('dialog[open]') ?? document;
    const hits = [...top.querySelectorAll<HTMLElement>(selector)]
      .map((element) => element.closest<HTMLElement>('label') ?? element)
      .filter((hit) => hit.checkVisibility({ visibilityProperty: true }));
    const boxes = hits.map((hit) => hit.getBoundingClientRect());
    return hits.flatMap((one, index) =>
      hits.slice(index + 1).flatMap((other, offset) => {
        const [a, b] = [boxes[index], boxes[index + 1 + offset]];
        if (a === undefined || b === undefined || one.contains(other)) return [];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 1 && down > 1 ? [`${one.className} on ${other.className}`] : [];
      }),
    );
  }, TARGETS);
}

/**
 * Names every text that cannot be read: cut by a box that does not scroll, outside the page sideways, or under
 * something else when scrolled to. Texts for screen readers only (clipped to nothing on purpose) are passed over.
 */
export function unreadableTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const top = document.querySelector('dialog[open]') ?? document.body;
    const page = document.scrollingElement;
    const problems: string[] = [];
    if (page !== null && page.scrollWidth > page.clientWidth)
      problems.push(`the page scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}`);
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null || !parent.checkVisibility()) continue;
      const parents: HTMLElement[] = [];
      for (let up: HTMLElement | null = parent; up !== null; up = up.parentElement)
        parents.push(up);
      const isForReaders = parents.some((up) => getComputedStyle(up).clipPath.startsWith('inset'));
      if (isForReaders || parent.closest('[aria-hidden="true"]:not(svg)') !== null) continue;
      parent.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(node);
      // A text taller than the window is looked at where it begins.
      const begin = range.getClientRects()[0]?.top ?? 0;
      if (begin < 0 || begin > innerHeight)
        scrollBy({ top: begin - innerHeight / 2, behavior: 'instant' });
      for (const rect of range.getClientRects()) {
        const name = `${parent.tagName}.${parent.getAttribute('class') ?? ''} «${text.slice(0, 30)}»`;
        if (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1)
          problems.push(`${name} reaches outside the page`);
        for (const up of parents) {
          const style = getComputedStyle(up);
          if (up === document.body || up === document.documentElement) continue;
          const box = up.getBoundingClientRect();
          const isCutAcross = rect.left < box.left - 1 || rect.right > box.right + 1;
          const isCutDown = rect.top < box.top - 1 || rect.bottom > box.bottom + 1;
          if (style.overflowX !== 'visible' && isCutAcross)
            problems.push(`${name} is cut sideways`);
          if (style.overflowY !== 'visible' && style.overflowY !== 'auto' && isCutDown)
            problems.push(`${name} is cut above or below`);
        }
      }
      const [first] = range.getClientRects();
      if (first === undefined) continue;
      const at = document.elementFromPoint(
        first.left + first.width / 2,
        first.top + first.height / 2,
      );
      const isSeen = at !== null && (parent.contains(at) || at.contains(parent));
      const isInTable = parent.closest('svg') !== null;
      if (!isSeen && !isInTable)
        problems.push(
          `«${text.slice(0, 30)}» lies under ${at?.tagName ?? 'nothing'}.${at?.getAttribute('class') ?? ''}`,
        );
    }
    return [...new Set(problems)];
  });
}
