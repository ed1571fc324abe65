import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import type { Module } from '../../src/scenario/module.ts';

const module = JSON.parse(
  readFileSync(new URL('../../scenarios/ny-i-tsb/module.json', import.meta.url), 'utf8'),
) as Module;

/** The id of the module that the school serves, and the address of the encounter that these tests are written about. */
export const moduleId = module.id;
export const encounterAddress = './?start=forste-samtale';

/** What a learner sees at one point of a conversation. Texts are compared, never known in advance. */
export interface Position {
  screen: string;
  beat: string;
  line: string;
  choices: string[];
}

export function readPosition(page: Page | Frame): Promise<Position> {
  return page.evaluate(() => ({
    screen: document.documentElement.dataset['screen'] ?? '',
    beat: document.documentElement.dataset['beat'] ?? '',
    line: document.querySelector('.talk .line')?.textContent ?? '',
    choices: [...document.querySelectorAll<HTMLElement>('[data-choice]')].map(
      (choice) => choice.dataset['choice'] ?? '',
    ),
  }));
}

/** Goes on, or says the first thing there is to say; resolves when the next words are on screen. */
export async function takeStep(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    const next = '[data-continue], .pick > ul [data-choice]';
    document.querySelector<HTMLElement>(next)?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/** Where a walk may stop. */
export const stops = {
  line: '.say[data-kind] [data-continue]',
  choices: '.pick [data-choice]',
  team: '.pick [data-team]',
  ending: '.role-card [aria-live]',
} as const;

/** More steps than any path of an encounter has. */
const MOST_STEPS = 300;

/** Takes steps until what is looked for is on screen. */
export async function walkTo(page: Page | Frame, stop: keyof typeof stops): Promise<void> {
  const isThere = (): Promise<boolean> => page.locator(stops[stop]).first().isVisible();
  for (let step = 0; !(await isThere()); step += 1) {
    if (step > MOST_STEPS) throw new Error(`no ${stop} on this path`);
    await takeStep(page);
  }
}
