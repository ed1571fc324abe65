import { DexieProgressStore } from './dexie-progress-store.ts';
import { learnerKey } from './learner-key.ts';
import {
  countMet,
  isBegun,
  LEARNER_SYMBOLS,
  type LearnerRecord,
  type LearnerSymbol,
  recordKey,
} from './learner-records.ts';
import { type Locks, openOneWriter } from './one-writer.ts';
import type { IndexedDbOfDevice } from './progress-database.ts';
import { readProgressFile, writeProgressFile } from './progress-file.ts';
import type { ProgressStore, StoreRoom } from './progress-store.ts';
import { ReflectionShelf } from './reflection-shelf.ts';
import { SecondCopy } from './second-copy.ts';
import { storeFault } from './store-fault.ts';
import type { TextShelf } from './text-shelf.ts';
import { TwoPlaceStore } from './two-place-store.ts';

/** What a device offers to those who keep things on it. */
export interface Device {
  database: IndexedDbOfDevice;
  shelf: TextShelf | null;
  /** Undefined where there are none. */
  locks(): Locks | undefined;
  /** YYYY-MM-DD, as people here count days. */
  today(): string;
}

/** Progress that no LMS holds has a second copy here; what an LMS holds is not kept twice on a shared machine. */
const HAS_SECOND_COPY = /^web\//;

export function openStoreRoom({ database, shelf, locks, today }: Device): StoreRoom {
  const secondOf = (key: string): SecondCopy => new SecondCopy(shelf, key, today);

  async function open(key: string): Promise<ProgressStore> {
    const opening = DexieProgressStore.open(key, database);
    if (!HAS_SECOND_COPY.test(key)) return opening;
    return new TwoPlaceStore(await opening.catch(storeFault), secondOf(key));
  }

  async function recordOf(module: string, symbol: LearnerSymbol): Promise<LearnerRecord[]> {
    const key = recordKey(module, symbol);
    const store = await open(key);
    try {
      const progress = await store.peek();
      if (!isBegun(progress)) return [];
      return [{ symbol, met: countMet(progress), day: secondOf(key).day() }];
    } finally {
      store.close();
    }
  }

  return {
    open,
    reflections: (key) => new ReflectionShelf(shelf, key),
    openOneWriter: (key, onTurn) => openOneWriter(`tsb-skolen-progress/${key}`, locks(), onTurn),
    records: async (module) =>
      (await Promise.all(LEARNER_SYMBOLS.map(async (symbol) => recordOf(module, symbol)))).flat(),
    writeFile: (module, progress) => writeProgressFile(module, progress, today()),
    readFile: readProgressFile,
    keyFor: learnerKey,
  };
}
