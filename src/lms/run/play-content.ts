import type { Frame, Page } from '@playwright/test';

interface Play {
  /** At most so many clicks. */
  clicks: number;
  /** And so long, in milliseconds. */
  patienceMs: number;
  /** Asked between clicks: true ends it. */
  isEnough?(): Promise<boolean>;
}

/** Between two clicks: the content shows what came of the first. */
const PAUSE_MS = 40;
/** So often in a row nothing to click may be found before it is taken for the end. */
const MOST_EMPTY = 5;

/**
 * Clicks its way through content that it knows nothing of, gently: one control at a time, what leads on first, otherwise
 * the one that was clicked least. Gives how many clicks were made; content that is gone or stuck ends it.
 */
export async function playContent(
  page: Page,
  packageUrl: string,
  { clicks: most, patienceMs, isEnough }: Play,
): Promise<number> {
  const endMs = performance.now() + patienceMs;
  let clicks = 0;
  let empty = 0;
  while (clicks < most && empty < MOST_EMPTY && performance.now() < endMs) {
    if ((await isEnough?.()) === true) break;
    const isClicked = await clickSomewhere(page, packageUrl);
    if (isClicked) clicks += 1;
    empty = isClicked ? 0 : empty + 1;
    await page.waitForTimeout(isClicked ? PAUSE_MS : 4 * PAUSE_MS);
  }
  return clicks;
}

/** The innermost frame first: what frames the content only leads around it. */
async function clickSomewhere(page: Page, packageUrl: string): Promise<boolean> {
  const frames = page.frames().filter((frame) => frame.url().startsWith(packageUrl));
  for (const frame of frames.toReversed()) if (await clickIn(frame)) return true;
  return false;
}

async function clickIn(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(clickNext);
  } catch {
    // The frame went elsewhere meanwhile.
    return false;
  }
}

/** Runs in the content. */
function clickNext(): boolean {
  const leading = ['[data-continue]', '[data-choice]', '[data-open]', 'form button[type="submit"]'];
  const any = 'button, input[type="button"], input[type="submit"], [role="button"], a[href^="#"]';
  const canClick = (element: HTMLElement): boolean =>
    element.checkVisibility() &&
    !element.matches(':disabled, [aria-disabled="true"]') &&
    element.closest('dialog:not([open])') === null;
  const controls = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => canClick(element));
  // Where the words have changed since the last click, the same control leads on from another place.
  const { dataset } = document.documentElement;
  const words = document.body.innerText;
  const isElsewhere = dataset['wordsBefore'] !== words;
  dataset['wordsBefore'] = words;
  const countOf = (element: HTMLElement): number =>
    isElsewhere ? 0 : Number(element.dataset['clicked'] ?? 0);
  const least = (all: HTMLElement[]): HTMLElement | undefined =>
    all.toSorted((one, other) => countOf(one) - countOf(other))[0];
  const next =
    leading.map((selector) => controls(selector)[0]).find((found) => found !== undefined) ??
    least(controls(any).filter((element) => countOf(element) < 3));
  if (next === undefined) return false;
  next.dataset['clicked'] = String(countOf(next) + 1);
  next.click();
  return true;
}
