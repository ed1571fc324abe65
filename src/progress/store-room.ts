import { DexieProgressStore } from './dexie-progress-store.ts';
import { learnerKey } from './learner-key.ts';
import { type Locks, openOneWriter } from './one-writer.ts';
import type { IndexedDbOfDevice } from './progress-database.ts';
import type { StoreRoom } from './progress-store.ts';
import { SecondCopy, type TextShelf } from './second-copy.ts';
import { storeFault } from './store-fault.ts';
import { TwoPlaceStore } from './two-place-store.ts';

/** What a device offers to those who keep things on it. */
export interface Device {
  database: IndexedDbOfDevice;
  shelf: TextShelf | null;
  /** Undefined where there are none. */
  locks(): Locks | undefined;
}

/** Progress that no LMS holds has a second copy here; what an LMS holds is not kept twice on a shared machine. */
const HAS_SECOND_COPY = /^web\//;

export function openStoreRoom({ database, shelf, locks }: Device): StoreRoom {
  return {
    async open(key) {
      const opening = DexieProgressStore.open(key, database);
      if (!HAS_SECOND_COPY.test(key)) return opening;
      return new TwoPlaceStore(await opening.catch(storeFault), new SecondCopy(shelf, key));
    },
    openOneWriter: (key, onTurn) => openOneWriter(`tsb-skolen-progress/${key}`, locks(), onTurn),
    keyFor: learnerKey,
  };
}
