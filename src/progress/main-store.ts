import { DexieProgressStore } from './dexie-progress-store.ts';
import { learnerKey } from './learner-key.ts';
import type { StoreRoom } from './progress-store.ts';

interface StoreHost {
  storeReady?: (room: StoreRoom) => void;
}

const room: StoreRoom = {
  open: async (key) => DexieProgressStore.open(key, ownDevice()),
  keyFor: learnerKey,
};

/** Some browsers throw where storage is switched off, instead of leaving the name undefined. */
function ownDevice(): {
  indexedDB: IDBFactory | undefined;
  IDBKeyRange: typeof IDBKeyRange | undefined;
} {
  try {
    return { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange };
  } catch {
    return { indexedDB: undefined, IDBKeyRange: undefined };
  }
}

const host = (globalThis as { tsbSkolen?: StoreHost }).tsbSkolen;
host?.storeReady?.(room);
