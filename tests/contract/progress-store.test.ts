import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DexieProgressStore } from '../../src/progress/dexie-progress-store.ts';
import { MemoryProgressStore, type Shelf } from '../../src/progress/memory-progress-store.ts';
import { progressStoreContract } from './progress-store.ts';

progressStoreContract('MemoryProgressStore', () => {
  const shelf: Shelf = new Map();
  return { open: async (key) => new MemoryProgressStore(shelf, key) };
});

progressStoreContract('DexieProgressStore', () => {
  const device = { indexedDB: new IDBFactory(), IDBKeyRange };
  return { open: async (key) => DexieProgressStore.open(key, device) };
});
