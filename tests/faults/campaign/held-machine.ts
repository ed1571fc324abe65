import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { StoreRoom } from '../../../src/progress/progress-store.ts';
import { openStoreRoom } from '../../../src/progress/store-room.ts';
import { someDay, textShelf } from '../../contract/text-shelf.ts';
import { fakeLocks } from '../../unit/progress/fake-locks.ts';

/** A machine on the ward: what it keeps between visits, and which of its pages has the turn. */
export class HeldMachine {
  readonly shelf = textShelf();
  readonly locks = fakeLocks();
  database = { indexedDB: new IDBFactory(), IDBKeyRange };

  /** The room of one page. */
  roomOf(page: string): StoreRoom {
    const { database, shelf, locks } = this;
    return openStoreRoom({ database, shelf, locks: () => locks.of(page), today: someDay });
  }

  /** The database is gone whole, as a browser may do; the short texts stay. */
  wipe(): void {
    this.database = { indexedDB: new IDBFactory(), IDBKeyRange };
  }
}
