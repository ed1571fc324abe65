import { nb } from '../../src/language/nb.ts';
import { readKnownEncounter } from './known-encounter.ts';
import { countCalls, expect, launch, leave, report, test, valuesSet } from './package-fixture.ts';
import { expectSaved, playFirst } from './play-encounter.ts';
import { withoutCanvas } from './without-canvas.ts';

test.use({ viewport: { width: 1000, height: 760 }, contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ context }) => withoutCanvas(context));

test('what was played before lms.js came reaches the LMS when it comes', async ({ page, lms }) => {
  const known = await readKnownEncounter();
  const packageUrl = await lms.ready('completed');
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/lms.js', async (route) => {
    await held;
    await route.continue();
  });
  const frame = await launch(page, lms, {
    lmsKind: 'strict',
    packageUrl: `${packageUrl}index.html?start=${known.id}`,
  });
  await playFirst(frame, known, 2);
  const sign = frame.locator('[data-saved="lms"]').first();
  await expect(sign).toHaveAttribute('data-value', 'waiting');
  expect(countCalls(await report(page), 'Initialize')).toBe(0);
  release();
  await expect(sign).toHaveAttribute('data-value', 'yes');
  await expectSaved(frame, 'yes');
  const said = await leave(page);
  expect(countCalls(said, 'Initialize')).toBe(1);
  expect(valuesSet(said, 'cmi.suspend_data').length).toBeGreaterThanOrEqual(1);
  expect(countCalls(said, 'Terminate')).toBe(1);
});

test('an lms.js that cannot be fetched is tried again, and the learner hears of nothing', async ({
  page,
  lms,
}) => {
  const known = await readKnownEncounter();
  const packageUrl = await lms.ready('completed');
  let asked = 0;
  await page.route('**/lms.js', async (route) => {
    asked += 1;
    // Comes, and brings nothing: what a proxy gives that has lost the session.
    if (asked === 1) await route.fulfill({ body: '', contentType: 'text/javascript' });
    else await route.continue();
  });
  const frame = await launch(page, lms, {
    lmsKind: 'strict',
    packageUrl: `${packageUrl}index.html?start=${known.id}`,
  });
  await playFirst(frame, known, 2);
  await expect(frame.locator('[data-saved="lms"]').first()).toHaveAttribute('data-value', 'yes', {
    timeout: 30_000,
  });
  expect(asked).toBe(2);
  await expect(frame.locator('.notice', { hasText: nb['notice.notConnected'] })).toHaveCount(0);
});
