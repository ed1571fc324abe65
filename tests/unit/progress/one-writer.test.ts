import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Locks, openOneWriter, type Turn } from '../../../src/progress/one-writer.ts';
import { fakeLocks } from './fake-locks.ts';

const KEY = 'web/a';

/** A page that opens, and every turn it hears of. */
async function aPage(locks: Locks | undefined, key = KEY) {
  const turns: Turn[] = [];
  const writer = await openOneWriter(key, locks, (turn) => turns.push(turn));
  return { turns, writer };
}

describe('one writer', () => {
  it('is the first page; the next one hears that it is elsewhere', async () => {
    const locks = fakeLocks();
    const first = await aPage(locks.of('one'));
    const second = await aPage(locks.of('two'));
    expect(first.turns).toEqual(['here']);
    expect(second.turns).toEqual(['elsewhere']);
  });

  it.each(['closes', 'crashes'])('is the waiting page as soon as the other one %s', async (how) => {
    const locks = fakeLocks();
    const first = await aPage(locks.of('one'));
    const second = await aPage(locks.of('two'));
    if (how === 'closes') first.writer.close();
    else locks.crash('one');
    await turnOfLoop();
    expect(second.turns).toEqual(['elsewhere', 'here']);
  });

  it('is whoever took over, and goes back and forth as often as one likes', async () => {
    const locks = fakeLocks();
    const first = await aPage(locks.of('one'));
    const second = await aPage(locks.of('two'));
    await second.writer.takeOver();
    await turnOfLoop();
    expect([first.turns.at(-1), second.turns.at(-1)]).toEqual(['elsewhere', 'here']);
    await first.writer.takeOver();
    await turnOfLoop();
    expect([first.turns.at(-1), second.turns.at(-1)]).toEqual(['here', 'elsewhere']);
    first.writer.close();
    await turnOfLoop();
    expect(second.turns.at(-1)).toBe('here');
  });

  it('is never two pages of three, whoever closes, crashes or takes over', async () => {
    const locks = fakeLocks();
    const names = ['one', 'two', 'three'];
    const pages = await Promise.all(
      names.map(async (name) => ({ name, ...(await aPage(locks.of(name))) })),
    );
    const here = (): number => pages.filter(({ turns }) => turns.at(-1) === 'here').length;
    for (const at of [2, 0, 1, 1, 2, 0, 2, 1]) {
      await pages[at]?.writer.takeOver();
      await turnOfLoop();
      expect(here()).toBe(1);
    }
    pages[1]?.writer.close();
    await turnOfLoop();
    expect(
      pages.filter(({ name, turns }) => name !== 'two' && turns.at(-1) === 'here'),
    ).toHaveLength(1);
  });

  it('does not hold up another module or learner', async () => {
    const locks = fakeLocks();
    await aPage(locks.of('one'));
    expect((await aPage(locks.of('two'), 'web/b')).turns).toEqual(['here']);
  });

  it('is every page where there are no locks, or where asking for them fails', async () => {
    expect((await aPage(undefined)).turns).toEqual(['here']);
    const refusing = {
      request: () => Promise.reject(new DOMException('opaque origin', 'SecurityError')),
    } as unknown as Locks;
    expect((await aPage(refusing)).turns).toEqual(['here']);
    const throwing = {
      request: () => {
        throw new DOMException('opaque origin', 'SecurityError');
      },
    } as unknown as Locks;
    expect((await aPage(throwing)).turns).toEqual(['here']);
  });

  it('says nothing more once it is closed', async () => {
    const locks = fakeLocks();
    const first = await aPage(locks.of('one'));
    const second = await aPage(locks.of('two'));
    second.writer.close();
    first.writer.close();
    await turnOfLoop();
    expect(second.turns).toEqual(['elsewhere']);
    expect(first.turns).toEqual(['here']);
  });
});
