import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoreRoom } from '../../../src/progress/progress-store.ts';
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
    await expect(room?.open('web/a')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is silent where nobody waits for it', async () => {
    vi.stubGlobal('tsbSkolen', undefined);
    vi.resetModules();
    await expect(import('../../../src/progress/main-store.ts')).resolves.toBeDefined();
  });
});
