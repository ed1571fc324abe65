import { choose, isChoosing } from '../../src/attempt/replay.ts';
import { nb } from '../../src/language/nb.ts';
import { PROFESSIONS } from '../../src/scenario/scenario.ts';
import {
  attemptAt,
  byQuality,
  readKnownEncounter,
  toChoices,
  walkUntil,
} from './known-encounter.ts';
import { seedAttempt } from './local-store.ts';
import {
  afterChoices,
  clicking,
  expectAt,
  expectSaved,
  openEncounter,
  playOn,
  tabTo,
  typing,
} from './play-encounter.ts';
import { expect, test } from './school-fixture.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 836, height: 666 }, contextOptions: { reducedMotion: 'reduce' } });

test('the profession of the title is the one that is played', async ({ page }) => {
  const known = await readKnownEncounter();
  await page.goto('./');
  await tabTo(page, 'input[name="profession"]');
  await page.keyboard.press('Home');
  const wanted = nb['profession.sykepleier'];
  for (let count = 0; count < PROFESSIONS.length; count += 1) {
    if (await page.getByRole('radio', { name: wanted }).isChecked()) break;
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, 'form button[type="submit"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.page-end')).toContainText(wanted);
  await page.locator(`[data-open="${known.id}"]`).click();
  await page.locator('[data-continue]').click();
  await expectAt(page, known.begin('sykepleier'), known);
});

for (const profession of PROFESSIONS) {
  test(`the team answers a learner who is ${profession}, with other professions than that`, async ({
    page,
  }) => {
    const known = await readKnownEncounter();
    const offers = walkUntil(known.begin(profession), byQuality('best'), ({ moment }) =>
      moment.choices.some(({ meta }) => meta.consult !== undefined),
    );
    await page.goto('./');
    await page.locator('form button[type="submit"]').click();
    await expectSaved(page, 'yes');
    await seedAttempt(page, attemptAt(offers, known, { profession }));
    await page.goto(`./?start=${known.id}`);
    await expectAt(page, offers, known);

    const consults = offers.moment.choices.filter(({ meta }) => meta.consult !== undefined);
    for (const { meta } of consults) expect(meta.consult).not.toBe(profession);
    await tabTo(page, '[data-team]');
    await page.keyboard.press('Enter');
    await expect(page.locator('.team [data-choice]')).toHaveCount(consults.length);
    const asked = consults[0]?.id ?? '';
    await typing(page).choose(asked);
    const back = await playOn(choose(offers, asked), {
      place: page,
      hands: typing(page),
      known,
      pick: byQuality('best'),
      until: isChoosing,
    });
    expect(back.moment.beat, 'the talk goes on where the team was asked').toBe(offers.moment.beat);
    expect(toChoices(choose(offers, asked)).log).toBe(back.log);
  });
}

const REFUSALS: Record<string, () => void> = {
  'is not there': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  'throws when it is asked for': () => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  },
  'throws when it is opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  },
};

for (const [how, refuse] of Object.entries(REFUSALS)) {
  test(`where IndexedDB ${how}, one plays and is told once that nothing is kept`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    const known = await readKnownEncounter();
    await openEncounter(page, known);
    const notice = page.locator('.notice', { hasText: nb['notice.noStorage'] });
    await expect(notice).toHaveCount(1);
    await expectSaved(page, 'no');
    await notice.getByRole('button', { name: nb['notice.hide'] }).click();
    await expect(page.locator('.notice')).toHaveCount(0);

    const there = await playOn(known.begin(), {
      place: page,
      hands: clicking(page),
      known,
      pick: byQuality('poorest'),
      until: afterChoices(2),
    });
    await expectSaved(page, 'no');
    await expect(page.locator('.notice')).toHaveCount(0);
    await page.locator('[data-menu]').click();
    await page.locator('[data-pause]').click();
    await expect(page.getByText(nb['pause.notSafe'])).toBeVisible();
    await page.getByRole('button', { name: nb['pause.resume'] }).click();
    await expectAt(page, there, known);
    await expect(page.locator('.notice')).toHaveCount(0);
  });
}

test('where the device is full, every choice is tried again, and it is told once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const known = await readKnownEncounter();
  const hands = clicking(page);
  const pick = byQuality('best');
  await openEncounter(page, known);
  const journey = { place: page, hands, known, pick };
  const first = await playOn(known.begin(), { ...journey, until: afterChoices(2) });
  await expectSaved(page, 'no');
  const notice = page.locator('.notice', { hasText: nb['notice.full'] });
  await expect(notice).toHaveCount(1);
  await notice.getByRole('button', { name: nb['notice.hide'] }).click();
  await playOn(first, { ...journey, until: afterChoices(3) });
  await expectSaved(page, 'no');
  await expect(page.locator('.notice')).toHaveCount(0);
});
