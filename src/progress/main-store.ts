import { type Beats, leaseLocks } from './lease-locks.ts';
import type { Locks } from './one-writer.ts';
import type { IndexedDbOfDevice } from './progress-database.ts';
import type { StoreRoom } from './progress-store.ts';
import { openStoreRoom } from './store-room.ts';
import type { TextShelf } from './text-shelf.ts';

interface StoreHost {
  storeReady?: (room: StoreRoom) => void;
}

/** Only a secure context has locks; elsewhere the database stands in for them. */
function ownLocks(): Locks | undefined {
  const { locks } = globalThis.navigator as { locks?: Locks };
  if (locks !== undefined) return locks;
  const { indexedDB } = ownDatabase();
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
function ownDatabase(): IndexedDbOfDevice {
  try {
    return { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange };
  } catch {
    return { indexedDB: undefined, IDBKeyRange: undefined };
  }
}

/** The day here, not in Greenwich: «i går» is what the learner calls it. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const host = (globalThis as { tsbSkolen?: StoreHost }).tsbSkolen;
host?.storeReady?.(
  openStoreRoom({ database: ownDatabase(), shelf: ownShelf(), locks: ownLocks, today }),
);
