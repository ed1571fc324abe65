import { expect, test } from '../e2e/school-fixture.ts';
import { encounterAddress, readPosition, takeStep, walkTo } from '../a11y/walk-encounter.ts';
import { localSign, storedAttempts } from './read-stored.ts';

const TEN_YEARS_MS = 10 * 365 * 24 * 3600 * 1000;

test('a clock that is set ten years on, and ten years back, takes nothing and puts nothing in another order', async ({
  page,
}) => {
  await page.goto(encounterAddress);
  await walkTo(page, 'choices');
  const logs: string[] = [];
  for (const shift of [0, TEN_YEARS_MS, -TEN_YEARS_MS]) {
    await page.clock.setSystemTime(Date.now() + shift);
    for (let step = 0; step < 3; step += 1) await takeStep(page);
    await walkTo(page, 'choices');
    await expect(localSign(page)).toHaveAttribute('value', 'yes');
    const before = await readPosition(page);
    await page.goto(encounterAddress);
    await expect.poll(() => readPosition(page)).toEqual(before);
    const attempts = await storedAttempts(page);
    expect(attempts, 'one attempt, whatever the year').toHaveLength(1);
    logs.push(attempts[0]?.log ?? '');
  }
  for (const [index, log] of logs.entries())
    expect(log.length, 'it only grows').toBeGreaterThan(logs[index - 1]?.length ?? 0);
});
