import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DexieProgressStore } from '../../src/progress/dexie-progress-store.ts';
import { MemoryProgressStore, type Shelf } from '../../src/progress/memory-progress-store.ts';
import { SecondCopy } from '../../src/progress/second-copy.ts';
import { TwoPlaceStore } from '../../src/progress/two-place-store.ts';
import { compacted } from '../../src/attempt/compact.ts';
import { TRIAL_LMSES } from '../unit/progress/lms/session-in-lms.ts';
import { lmsPlaces } from './lms-places.ts';
import { someDay, textShelf } from './text-shelf.ts';
import { deviceStoreContract, progressStoreContract } from './progress-store.ts';

deviceStoreContract('MemoryProgressStore', () => {
  const shelf: Shelf = new Map();
  return { open: async (key) => new MemoryProgressStore(shelf, key) };
});

deviceStoreContract('DexieProgressStore', () => {
  const device = { indexedDB: new IDBFactory(), IDBKeyRange };
  return { open: async (key) => DexieProgressStore.open(key, device) };
});

deviceStoreContract('TwoPlaceStore', () => {
  const device = { indexedDB: new IDBFactory(), IDBKeyRange };
  const shelf = textShelf();
  return {
    open: async (key) =>
      new TwoPlaceStore(
        await DexieProgressStore.open(key, device),
        new SecondCopy(shelf, key, someDay),
      ),
  };
});

deviceStoreContract('TwoPlaceStore without a shelf', () => {
  const device = { indexedDB: new IDBFactory(), IDBKeyRange };
  return {
    open: async (key) =>
      new TwoPlaceStore(
        await DexieProgressStore.open(key, device),
        new SecondCopy(null, key, someDay),
      ),
  };
});

for (const { name, said, open } of TRIAL_LMSES)
  progressStoreContract(name, () => lmsPlaces(said.standard, () => open()), compacted);
