import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, readPosition, takeStep } from '../a11y/walk-encounter.ts';
import { localSign, storedAttempts } from './read-stored.ts';
import { makeProfile, openBrowser, removeProfile, type StoringBrowser } from './storing-browser.ts';

const KILLS = 3;

/** Ends the whole browser as a power cut would, and resolves when the operating system says it is gone. */
async function killBrowser({ context }: StoringBrowser): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('this browser cannot be asked for its process');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser')?.id;
  if (main === undefined) throw new Error('no browser process');
  const closed = context.waitForEvent('close');
  process.kill(main, 'SIGKILL');
  await closed;
  await expect
    .poll(() => {
      try {
        process.kill(main, 0);
        return 'alive';
      } catch {
        return 'gone';
      }
    })
    .toBe('gone');
}

test(`a browser killed ${KILLS} times gives back a whole beginning of the attempt, or starts anew`, async ({
  school,
}) => {
  test.setTimeout(120_000);
  const profile = await makeProfile();
  let browser = await openBrowser(profile, school.url);
  const kept: string[] = [];
  try {
    let page = await browser.context.newPage();
    await page.goto(encounterAddress);
    for (let kill = 0; kill < KILLS; kill += 1) {
      for (let step = 0; step < 6; step += 1) await takeStep(page);
      await expect(localSign(page)).toHaveAttribute('value', 'yes');
      const [before] = await storedAttempts(page);
      const position = await readPosition(page);

      await killBrowser(browser);
      browser = await openBrowser(profile, school.url);
      page = await browser.context.newPage();
      await page.goto(encounterAddress);
      await expect(localSign(page)).toHaveAttribute('value', 'yes');
      const found = (await storedAttempts(page)).find(({ device }) => device === before?.device);
      if (found === undefined) {
        // Chromium may throw a whole database away after such an end; then one plays on from the beginning.
        kept.push('nothing');
        continue;
      }
      expect(before?.log.startsWith(found.log)).toBe(true);
      expect(found.log.length % 2).toBe(0);
      if (found.log === before?.log && found.steps === before.steps) {
        kept.push('all');
        await expect.poll(() => readPosition(page)).toEqual(position);
      } else kept.push('a prefix');
    }
    for (let step = 0; step < 3; step += 1) await takeStep(page);
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
    expect(browser.errors).toEqual([]);
    test.info().annotations.push({ type: 'kept', description: kept.join(', ') });
  } finally {
    await browser.close().catch(() => undefined);
    await removeProfile(profile);
  }
});
