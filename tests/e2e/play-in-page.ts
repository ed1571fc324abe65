import type { Page } from '@playwright/test';
import { advance, choose, isChoosing, type Replay } from '../../src/attempt/replay.ts';
import { readShown, type Shown } from './play-encounter.ts';

/** A whole play, as the model goes it. */
export interface Way {
  /** Each moment, the first and the ending among them. */
  states: Replay[];
  /** What leads from each to the next: a choice by its id, or null for «Fortsett». */
  actions: (string | null)[];
}

/** The way from a moment to an ending by these choices. */
export function wayBy(from: Replay, choices: readonly string[]): Way {
  const way: Way = { states: [from], actions: [] };
  let state = from;
  while (state.moment.ending === null) {
    const choice = isChoosing(state) ? (choices[state.taken.length] ?? '') : null;
    const next = choice === null ? advance(state) : choose(state, choice);
    if (next === state) throw new Error(`${state.moment.beat} does not lead on by ${choice}`);
    way.actions.push(choice);
    way.states.push(next);
    state = next;
  }
  return way;
}

/**
 * Plays by clicks that are made in the page itself, as fast as it follows: what it showed at each moment, the first and the
 * ending among them. A moment is waited for until it is shown as wanted, or as it stands after five seconds. Each control
 * must be seen, enabled and uncovered where it is clicked.
 */
export async function playInPage(
  page: Page,
  actions: Way['actions'],
  wanted: Partial<Shown>[],
): Promise<Shown[]> {
  return page.evaluate(`(${drive})(${readShown}, ${JSON.stringify([actions, wanted])})`);
}

/** Runs in the page. */
async function drive(
  shown: () => Shown,
  [actions, wanted]: [Way['actions'], Partial<Shown>[]],
): Promise<Shown[]> {
  const PATIENCE_MS = 5000;
  const press = (selector: string): void => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`${selector} is not there`);
    if (!element.checkVisibility() || element.matches(':disabled'))
      throw new Error(`${selector} cannot be clicked`);
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    if (over === null || !element.contains(over)) throw new Error(`${selector} is covered`);
    element.click();
  };
  /** True when it came to hold; the attributes follow the words by a frame. */
  const waited = async (isSo: () => boolean): Promise<boolean> => {
    const endMs = performance.now() + PATIENCE_MS;
    while (!isSo()) {
      if (performance.now() > endMs) return false;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return true;
  };
  const isAs = (moment: Partial<Shown> = {}): boolean => {
    const now = shown();
    return Object.entries(moment).every(
      ([key, value]) => JSON.stringify(now[key as keyof Shown]) === JSON.stringify(value),
    );
  };
  const log: Shown[] = [];
  for (const [at, moment] of wanted.entries()) {
    const hasCome = await waited(() => isAs(moment));
    log.push(shown());
    const action = actions[at];
    if (!hasCome || action === undefined) break;
    if (action === null) press('[data-continue]');
    else {
      const choice = `[data-choice="${action}"]`;
      if (document.querySelector(choice) === null) press('[data-team]');
      await waited(() => document.querySelector(choice) !== null);
      press(choice);
    }
  }
  return log;
}
