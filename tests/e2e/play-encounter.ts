import { expect, type Frame, type Page } from '@playwright/test';
import { advance, choose, isChoosing, type Replay } from '../../src/attempt/replay.ts';
import { byQuality, type KnownEncounter, type Pick } from './known-encounter.ts';

/** A page, or the frame in which an LMS shows the module. */
export type Place = Page | Frame;

/** How the learner acts: by keyboard, or by mouse and finger. */
export interface Hands {
  goOn(): Promise<void>;
  choose(id: string): Promise<void>;
}

/** What stands on the page. */
export interface Shown {
  screen: string;
  scenario: string;
  beat: string;
  words: string;
  choices: string[];
  canGoOn: boolean;
  focus: string;
}

const FAST = { intervals: [10, 20, 40, 80, 160] };
/** Far more than any encounter has on one page. */
const MOST_TABS = 40;

export function clicking(place: Place): Hands {
  return {
    goOn: async () => place.locator('[data-continue]').click(),
    choose: async (id) => place.locator(`[data-choice="${id}"]`).click(),
  };
}

/** Tab, Enter and space only. Every other choice is made with space. */
export function typing(page: Page): Hands {
  let count = 0;
  return {
    goOn: async () => {
      // The next step is where the focus already is.
      await page.keyboard.press('Enter');
    },
    choose: async (id) => {
      await tabTo(page, `[data-choice="${id}"]`);
      count += 1;
      await page.keyboard.press(count % 2 === 0 ? 'Enter' : 'Space');
    },
  };
}

/** Presses Tab (or Shift+Tab) until the focus is on an element of this kind. */
export async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let tabs = 0; !(await isThere()); tabs += 1) {
    if (tabs > MOST_TABS) throw new Error(`${key} never came to ${selector}`);
    await page.keyboard.press(key);
  }
}

export async function shownIn(place: Place): Promise<Shown> {
  return place.evaluate(readShown);
}

/** Runs in the page. */
export function readShown(): Shown {
  const { dataset } = document.documentElement;
  const focus = document.activeElement;
  return {
    screen: dataset['screen'] ?? '',
    scenario: dataset['scenario'] ?? '',
    beat: dataset['beat'] ?? '',
    words: document.querySelector('.talk .line')?.textContent ?? '',
    choices: [...document.querySelectorAll<HTMLElement>('.pick > ul [data-choice]')].map(
      (button) => button.dataset['choice'] ?? '',
    ),
    canGoOn: document.querySelector('[data-continue]') !== null,
    focus: focus?.matches('[data-continue]')
      ? 'continue'
      : focus?.matches('[data-question]')
        ? 'question'
        : (focus?.tagName.toLowerCase() ?? 'nothing'),
  };
}

/** What the page must show at a moment. */
export function expected(state: Replay, known: KnownEncounter): Omit<Shown, 'focus'> {
  const { moment } = state;
  const line = moment.lines[state.line];
  const isAtChoices = isChoosing(state);
  const ending = moment.ending?.id;
  return {
    screen: 'encounter',
    scenario: known.id,
    beat: moment.beat,
    words: known.say(ending === undefined ? (line?.id ?? '') : `${ending}.title`),
    choices: moment.choices.flatMap(({ id, meta }) =>
      isAtChoices && meta.consult === undefined ? [id] : [],
    ),
    canGoOn: !isAtChoices || ending !== undefined,
  };
}

/** Waits until the page shows this moment: attributes, words, choices. */
export async function expectAt(place: Place, state: Replay, known: KnownEncounter): Promise<void> {
  await expect.poll(async () => shownIn(place), FAST).toMatchObject(expected(state, known));
}

interface Journey {
  place: Place;
  hands: Hands;
  known: KnownEncounter;
  pick: Pick;
  /** Stop here; at the ending unless given. */
  until?: (state: Replay) => boolean;
  /** Looks at the page after each step. */
  look?: (state: Replay) => Promise<void>;
}

/** Plays on from a moment and compares the page with it at every step. Gives the moment it stopped at. */
export async function playOn(from: Replay, journey: Journey): Promise<Replay> {
  const { place, hands, known, pick, look } = journey;
  const until = journey.until ?? (() => false);
  let state = from;
  for (;;) {
    await expectAt(place, state, known);
    await look?.(state);
    if (state.moment.ending !== null || until(state)) return state;
    if (isChoosing(state)) {
      const id = pick(state);
      await hands.choose(id);
      state = choose(state, id);
    } else {
      await hands.goOn();
      state = advance(state);
    }
  }
}

/** A number of choices from here, and no «fortsett» after the last. */
export const afterChoices =
  (count: number) =>
  (state: Replay): boolean =>
    state.taken.length >= count;

/** Straight into the encounter, past its title card. */
export async function openEncounter(
  page: Page,
  known: KnownEncounter,
  address = `./?start=${known.id}`,
): Promise<void> {
  await page.goto(address);
  await page.locator('.role-card [data-continue]').click();
}

/** The sign for this device says so. */
export async function expectSaved(place: Place, value: 'yes' | 'waiting' | 'no'): Promise<void> {
  await expect(place.locator('[data-saved="local"]').first()).toHaveAttribute('data-value', value);
}

/** Passes the role card and makes the first choices, by mouse, as good as they come. */
export async function playFirst(
  place: Place,
  known: KnownEncounter,
  choices: number,
): Promise<void> {
  await place.locator('.role-card [data-continue]').click();
  await playOn(known.begin(), {
    place,
    hands: clicking(place),
    known,
    pick: byQuality('best'),
    until: afterChoices(choices),
  });
}
