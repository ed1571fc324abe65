import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { LEARNER_SYMBOLS, recordKey } from '../../../src/progress/learner-records.ts';
import { openStoreRoom } from '../../../src/progress/store-room.ts';
import { anAttempt, someProgress } from '../../contract/progress-store.ts';
import { textShelf } from '../../contract/text-shelf.ts';

const played = someProgress({
  attempts: [anAttempt()],
  encounters: { a: { best: 75, endings: ['Qx'] }, b: { best: null, endings: [] } },
});

function aMachine() {
  const machine = { database: { indexedDB: new IDBFactory(), IDBKeyRange }, shelf: textShelf() };
  const on = (day: string) =>
    openStoreRoom({ ...machine, locks: () => undefined, today: () => day });
  const play = async (day: string, key: string, progress = played): Promise<void> => {
    const store = await on(day).open(key);
    await store.save(progress, { strict: false });
    store.close();
  };
  return { ...machine, on, play };
}

describe('the records of a machine', () => {
  it('are none where nobody has played, and looking leaves nothing behind', async () => {
    const { on, shelf } = aMachine();
    expect(await on('2026-11-24').records('ny-i-tsb')).toEqual([]);
    expect(shelf.texts.size).toBe(0);
  });

  it('tell of each who has chosen something: what was met, and the last day', async () => {
    const { on, play } = aMachine();
    await play('2026-11-20', recordKey('ny-i-tsb', 'fjell'));
    await play(
      '2026-11-22',
      recordKey('ny-i-tsb', 'sol'),
      someProgress({ attempts: [anAttempt()] }),
    );
    await play(
      '2026-11-22',
      recordKey('ny-i-tsb', 'kopp'),
      someProgress({ attempts: [anAttempt({ log: '' })] }),
    );
    await play('2026-11-22', recordKey('en-annen', 'fugl'));
    await play('2026-11-22', 'lms/0a1b');
    expect(await on('2026-11-24').records('ny-i-tsb')).toEqual([
      { symbol: 'fjell', met: 1, day: '2026-11-20' },
      { symbol: 'sol', met: 0, day: '2026-11-22' },
    ]);
  });

  it('have the day on which something was last kept, not on which it was looked at', async () => {
    const { on, play } = aMachine();
    const key = recordKey('ny-i-tsb', 'fjell');
    await play('2026-11-20', key);
    const store = await on('2026-11-23').open(key);
    await store.load();
    await store.save(played, { strict: false });
    store.close();
    expect((await on('2026-11-24').records('ny-i-tsb'))[0]?.day).toBe('2026-11-20');
    await play('2026-11-24', key, someProgress({ facts: [40] }));
    expect((await on('2026-11-24').records('ny-i-tsb'))[0]?.day).toBe('2026-11-24');
  });

  it('are told from either place when the other is gone, then perhaps without a day', async () => {
    const { on, play, shelf, database } = aMachine();
    await play('2026-11-20', recordKey('ny-i-tsb', 'baat'));
    const texts = [...shelf.texts];
    shelf.texts.clear();
    expect(await on('2026-11-24').records('ny-i-tsb')).toEqual([
      { symbol: 'baat', met: 1, day: null },
    ]);
    for (const [name, text] of texts) shelf.texts.set(name, text);
    database.indexedDB = new IDBFactory();
    expect(await on('2026-11-24').records('ny-i-tsb')).toEqual([
      { symbol: 'baat', met: 1, day: '2026-11-20' },
    ]);
  });

  it('each have a key of their own', () => {
    const keys = LEARNER_SYMBOLS.map((symbol) => recordKey('ny-i-tsb', symbol));
    expect(new Set(keys).size).toBe(LEARNER_SYMBOLS.length);
    expect(keys[0]).toBe('web/ny-i-tsb');
  });
});
