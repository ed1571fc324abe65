import type { Frame } from '@playwright/test';
import { nb } from '../../src/language/nb.ts';
import { readKnownEncounter } from './known-encounter.ts';
import {
  countCalls,
  expect,
  launch,
  packageFrame,
  report,
  test,
  valuesSet,
} from './package-fixture.ts';
import { expectSaved, playFirst } from './play-encounter.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 1000, height: 760 }, contextOptions: { reducedMotion: 'reduce' } });

test('finds the API seven windows up (R11)', async ({ page, lms }) => {
  const known = await readKnownEncounter();
  const packageUrl = await lms.ready('completed');
  const address = `${packageUrl}index.html?start=${known.id}`;
  await page.goto(lms.courseUrl);
  await page.evaluate(
    (given) => globalThis.course.launch(given),
    // Six frames between the page of the course and the module: the API is seven windows up.
    {
      lmsKind: 'strict',
      packageUrl: `${lms.nestedUrl(6)}?package=${encodeURIComponent(address)}`,
    } as const,
  );
  const frame = await packageFrame(page, packageUrl);
  expect(levelsOf(frame)).toBe(7);
  await playFirst(frame, known, 2);
  await expect
    .poll(async () => valuesSet(await report(page), 'cmi.suspend_data').length)
    .toBeGreaterThanOrEqual(2);
});

function levelsOf(frame: Frame): number {
  const parent = frame.parentFrame();
  return parent === null ? 0 : levelsOf(parent) + 1;
}

test('finds the API in the opener when the module has its own window (R11)', async ({
  page,
  lms,
}) => {
  const known = await readKnownEncounter();
  const packageUrl = await lms.ready('completed');
  // An LMS without a module in its frame; the module comes in a window of its own.
  await page.goto(lms.courseUrl);
  const opened = page.waitForEvent('popup');
  await page.evaluate(
    ([address]) => {
      globalThis.course.launch({ lmsKind: 'strict', packageUrl: 'about:blank' });
      open(address);
    },
    [`${packageUrl}index.html?start=${known.id}`],
  );
  const popup = await opened;
  await playFirst(popup, known, 2);
  await expect
    .poll(async () => valuesSet(await report(page), 'cmi.suspend_data').length)
    .toBeGreaterThanOrEqual(2);
  await popup.close({ runBeforeUnload: true });
  await expect.poll(async () => countCalls(await report(page), 'Terminate')).toBe(1);
});

test('survives a page of another origin above the LMS (R11)', async ({ page, lms }) => {
  const known = await readKnownEncounter();
  const packageUrl = await lms.ready('completed');
  const stranger = lms.courseUrl.replace('127.0.0.1', 'localhost');
  await page.goto(stranger);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.width = '1000';
    frame.height = '700';
    document.body.append(frame);
  }, lms.courseUrl);
  const inner = (): Frame | undefined =>
    page.frames().find((frame) => frame.url() === lms.courseUrl);
  await expect.poll(() => inner() !== undefined).toBe(true);
  await inner()?.waitForFunction(() => 'course' in globalThis);
  await inner()?.evaluate((given) => globalThis.course.launch(given), {
    lmsKind: 'strict',
    packageUrl: `${packageUrl}index.html?start=${known.id}`,
  } as const);
  const frame = await packageFrame(page, packageUrl);
  await playFirst(frame, known, 2);
  const said = await inner()?.evaluate(() => globalThis.course.report());
  expect(said?.calls.map(({ name }) => name)).toContain('LMSSetValue');
});

test('without an API the words do not wait, «ikke tilkoblet» stands once, and the device keeps all (R12)', async ({
  page,
  lms,
}) => {
  const known = await readKnownEncounter();
  const packageUrl = await lms.ready('completed');
  const frame = await launch(page, lms, {
    lmsKind: 'strict',
    packageUrl: `${packageUrl}index.html?start=${known.id}`,
    exposes: false,
  });
  await playFirst(frame, known, 2);
  await expect(frame.locator('.notice', { hasText: nb['notice.notConnected'] })).toHaveCount(1);
  await expect(frame.locator('[data-saved="lms"]').first()).toHaveAttribute('data-value', 'no');
  await expectSaved(frame, 'yes');
  expect((await report(page)).calls).toEqual([]);
});

test('uses only the API of its own standard where an LMS shows both (R13)', async ({
  page,
  lms,
}) => {
  const known = await readKnownEncounter();
  const packageUrl = await lms.ready('completed');
  const frame = await launch(page, lms, {
    lmsKind: 'strict',
    packageUrl: `${packageUrl}index.html?start=${known.id}`,
    exposes: 'both',
  });
  // The other API throws whatever is called: an uncaught error fails the test.
  await playFirst(frame, known, 2);
  const said = await report(page);
  expect(countCalls(said, 'Initialize')).toBe(1);
  expect(valuesSet(said, 'cmi.suspend_data').length).toBeGreaterThanOrEqual(1);
  await expect(frame.locator('.notice')).toHaveCount(0);
});
