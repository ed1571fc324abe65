import type { Page } from '@playwright/test';
import { nb } from '../../src/language/nb.ts';
import { giveScript } from '../../src/publish/data-scripts.ts';
import { moduleOutline } from '../../src/publish/module-outline.ts';
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
import { withoutCanvas } from './without-canvas.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 836, height: 666 }, contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => withoutCanvas(context));

/** Content scripts that were mended by hand, or cut on their way: by file, what each holds instead. */
function brokenScripts(known: KnownEncounter): [what: string, file: string, body: string][] {
  const { content, id } = known;
  const outline = moduleOutline(content);
  const scenario = content.scenarios[id];
  const module = 'module.js';
  const own = `${id}/scenario.js`;
  const withScenario = (broken: unknown): string => giveScript(['scenario', id], broken);
  return [
    ['is not there', module, ''],
    ['is not JavaScript', module, 'tsbSkolen.give("module", "{'],
    ['is not JSON', module, 'tsbSkolen.give("module", "{broken");'],
    ['is a list', module, giveScript(['module'], [])],
    ['has no encounters', module, giveScript(['module'], { ...outline, encounters: null })],
    ['has an encounter missing', module, giveScript(['module'], { ...outline, encounters: {} })],
    ['is not JSON', own, `tsbSkolen.give("scenario", "${id}", "{broken");`],
    ['is a number', own, withScenario(7)],
    ['has no states', own, withScenario({ ...scenario, states: undefined })],
    ['has states that are text', own, withScenario({ ...scenario, states: 'samtale' })],
    ['begins nowhere', own, withScenario({ ...scenario, initial: 'nowhere' })],
    ['has no meta', own, withScenario({ ...scenario, meta: undefined })],
    ['is a list', `${id}/nb.js`, giveScript(['opening', `${id}-nb`], [])],
  ];
}

/** Straight into the encounter, or by its door. */
async function enter(page: Page, known: KnownEncounter, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('start=')) return;
  await page.locator('form button[type="submit"]').click();
  await page.locator(`[data-open="${known.id}"]`).click();
}

test('content that cannot be read gives a kind sentence and a way on, from the title and straight in', async ({
  browser,
  school,
}) => {
  test.setTimeout(180_000);
  const known = await readKnownEncounter();
  for (const [what, file, body] of brokenScripts(known)) {
    for (const address of ['', `?start=${known.id}`]) {
      await test.step(`${file} ${what} ${address}`, async () => {
        // Its own context: the script that is not JavaScript is an error of the page, as it must be.
        const context = await browser.newContext();
        await withoutCanvas(context);
        const page = await context.newPage();
        await page.route(`**/data/${file}`, async (route) =>
          route.fulfill({ body, contentType: 'text/javascript' }),
        );
        if (file === 'module.js') await page.goto(`${school.url}${address}`);
        else await enter(page, known, `${school.url}${address}`);
        await expect(page.getByRole('alert'), what).toHaveText(nb['problem.content']);
        await expect(page.locator('h1')).toHaveText(nb['problem.title']);
        await page.unroute(`**/data/${file}`);
        await page.getByRole('button', { name: nb['problem.reload'] }).click();
        await expect(page.locator('html')).not.toHaveAttribute('data-screen', 'loading');
        await expect(page.getByRole('alert')).toHaveCount(0);
        await context.close();
      });
    }
  }
});

/** The same scenario, with every choice leading to a beat that does not exist. */
function withoutTargets({ content, id }: KnownEncounter): string {
  const spoilt = JSON.stringify(content.scenarios[id], (key, value: unknown) =>
    key === 'target' && typeof value === 'string' && !value.startsWith('#') ? `${value}-x` : value,
  );
  return giveScript(['scenario', id], JSON.parse(spoilt));
}

test('a scenario that is broken inside gives a kind sentence where it breaks, and loses nothing', async ({
  page,
}) => {
  const known = await readKnownEncounter();
  const file = `**/data/${known.id}/scenario.js`;
  const there = await playTwo(page, known);
  await page.route(file, async (route) =>
    route.fulfill({ body: withoutTargets(known), contentType: 'text/javascript' }),
  );
  for (const address of ['./', `./?start=${known.id}`]) {
    await enter(page, known, address);
    await expect(page.getByRole('alert')).toHaveText(nb['problem.unexpected']);
    await expect(page.locator('h1')).toHaveText(nb['problem.title']);
    await expect(page.locator('h1')).toBeFocused();
  }
  await page.unroute(file);
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
