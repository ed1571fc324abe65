import { DexieProgressStore } from './dexie-progress-store.ts';
import { learnerKey } from './learner-key.ts';
import { type Beats, leaseLocks } from './lease-locks.ts';
import { type Locks, openOneWriter } from './one-writer.ts';
import type { StoreRoom } from './progress-store.ts';
import { SecondCopy, type TextShelf } from './second-copy.ts';
import { storeFault } from './store-fault.ts';
import { TwoPlaceStore } from './two-place-store.ts';

interface StoreHost {
  storeReady?: (room: StoreRoom) => void;
}

/** Progress that no LMS holds has a second copy here; what an LMS holds is not kept twice on a shared machine. */
const HAS_SECOND_COPY = /^web\//;

const room: StoreRoom = {
  async open(key) {
    const database = DexieProgressStore.open(key, ownDevice());
    if (!HAS_SECOND_COPY.test(key)) return database;
    const second = new SecondCopy(ownShelf(), key);
    return new TwoPlaceStore(await database.catch(storeFault), second);
  },
  openOneWriter: (key, onTurn) => openOneWriter(`tsb-skolen-progress/${key}`, ownLocks(), onTurn),
  keyFor: learnerKey,
};

/** Only a secure context has locks; elsewhere the database stands in for them. */
function ownLocks(): Locks | undefined {
  const { locks } = globalThis.navigator as { locks?: Locks };
  if (locks !== undefined) return locks;
  const { indexedDB } = ownDevice();
  return indexedDB === undefined ? undefined : leaseLocks(indexedDB, beats, holderName());
}

const beats: Beats = {
  every(ms, callback) {
    const timer = setInterval(callback, ms);
    return () => clearInterval(timer);
  },
};

/** Tells this page from every other one; `randomUUID` is missing where locks are. */
function holderName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

function ownShelf(): TextShelf | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

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
