import type { Browser } from '@playwright/test';
import { nb } from '../../../src/language/nb.ts';
import { addressOf } from '../addresses.ts';
import { openPage, untilFirstChoice } from '../open-page.ts';

/** Attempts before the first measurement: caches are warm, and the device keeps some attempts already. */
const WARM = 400;
const CHOICES = 2000;

export interface Held {
  nodes: number;
  /** Bytes. */
  heap: number;
}

/** DOM nodes and heap before and after 2,000 choices, attempts begun anew as they end; collected first. */
export async function heldAfterChoices(
  browser: Browser,
  base: string,
  encounter: string,
  tell: (what: string) => void,
): Promise<{ before: Held; after: Held }> {
  const { page, session, close } = await openPage(browser);
  await session.send('Performance.enable');
  const held = async (): Promise<Held> => {
    // What ends later than it seems: fading pictures, a write that is under way.
    await page.waitForTimeout(1500);
    for (let count = 0; count < 3; count += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string): number =>
      metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    return { nodes: metric('Nodes'), heap: metric('JSHeapUsedSize') };
  };
  const play = async (choices: number): Promise<void> => {
    for (let made = 0; made < choices; made += 100) {
      await page.evaluate(play100, nb['debrief.again']);
      tell(`memory ${made + 100}/${choices} choices`);
    }
  };
  try {
    await page.goto(addressOf(base, 'tsb', encounter));
    await untilFirstChoice(page);
    await play(WARM);
    // Both are measured at the same kind of moment: a choice on show.
    const before = await held();
    await play(CHOICES);
    return { before, after: await held() };
  } finally {
    await close();
  }
}

/** Runs in the page: makes a hundred choices, takes every way in turn, and begins anew at the end. */
async function play100(again: string): Promise<void> {
  let made = 0;
  let stuck = 0;
  while (made < 100) {
    const choices = [...document.querySelectorAll<HTMLElement>('[data-choice]')];
    const next = document.querySelector<HTMLElement>('[data-continue]');
    const button = [...document.querySelectorAll<HTMLElement>('button')].find(
      (each) => each.textContent?.trim() === again,
    );
    const pressed = choices[made % Math.max(1, choices.length)] ?? next ?? button;
    if (pressed === undefined) stuck += 1;
    else {
      stuck = 0;
      if (choices.includes(pressed)) made += 1;
      pressed.click();
    }
    if (stuck > 100) throw new Error('Nothing to press');
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
