import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DexieProgressStore } from '../../src/progress/dexie-progress-store.ts';
import { MemoryProgressStore, type Shelf } from '../../src/progress/memory-progress-store.ts';
import { SecondCopy } from '../../src/progress/second-copy.ts';
import { TwoPlaceStore } from '../../src/progress/two-place-store.ts';
import { textShelf } from './text-shelf.ts';
import { progressStoreContract } from './progress-store.ts';

progressStoreContract('MemoryProgressStore', () => {
  const shelf: Shelf = new Map();
  return { open: async (key) => new MemoryProgressStore(shelf, key) };
});

progressStoreContract('DexieProgressStore', () => {
  const device = { indexedDB: new IDBFactory(), IDBKeyRange };
  return { open: async (key) => DexieProgressStore.open(key, device) };
});

progressStoreContract('TwoPlaceStore', () => {
  const device = { indexedDB: new IDBFactory(), IDBKeyRange };
  const shelf = textShelf();
  return {
    open: async (key) =>
      new TwoPlaceStore(await DexieProgressStore.open(key, device), new SecondCopy(shelf, key)),
  };
});

progressStoreContract('TwoPlaceStore without a shelf', () => {
  const device = { indexedDB: new IDBFactory(), IDBKeyRange };
  return {
    open: async (key) =>
      new TwoPlaceStore(await DexieProgressStore.open(key, device), new SecondCopy(null, key)),
  };
});
