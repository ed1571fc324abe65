import { setTimeout as pause } from 'node:timers/promises';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { type Beats, leaseLocks } from '../../../src/progress/lease-locks.ts';
import { openOneWriter, type Turn } from '../../../src/progress/one-writer.ts';

/** Beats that come as often as a test wants; a crashed page hears none any more. */
function someBeats() {
  const listeners = new Map<() => void, string>();
  const crashed = new Set<string>();
  const of = (page: string): Beats => ({
    every(_ms, callback) {
      listeners.set(callback, page);
      return () => void listeners.delete(callback);
    },
  });
  const pass = async (count: number): Promise<void> => {
    for (let beat = 0; beat < count; beat += 1) {
      // Who begins to listen while a beat is heard hears the next one.
      const now = [...listeners];
      for (const [callback, page] of now) if (!crashed.has(page)) callback();
      await pause(5);
    }
  };
  return { of, pass, crash: (page: string) => void crashed.add(page) };
}

function aBrowser() {
  const factory = new IDBFactory();
  const beats = someBeats();
  return {
    ...beats,
    async open(name: string, key = 'web/a') {
      const turns: Turn[] = [];
      const opening = openOneWriter(key, leaseLocks(factory, beats.of(name), name), (turn) =>
        turns.push(turn),
      );
      // Whoever is not alone needs some beats to see that the other lives.
      await pause(5);
      await beats.pass(6);
      return { turns, writer: await opening };
    },
  };
}

describe('one writer without the browser’s locks', () => {
  it('is the first page; the next one hears that it is elsewhere', async () => {
    const browser = aBrowser();
    const first = await browser.open('one');
    const second = await browser.open('two');
    expect([first.turns, second.turns]).toEqual([['here'], ['elsewhere']]);
  });

  it('is the waiting page soon after the other one closed', async () => {
    const browser = aBrowser();
    const first = await browser.open('one');
    const second = await browser.open('two');
    first.writer.close();
    await browser.pass(6);
    expect(second.turns).toEqual(['elsewhere', 'here']);
  });

  it('is the waiting page some beats after the other one crashed, and not before', async () => {
    const browser = aBrowser();
    await browser.open('one');
    const second = await browser.open('two');
    browser.crash('one');
    await browser.pass(2);
    expect(second.turns).toEqual(['elsewhere']);
    await browser.pass(6);
    expect(second.turns).toEqual(['elsewhere', 'here']);
  });

  it('is a page that opens after a crash, once it has waited for a sign of life', async () => {
    const browser = aBrowser();
    await browser.open('one');
    browser.crash('one');
    expect((await browser.open('two')).turns).toEqual(['here']);
  });

  it('is whoever took over, and the other hears of it at its next beat', async () => {
    const browser = aBrowser();
    const first = await browser.open('one');
    const second = await browser.open('two');
    await second.writer.takeOver();
    await browser.pass(2);
    expect([first.turns.at(-1), second.turns.at(-1)]).toEqual(['elsewhere', 'here']);
    second.writer.close();
    await browser.pass(6);
    expect(first.turns.at(-1)).toBe('here');
  });

  it('does not hold up another module or learner', async () => {
    const browser = aBrowser();
    await browser.open('one');
    expect((await browser.open('two', 'web/b')).turns).toEqual(['here']);
  });

  it('is every page where the database cannot be opened', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('opaque origin', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const turns: Turn[] = [];
    const { of } = someBeats();
    await openOneWriter('web/a', leaseLocks(refusing, of('one'), 'one'), (turn) =>
      turns.push(turn),
    );
    expect(turns).toEqual(['here']);
  });
});
