import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoreRoom } from '../../../src/progress/progress-store.ts';
import { textShelf } from '../../contract/text-shelf.ts';
import { someProgress } from '../../contract/progress-store.ts';

/** Loads the entry as the page's script tag does, and gives what it announced. */
async function announced(): Promise<StoreRoom | undefined> {
  let room: StoreRoom | undefined;
  vi.stubGlobal('tsbSkolen', { storeReady: (given: StoreRoom) => (room = given) });
  vi.resetModules();
  await import('../../../src/progress/main-store.ts');
  return room;
}

afterEach(() => void vi.unstubAllGlobals());

describe('main-store', () => {
  it('announces a room that keeps progress on this device', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    const room = await announced();
    const store = await room?.open(`lms/${room.keyFor('4711', 'ny-i-tsb')}`);
    await store?.save(someProgress({ facts: [12] }), { strict: true });
    expect((await store?.load())?.progress.facts).toEqual([12]);
    store?.close();
  });

  it('rejects as unavailable where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const room = await announced();
    await expect(room?.open('lms/0a1b')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('keeps a second copy of what no LMS holds, and gives it back where there is no IndexedDB any more', async () => {
    const shelf = textShelf();
    vi.stubGlobal('localStorage', shelf);
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    const first = await (await announced())?.open('web/a');
    await first?.save(someProgress({ facts: [12] }), { strict: false });
    first?.close();
    vi.stubGlobal('indexedDB', undefined);
    const second = await (await announced())?.open('web/a');
    expect(second?.fault).toBe('unavailable');
    expect((await second?.load())?.progress.facts).toEqual([12]);
    await second?.save(someProgress({ facts: [27] }), { strict: false });
    vi.stubGlobal('indexedDB', new IDBFactory());
    const third = await (await announced())?.open('web/a');
    expect((await third?.load())?.progress.facts).toEqual([12, 27]);
    third?.close();
  });

  it('keeps no second copy of what an LMS holds', async () => {
    const shelf = textShelf();
    vi.stubGlobal('localStorage', shelf);
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    const store = await (await announced())?.open('lms/0a1b');
    await store?.save(someProgress({ facts: [12] }), { strict: false });
    expect([...shelf.texts]).toEqual([]);
    store?.close();
  });

  it('is silent where nobody waits for it', async () => {
    vi.stubGlobal('tsbSkolen', undefined);
    vi.resetModules();
    await expect(import('../../../src/progress/main-store.ts')).resolves.toBeDefined();
  });
});
