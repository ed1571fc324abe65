import type { Page } from '@playwright/test';
import { nb } from '../../src/language/nb.ts';
import { giveScript } from '../../src/publish/data-scripts.ts';
import { byQuality, type KnownEncounter, MODULE, readKnownEncounter } from './known-encounter.ts';
import { OWN_KEY, putRows, readAttempts, readRows } from './local-store.ts';
import {
  afterChoices,
  clicking,
  expectAt,
  expectSaved,
  openEncounter,
  playOn,
} from './play-encounter.ts';
import { expect, test } from './school-fixture.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 836, height: 666 }, contextOptions: { reducedMotion: 'reduce' } });

/** The content scripts of a module that was mended by hand, or cut on its way. */
function brokenModules(known: KnownEncounter): Record<string, string> {
  const { content, id } = known;
  const scenario = content.scenarios[id];
  const withScenario = (broken: unknown): string =>
    giveScript(['module'], { ...content, scenarios: { [id]: broken } });
  return {
    'is not there': '',
    'is not JavaScript': 'tsbSkolen.give("module", "{',
    'is not JSON': 'tsbSkolen.give("module", "{broken");',
    'is a list': giveScript(['module'], []),
    'has no scenarios': giveScript(['module'], { ...content, scenarios: null }),
    'has a scenario that is a number': withScenario(7),
    'has a scenario without states': withScenario({ ...scenario, states: undefined }),
    'has a scenario whose states are text': withScenario({ ...scenario, states: 'samtale' }),
    'has a scenario that begins nowhere': withScenario({ ...scenario, initial: 'nowhere' }),
    'has a scenario without meta': withScenario({ ...scenario, meta: undefined }),
    'has an encounter that is missing': giveScript(['module'], { ...content, scenarios: {} }),
  };
}

test('a module that cannot be read gives a kind sentence and a way on, from the title and straight in', async ({
  browser,
  school,
}) => {
  test.setTimeout(120_000);
  const known = await readKnownEncounter();
  for (const [what, body] of Object.entries(brokenModules(known))) {
    for (const address of ['', `?start=${known.id}`]) {
      await test.step(`${what} ${address}`, async () => {
        // Its own context: the script that is not JavaScript is an error of the page, as it must be.
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.route('**/data/module.js', async (route) =>
          route.fulfill({ body, contentType: 'text/javascript' }),
        );
        await page.goto(`${school.url}${address}`);
        await expect(page.getByRole('alert'), what).toHaveText(nb['problem.content']);
        await expect(page.locator('h1')).toHaveText(nb['problem.title']);
        await page.unroute('**/data/module.js');
        await page.getByRole('button', { name: nb['problem.reload'] }).click();
        await expect(page.locator('html')).not.toHaveAttribute('data-screen', 'loading');
        await expect(page.getByRole('alert')).toHaveCount(0);
        await context.close();
      });
    }
  }
});

/** The same scenario, with every choice leading to a beat that does not exist. */
function withoutTargets(known: KnownEncounter): string {
  const { content } = known;
  const spoilt = JSON.stringify(content.scenarios, (key, value: unknown) =>
    key === 'target' && typeof value === 'string' && !value.startsWith('#') ? `${value}-x` : value,
  );
  return giveScript(['module'], { ...content, scenarios: JSON.parse(spoilt) });
}

test('a scenario that is broken inside gives a kind sentence where it breaks, and loses nothing', async ({
  page,
}) => {
  const known = await readKnownEncounter();
  const there = await playTwo(page, known);
  await page.route('**/data/module.js', async (route) =>
    route.fulfill({ body: withoutTargets(known), contentType: 'text/javascript' }),
  );
  for (const address of ['./', `./?start=${known.id}`]) {
    await page.goto(address);
    if (address === './') {
      await page.locator('form button[type="submit"]').click();
      await page.locator(`[data-open="${known.id}"]`).click();
    }
    await expect(page.getByRole('alert')).toHaveText(nb['problem.unexpected']);
    await expect(page.locator('h1')).toHaveText(nb['problem.title']);
    await expect(page.locator('h1')).toBeFocused();
  }
  await page.unroute('**/data/module.js');
  await page.getByRole('button', { name: nb['problem.reload'] }).click();
  await expectAt(page, there, known);
});

async function playTwo(page: Page, known: KnownEncounter) {
  await openEncounter(page, known);
  const there = await playOn(known.begin(), {
    place: page,
    hands: clicking(page),
    known,
    pick: byQuality('best'),
    until: afterChoices(2),
  });
  await expectSaved(page, 'yes');
  return there;
}

test('rows of the wrong shape are kept aside and told of once, and the good ones are played on', async ({
  page,
}) => {
  const known = await readKnownEncounter();
  const there = await playTwo(page, known);
  const attempts = await readAttempts(page);
  const own = { key: OWN_KEY, format: 1 };
  const wrong = [
    { ...own, id: 'a', attempt: 'nonsense' },
    { ...own, id: 'b', attempt: null },
    { ...own, id: 'c', attempt: { ...attempts[0], log: 'x'.repeat(500) } },
    { ...own, id: 'd', attempt: { ...attempts[0], number: -1 } },
    { ...own, id: 'e' },
  ];
  await putRows(page, 'attempts', wrong);
  await putRows(page, 'kept', [{ ...own, encounters: 42, facts: { length: 3 } }]);

  await page.reload();
  const notice = page.locator('.notice', { hasText: nb['notice.keptAside'] });
  await expect(notice).toHaveCount(1);
  await expectAt(page, there, known);
  await expect.poll(async () => (await readRows(page, 'aside')).length).toBe(wrong.length + 1);
  expect((await readAttempts(page)).map(({ log }) => log)).toEqual([there.log]);

  await page.reload();
  await expectAt(page, there, known);
  await expectSaved(page, 'yes');
  await expect(notice).toHaveCount(0);
});

test('rows of a newer program stay where they lie, and one plays on beside them', async ({
  page,
}) => {
  const known = await readKnownEncounter();
  const there = await playTwo(page, known);
  const newer = { key: OWN_KEY, format: 9, id: `${MODULE}/new`, attempt: { shape: 'unknown' } };
  await putRows(page, 'attempts', [newer]);
  await page.reload();
  await expect(page.locator('.notice', { hasText: nb['notice.keptAside'] })).toHaveCount(1);
  await expectAt(page, there, known);
  await playOn(there, {
    place: page,
    hands: clicking(page),
    known,
    pick: byQuality('best'),
    until: afterChoices(3),
  });
  await expectSaved(page, 'yes');
  expect(await readRows(page, 'attempts')).toContainEqual(newer);
});
