import type { Page } from '@playwright/test';
import { begin, type Replay } from '../../src/attempt/replay.ts';
import { nb } from '../../src/language/nb.ts';
import type { Head } from '../../src/scenario/machine.ts';
import { choicesOf, openPlay } from '../../src/scenario/play.ts';
import { type CoveringPlay, coveringPlays } from '../../src/scenario/walk/covering-plays.ts';
import {
  attemptAt,
  byQuality,
  KNOWN,
  type KnownEncounter,
  readKnownEncounters,
} from './known-encounter.ts';
import { seedAttempt } from './local-store.ts';
import { expectAt, expected, expectSaved, openEncounter } from './play-encounter.ts';
import { playInPage, wayBy } from './play-in-page.ts';
import { expect, test } from './school-fixture.ts';

test.use({ viewport: { width: 836, height: 666 }, contextOptions: { reducedMotion: 'reduce' } });

// Each block in a worker of its own.
test.describe.configure({ mode: 'parallel' });

const encounters = await readKnownEncounters();
const STAGES = ['with a canvas', 'without any canvas'] as const;

for (const known of encounters)
  for (const stage of STAGES)
    test.describe(`${known.id} ${stage}`, () => {
      // One after the other in one worker, so that the last can add up what the others clicked.
      test.describe.configure({ mode: 'serial' });
      const all = coveringPlays(known.scenario) ?? [];
      // The words are the same elements with and without a canvas: each choice is clicked without. With one, one encounter is
      // seen to each of its endings, and every other to one: its room, its people and its light.
      const isOne = known.id === KNOWN;
      const seen = isOne ? oneForEachEnding(all) : all.slice(0, 1);
      const plays = stage === 'with a canvas' ? seen : all;
      const clicked = new Set<string>();
      const reached = new Set<string>();

      test.beforeEach(async ({ page }) => {
        if (stage === 'without any canvas')
          await page.addInitScript(() => {
            HTMLCanvasElement.prototype.getContext = () => null;
          });
      });

      for (const [index, play] of plays.entries())
        test(`play ${index + 1} of ${plays.length} shows what the model says, to ${play.ending}`, async ({
          page,
        }) => {
          await open(page, known, play.head);
          const first = begin(openPlay(known.scenario, play.head));
          await expectAt(page, first, known);
          const { states, actions } = wayBy(first, play.choices);
          const wanted = states.map((state) => expected(state, known));
          expect(await playInPage(page, actions, wanted)).toMatchObject(wanted);
          const end = states.at(-1) ?? first;
          expect(end.moment.ending?.id).toBe(play.ending);
          for (const action of actions) if (action !== null) clicked.add(action);
          reached.add(play.ending);
          await expect(page.locator('.scene')).toHaveAttribute(
            'data-stage',
            stage === 'with a canvas' ? /^(canvas|webgl|asleep)$/u : 'none',
          );
          if (stage === 'without any canvas') expect(await page.locator('canvas').count()).toBe(0);
          expect(await transcriptIn(page)).toEqual(saidIn(end, known));
        });

      test('every choice was clicked, and every ending was seen', () => {
        const choices = choicesOf(known.scenario).map(({ id }) => id);
        process.stdout.write(
          `\n${known.id} ${stage}: choices clicked in Chromium: ${clicked.size} of ${choices.length}; endings ${reached.size}\n`,
        );
        if (plays === all) expect([...clicked].toSorted()).toEqual(choices.toSorted());
        const endings = [...new Set(all.map(({ ending }) => ending))];
        if (plays === all || isOne) expect([...reached].toSorted()).toEqual(endings.toSorted());
        else expect(reached.size).toBe(1);
      });
    });

function oneForEachEnding(plays: readonly CoveringPlay[]): CoveringPlay[] {
  return plays.filter(({ ending }, at) => plays.findIndex((one) => one.ending === ending) === at);
}

/** Opens the encounter as that learner would: the profession of the title, and played before as often as it takes. */
async function open(
  page: Page,
  known: KnownEncounter,
  { profession, attempt }: Head,
): Promise<void> {
  if (profession === 'annet' && attempt === 1) return openEncounter(page, known);
  await page.goto('./');
  await page.getByRole('radio', { name: nb[`profession.${profession}`] }).check();
  await page.locator('form button[type="submit"]').click();
  await expectSaved(page, 'yes');
  const end = known.walk(known.begin(), byQuality('best'));
  const finished = { score: 100, ending: end.moment.ending?.id ?? '' };
  for (let number = 1; number < attempt; number += 1)
    await seedAttempt(page, attemptAt(end, known, { number, profession, finished }));
  if (attempt > 1) await page.reload();
  await page.locator(`[data-open="${known.id}"]`).click();
  await page.locator('.role-card [data-continue]').click();
}

/** What the menu shows as said, line by line: who, and what. */
async function transcriptIn(page: Page): Promise<string[]> {
  await page.locator('[data-menu]').click();
  return page
    .locator('.transcript > li')
    .evaluateAll((items) => items.map((item) => item.textContent ?? ''));
}

/** The same by the model. */
function saidIn({ opening, taken }: Replay, { say, content }: KnownEncounter): string[] {
  const told = ({ id, speaker }: (typeof opening)[number]): string => {
    const person = content.cast[speaker];
    const isNarrator = person === undefined || person.kind === 'narrator';
    return isNarrator ? say(id) : `${person.name} ${say(id)}`;
  };
  return [
    ...opening.map(told),
    ...taken.flatMap(({ id, heard }) => [`${nb['encounter.you']} ${say(id)}`, ...heard.map(told)]),
  ];
}
