import {
  IDBDatabase as FDBDatabase,
  forceCloseDatabase,
  IDBFactory,
  IDBKeyRange,
  IDBObjectStore,
} from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noProgress } from '../../../src/attempt/progress.ts';
import { DexieProgressStore } from '../../../src/progress/dexie-progress-store.ts';
import { anAttempt, someProgress } from '../../contract/progress-store.ts';

const NAME = 'tsb-skolen-progress';
const KEY = 'web/ny-i-tsb';
/** What Dexie calls version 1 is 10 to IndexedDB. */
const NATIVE_VERSION = 10;

let indexedDB = new IDBFactory();
const openStore = (key = KEY) => DexieProgressStore.open(key, { indexedDB, IDBKeyRange });
const whole = someProgress({
  attempts: [anAttempt({ number: 1 }), anAttempt({ number: 2, log: 'aaab' })],
  encounters: { 'forste-samtale': { best: 50, endings: ['Qx'] } },
  facts: [12],
});

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });

/** Opens the database past the store, as a stranger would. */
async function raw<T>(
  mode: IDBTransactionMode,
  work: (of: IDBTransaction) => Promise<T>,
): Promise<T> {
  const database = await settled(indexedDB.open(NAME));
  const transaction = database.transaction(['attempts', 'kept', 'aside'], mode);
  const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
  const result = await work(transaction);
  await done;
  database.close();
  return result;
}
const plant = (table: 'attempts' | 'kept', row: unknown) =>
  raw('readwrite', (of) => settled(of.objectStore(table).put(row)));
const all = (table: 'attempts' | 'kept' | 'aside') =>
  raw('readonly', (of) => settled<Record<string, unknown>[]>(of.objectStore(table).getAll()));

/** Watches transactions that write. To be called before a store opens: Dexie holds on to the method. */
function watchWrites(): { written: () => IDBTransaction[]; connections: () => Set<IDBDatabase> } {
  const spy = vi.spyOn(FDBDatabase.prototype, 'transaction');
  return {
    written: () =>
      spy.mock.results
        .map(({ value }) => value as IDBTransaction)
        .filter(({ mode }) => mode === 'readwrite'),
    connections: () => new Set(spy.mock.contexts as unknown as IDBDatabase[]),
  };
}

/** The database as a first visit leaves it. */
async function aVisit(progress = noProgress()): Promise<void> {
  const store = await openStore();
  await store.save(progress, { strict: false });
  store.close();
}

