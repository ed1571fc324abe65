import { describe, expect, it } from 'vitest';
import { noProgress } from '../../../src/attempt/progress.ts';
import { openLocalCopy } from '../../../src/player/local-copy.ts';
import { openNotices } from '../../../src/player/notices.ts';
import { MemoryProgressStore, type Shelf } from '../../../src/progress/memory-progress-store.ts';
import {
  StoreError,
  type ProgressStore,
  type StoreRoom,
} from '../../../src/progress/progress-store.ts';
import { openStoreRoom } from '../../../src/progress/store-room.ts';
import { someDay } from '../../contract/text-shelf.ts';

const progress = { ...noProgress(), facts: [12] };

class StubbornStore extends MemoryProgressStore {
  override erase(): Promise<void> {
    return Promise.reject(new StoreError('failed'));
  }
}

const roomWith = (store: ProgressStore): Promise<StoreRoom> =>
  Promise.resolve({
    ...openStoreRoom({
      database: { indexedDB: undefined, IDBKeyRange: undefined },
      shelf: null,
      locks: () => undefined,
      today: someDay,
    }),
    open: () => Promise.resolve(store),
    openOneWriter,
  });

async function openCopy(store: ProgressStore) {
  const copy = openLocalCopy(openNotices(), () => false);
  await copy.open(
    roomWith(store),
    () => 'web/a',
    async () => undefined,
  );
  return copy;
}

const openOneWriter: StoreRoom['openOneWriter'] = async (_key, onTurn) => {
  onTurn('here');
  return { takeOver: async () => undefined, close: () => undefined };
};

describe('openLocalCopy', () => {
  it('writes nothing and says of nothing that it is kept before what was stored has been taken in', async () => {
    const shelf: Shelf = new Map();
    const safe = Object.assign(new MemoryProgressStore(shelf, 'web/a'), { fault: null });
    const copy = openLocalCopy(openNotices(), () => false);
    let takeIn = (): void => undefined;
    const isTaken = new Promise<void>((resolve) => (takeIn = resolve));
    const opening = copy.open(
      roomWith(safe),
      () => 'web/a',
      async () => isTaken,
    );
    copy.save(progress, false);
    await new Promise((resolve) => setTimeout(resolve));
    expect([shelf.size, copy.saved.value]).toEqual([0, 'waiting']);
    takeIn();
    await opening;
    await expect.poll(() => copy.saved.value).toBe('yes');
    expect(shelf.get('web/a')).toEqual(progress);
  });

  it('erases what is stored, and says so', async () => {
    const shelf: Shelf = new Map([['web/a', progress]]);
    const copy = await openCopy(new MemoryProgressStore(shelf, 'web/a'));
    expect(await copy.erase()).toBe(true);
    expect(shelf.size).toBe(0);
  });

  it('never says that something is erased when the device refused', async () => {
    const shelf: Shelf = new Map([['web/a', progress]]);
    const copy = await openCopy(new StubbornStore(shelf, 'web/a'));
    expect(await copy.erase()).toBe(false);
    expect(shelf.get('web/a')).toEqual(progress);
  });

  it('never says that something is erased before the store has opened', async () => {
    expect(await openLocalCopy(openNotices(), () => false).erase()).toBe(false);
  });
});
