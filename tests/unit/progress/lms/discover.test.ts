import { describe, expect, it } from 'vitest';
import { StrictScorm12Lms } from '../../../../src/lms/strict-scorm12-lms.ts';
import { discover } from '../../../../src/progress/lms/discover.ts';
import type { ForeignApi } from '../../../../src/progress/lms/find-api.ts';
import { HandClock } from './hand-clock.ts';

const { api } = new StrictScorm12Lms();

/** Searches while the clock runs in steps of 50 ms; the API is there from `fromMs` on. */
async function search(fromMs: number, untilMs: number) {
  const clock = new HandClock();
  const startMs = clock.nowMs();
  let found: ForeignApi | null | 'still looking' = 'still looking';
  const find = () => (clock.nowMs() - startMs >= fromMs ? api : null);
  void (async () => {
    found = await discover(find, clock);
  })();
  while (clock.nowMs() - startMs < untilMs) clock.forward(50);
  await Promise.resolve();
  return found as ForeignApi | null | 'still looking';
}

describe('discover', () => {
  it('R12: gives an API that is there at once without waiting', async () => {
    expect(await search(0, 0)).toBe(api);
  });

  it('R12: finds an API that appears after three seconds', async () => {
    expect(await search(3000, 3200)).toBe(api);
  });

  it('R12: is still looking after three seconds', async () => {
    expect(await search(Infinity, 3500)).toBe('still looking');
  });

  it('R12: gives up with null in the end', async () => {
    expect(await search(Infinity, 4100)).toBeNull();
  });

  it('gives up also when the clock stands still', async () => {
    const still = {
      nowMs: () => 0,
      after: (_: number, callback: () => void) => queueMicrotask(callback),
    };
    expect(await discover(() => null, still)).toBeNull();
  });
});
