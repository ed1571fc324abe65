import { describe, expect, it, vi } from 'vitest';
import { openSupply } from '../../../src/player/supply.ts';

vi.stubGlobal('document', { querySelector: () => null });

/** A supply whose fetches are let through or refused one by one. */
function open(isHere = false) {
  const fetches: { come(): void; fail(): void }[] = [];
  const supply = openSupply({
    files: ['a.js'],
    isHere,
    fetch: () =>
      new Promise<void>((resolve, reject) => {
        fetches.push({ come: resolve, fail: () => reject(new Error('refused')) });
      }),
  });
  return { supply, fetches };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('openSupply', () => {
  it('fetches nothing before it is asked for, and once however often it is asked', async () => {
    const { supply, fetches } = open();
    expect(fetches).toHaveLength(0);
    supply.ask();
    supply.ask();
    fetches[0]?.come();
    await supply.arrival();
    supply.ask();
    expect(fetches).toHaveLength(1);
    expect(supply.isHere.value).toBe(true);
  });

  it('says when it is missing, and tries again when asked again', async () => {
    const { supply, fetches } = open();
    const arrival = supply.arrival();
    fetches[0]?.fail();
    await settled();
    expect([supply.isHere.value, supply.isMissing.value]).toEqual([false, true]);
    supply.ask();
    expect(supply.isMissing.value).toBe(false);
    fetches[1]?.come();
    await arrival;
    expect(supply.isHere.value).toBe(true);
  });

  it('sets off anew while a file hangs, and takes whichever comes', async () => {
    const { supply, fetches } = open();
    supply.ask();
    supply.askAgain();
    fetches[1]?.fail();
    await settled();
    expect(supply.isMissing.value).toBe(true);
    fetches[0]?.come();
    await settled();
    expect([supply.isHere.value, supply.isMissing.value]).toEqual([true, false]);
    supply.askAgain();
    expect(fetches).toHaveLength(2);
  });

  it('is here at once when the page brought it', async () => {
    const { supply, fetches } = open(true);
    await supply.arrival();
    expect([supply.isHere.value, fetches.length]).toEqual([true, 0]);
  });
});