beforeEach(() => {
  indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

describe('DexieProgressStore', () => {
  it('is unavailable without IndexedDB', async () => {
    const none = { indexedDB: undefined, IDBKeyRange: undefined };
    await expect(DexieProgressStore.open(KEY, none)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'unavailable',
    });
  });

  it('is unavailable in an opaque sandbox, where opening throws', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await expect(openStore()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is blocked when another tab holds an older version and does not let go', async () => {
    const older = await settled(indexedDB.open(NAME, 1));
    await expect(openStore()).rejects.toMatchObject({ code: 'blocked' });
    older.close();
  });

  it('says that the device is full, and saves everything once there is room', async () => {
    const store = await openStore();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.save(whole, { strict: false })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'full',
    });
    put.mockRestore();
    await store.save(noProgress(), { strict: false });
    store.close();
    const later = await openStore();
    expect((await later.load()).progress).toEqual(whole);
    later.close();
  });

  it('asks for strict durability at an ending and for none between', async () => {
    const writes = watchWrites();
    const store = await openStore();
    await store.save(someProgress({ facts: [1] }), { strict: false });
    await store.save(someProgress({ facts: [2] }), { strict: true });
    await Promise.all([
      store.save(someProgress({ facts: [3] }), { strict: true }),
      store.save(someProgress({ facts: [4] }), { strict: false }),
    ]);
    expect(writes.written().map(({ durability }) => durability)).toEqual([
      'relaxed',
      'strict',
      'strict',
      'relaxed',
    ]);
    store.close();
  });

  it('reads and writes only the attempts that changed, in one transaction', async () => {
    const writes = watchWrites();
    const store = await openStore();
    await store.save(whole, { strict: false });
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const grown = anAttempt({ number: 2, log: 'aaabac' });
    await store.save({ ...whole, attempts: [anAttempt({ number: 1 }), grown] }, { strict: false });
    expect(put.mock.calls.map(([row]) => (row as { attempt?: unknown }).attempt)).toEqual([grown]);
    expect(get.mock.calls.map(([key]) => key)).toEqual([
      [KEY, 1, 'forste-samtale/2/abc'],
      [KEY, 1],
    ]);
    expect(writes.written()).toHaveLength(2);
    store.close();
  });

  it('writes nothing when nothing changed', async () => {
    await aVisit(whole);
    const store = await openStore();
    const { progress } = await store.load();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store.save(structuredClone(progress), { strict: false });
    expect(put).not.toHaveBeenCalled();
    store.close();
  });

  it('writes everything again when the database was deleted while open', async () => {
    const store = await openStore();
    await store.save(whole, { strict: false });
    await settled(indexedDB.deleteDatabase(NAME));
    await store.save(someProgress({ facts: [7] }), { strict: false });
    store.close();
    const later = await openStore();
    expect((await later.load()).progress).toEqual({ ...whole, facts: [7, 12] });
    later.close();
  });

  it('writes everything again, another tab’s part too, when the browser closed and cleared the database', async () => {
    const writes = watchWrites();
    const [one, other] = [await openStore(), await openStore()];
    await other.save(whole, { strict: false });
    other.close();
    await one.load();
    await one.save(someProgress({ facts: [1] }), { strict: false });
    expect(writes.connections().size).toBe(2);
    for (const connection of writes.connections())
      forceCloseDatabase(connection as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await settled(indexedDB.deleteDatabase(NAME));
    await one.save(someProgress({ facts: [2] }), { strict: false });
    expect((await one.load()).progress).toEqual({ ...whole, facts: [1, 2, 12] });
    one.close();
  });

  it('lets a newer program upgrade the database, and goes on beside it', async () => {
    const store = await openStore();
    await store.save(whole, { strict: false });
    const upgrade = indexedDB.open(NAME, NATIVE_VERSION + 10);
    const newer = await settled(upgrade);
    newer.close();
    await store.save(someProgress({ facts: [7] }), { strict: false });
    expect((await store.load()).progress.facts).toEqual([7, 12]);
    store.close();
  });

  it('does not bring back what was erased, whatever was being saved', async () => {
    const store = await openStore();
    const saving = store.save(whole, { strict: false });
    const erasing = store.erase();
    await Promise.all([saving, erasing]);
    await store.save(someProgress({ facts: [1] }), { strict: false });
    expect((await store.load()).progress).toEqual(someProgress({ facts: [1] }));
    store.close();
  });

  it('moves what cannot be read aside, tells once, and keeps the rest', async () => {
    await aVisit(whole);
    const broken = { key: KEY, format: 1, id: 'x', attempt: { scenario: 'x', log: 7 } };
    await plant('attempts', broken);
    const store = await openStore();
    expect(await store.load()).toEqual({ progress: whole, keptAside: true, hasNewer: false });
    expect((await store.load()).keptAside).toBe(false);
    store.close();
    expect(await all('aside')).toMatchObject([
      { key: KEY, from: 'attempts', why: 'unreadable', row: broken },
    ]);
    expect(await all('attempts')).toHaveLength(2);
  });

  it('puts an unreadable row aside before it writes in its place, even when nobody loaded', async () => {
    await aVisit(whole);
    const [attempt] = await all('attempts');
    const brokenAttempt = { ...attempt, attempt: 'eple' };
    const brokenKept = { key: KEY, format: 1, encounters: 'pære', facts: [12] };
    await plant('attempts', brokenAttempt);
    await plant('kept', brokenKept);
    const store = await openStore();
    await store.save(whole, { strict: false });
    expect((await store.load()).progress).toEqual(whole);
    store.close();
    const rows = (await all('aside')).map(({ row }) => row);
    expect(rows).toEqual([brokenAttempt, brokenKept]);
  });

  it('copies a newer program’s rows aside once and never touches them', async () => {
    await aVisit(whole);
    const newer = [
      { key: KEY, format: 2, id: 'forste-samtale/1/abc', attempt: { shape: 'unknown' } },
      { key: KEY, format: 2, encounters: [], facts: 'all' },
    ] as const;
    await plant('attempts', newer[0]);
    await plant('kept', newer[1]);
    const store = await openStore();
    expect(await store.load()).toEqual({ progress: whole, keptAside: true, hasNewer: true });
    expect((await store.load()).keptAside).toBe(false);
    await store.save({ ...whole, facts: [12, 13] }, { strict: true });
    store.close();
    expect((await all('attempts')).find(({ format }) => format === 2)).toEqual(newer[0]);
    expect((await all('kept')).find(({ format }) => format === 2)).toEqual(newer[1]);
    expect((await all('aside')).map(({ row }) => row)).toEqual([...newer]);
  });

  it('writes over nothing when there is no room to put an unreadable row aside', async () => {
    await aVisit(whole);
    const broken = { key: KEY, format: 1, encounters: null, facts: null };
    await plant('kept', broken);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const store = await openStore();
    const loaded = await store.load();
    expect(loaded.keptAside).toBe(true);
    expect(loaded.progress.attempts).toEqual(whole.attempts);
    await expect(store.save(whole, { strict: false })).rejects.toMatchObject({ code: 'full' });
    add.mockRestore();
    expect(await all('kept')).toEqual([broken]);
    store.close();
  });

  it('keeps aside what the LMS gave back and nobody could read, beside the progress', async () => {
    const store = await openStore();
    await store.keepAside('1~cut~off');
    await store.save(someProgress({ facts: [12] }), { strict: false });
    expect(await all('aside')).toMatchObject([{ key: KEY, from: 'lms', row: '1~cut~off' }]);
    expect((await store.load()).progress.facts).toEqual([12]);
    store.close();
  });

  it('erases what lies aside, too, and only of its own learner', async () => {
    await aVisit(whole);
    await plant('attempts', { key: KEY, format: 2, id: 'x', attempt: {} });
    await plant('attempts', { key: 'lms/other', format: 1, id: 'x', attempt: {} });
    for (const key of ['lms/other', KEY]) {
      const store = await openStore(key);
      await store.load();
      if (key === KEY) await store.erase();
      store.close();
    }
    const [attempts, kept, aside] = [await all('attempts'), await all('kept'), await all('aside')];
    expect([attempts, kept]).toEqual([[], []]);
    expect(aside.map(({ key }) => key)).toEqual(['lms/other']);
  });
});
