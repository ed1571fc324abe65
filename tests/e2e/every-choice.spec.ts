import type { Page } from '@playwright/test';
import { begin, type Replay } from '../../src/attempt/replay.ts';
import { nb } from '../../src/language/nb.ts';
import type { Head } from '../../src/scenario/machine.ts';
import { choicesOf, openPlay } from '../../src/scenario/play.ts';
import { type CoveringPlay, coveringPlays } from '../../src/scenario/walk/covering-plays.ts';
import {
  attemptAt,
  byQuality,
  type KnownEncounter,
  readKnownEncounters,
} from './known-encounter.ts';
import { seedAttempt } from './local-store.ts';
import {
  clicking,
  expectSaved,
  type Hands,
  openEncounter,
  playOn,
  typing,
} from './play-encounter.ts';
import { expect, test } from './school-fixture.ts';

test.use({ viewport: { width: 836, height: 666 }, contextOptions: { reducedMotion: 'reduce' } });

// Each block in a worker of its own.
test.describe.configure({ mode: 'parallel' });

const encounters = await readKnownEncounters();
const STAGES = ['with a canvas', 'without any canvas'] as const;

for (const known of encounters)
  for (const stage of STAGES)
    test.describe(`${known.id}, every choice ${stage}`, () => {
      // One after the other in one worker, so that the last can add up what the others clicked.
      test.describe.configure({ mode: 'serial' });
      const plays = coveringPlays(known.scenario) ?? [];
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
          const end = await playOn(begin(openPlay(known.scenario, play.head)), {
            place: page,
            hands: noting(handsFor(page, known), clicked),
            known,
            pick: inTurn(play),
          });
          expect(end.moment.ending?.id).toBe(play.ending);
          reached.add(play.ending);
          await expect(page.locator('.scene')).toHaveAttribute(
            'data-stage',
            stage === 'with a canvas' ? /^(canvas|webgl|asleep)$/u : 'none',
          );
          if (stage === 'without any canvas') expect(await page.locator('canvas').count()).toBe(0);
          expect(await transcriptIn(page)).toEqual(saidIn(end, known));
        });

      test('every choice was clicked, and every ending was seen', () => {
        const all = choicesOf(known.scenario).map(({ id }) => id);
        process.stdout.write(
          `\n${known.id} ${stage}: choices clicked in Chromium: ${clicked.size} of ${all.length}; endings ${reached.size}\n`,
        );
        expect([...clicked].toSorted()).toEqual(all.toSorted());
        expect([...reached].toSorted()).toEqual(
          [...new Set(plays.map(({ ending }) => ending))].toSorted(),
        );
      });
    });

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

/** «Fortsett» by Enter, choices by mouse; a question to a colleague lies behind the button of the team. */
function handsFor(page: Page, { scenario }: KnownEncounter): Hands {
  const asked = new Set(
    choicesOf(scenario).flatMap(({ id, meta }) => (meta.consult === undefined ? [] : [id])),
  );
  const hands = clicking(page);
  return {
    goOn: typing(page).goOn,
    async choose(id) {
      if (asked.has(id)) await page.locator('[data-team]').click();
      await hands.choose(id);
    },
  };
}

function noting(hands: Hands, clicked: Set<string>): Hands {
  return {
    goOn: hands.goOn,
    async choose(id) {
      await hands.choose(id);
      clicked.add(id);
    },
  };
}

function inTurn({ choices }: CoveringPlay): (state: Replay) => string {
  return ({ taken }) => choices[taken.length] ?? '';
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
