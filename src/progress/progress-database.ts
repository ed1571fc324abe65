import { Dexie, type ChromeTransactionDurability, type Table } from 'dexie';
import { StoreError } from './progress-store.ts';
import { storeFault } from './store-fault.ts';
import type { AttemptRow, KeptRow } from './stored-progress.ts';

/** A row that could not be read, as it lay. */
export interface AsideRow {
  number?: number;
  key: string;
  from: 'attempts' | 'kept' | 'lms';
  /** Where it lay: its own key is part of what cannot be trusted, so it is kept as text. */
  id: string;
  why: 'newer' | 'unreadable';
  row: unknown;
}

export interface ProgressTables {
  /** `format` is part of the key: rows of a newer program lie beside ours and are never written over. */
  attempts: Table<AttemptRow, [key: string, format: number, id: string]>;
  kept: Table<KeptRow, [key: string, format: number]>;
  aside: Table<AsideRow, number>;
}

/** Where IndexedDB comes from; tests bring their own. */
export interface IndexedDbOfDevice {
  indexedDB: IDBFactory | undefined;
  IDBKeyRange: typeof IDBKeyRange | undefined;
}

const NAME = 'tsb-skolen-progress';
const TABLES = {
  attempts: '[key+format+id]',
  kept: '[key+format]',
  aside: '++number, key',
};

/**
 * The database of this device. Another tab that upgrades or deletes it is never held up: the connection closes, and
 * the next transaction opens it again.
 */
export class ProgressDatabase {
  readonly #dexie: Dexie;
  #durability: ChromeTransactionDurability = 'relaxed';
  #closings = 0;
  #isClosed = false;

  constructor(device: IndexedDbOfDevice, onLost: () => void) {
    this.#dexie = new Dexie(NAME, { ...device, cache: 'disabled' } as ConstructorParameters<
      typeof Dexie
    >[1]);
    this.#dexie.version(1).stores(TABLES);
    // Dexie takes durability once for all transactions; its documented DBCore layer lets each have its own.
    this.#dexie.use({
      stack: 'dbcore',
      name: 'durability',
      create: (core) => ({
        ...core,
        transaction: (tables, mode) =>
          core.transaction(tables, mode, { durability: this.#durability }),
      }),
    });
    this.#dexie.on('close', () => {
      this.#closings += 1;
      onLost();
    });
  }

  /** Rejects with `StoreError`: `unavailable` without IndexedDB, `blocked` when another tab holds an older version. */
  async open(): Promise<void> {
    try {
      await new Promise<void>((resolve, reject) => {
        this.#dexie.on('blocked', () => reject(new StoreError('blocked')));
        this.#dexie.open().then(() => resolve(), reject);
      });
    } catch (error) {
      this.close();
      throw storeFault(error);
    }
  }

  /**
   * Runs `work` in one transaction, again if the connection was lost under way. To be called one at a time: durability
   * belongs to the connection until the transaction has begun. `strict`: acknowledged only when it is on the disk
   * (Chromium and Firefox; Safari knows no such promise). Rejects with `StoreError`.
   */
  async transact<T>(
    mode: 'r' | 'rw',
    strict: boolean,
    work: (tables: ProgressTables) => Promise<T>,
  ): Promise<T> {
    if (this.#isClosed) throw new StoreError('failed');
    this.#durability = strict ? 'strict' : 'relaxed';
    const closings = this.#closings;
    const once = async (): Promise<T> => {
      // Dexie opens a lost database again by itself, but never a second time when that failed.
      if (!this.#dexie.isOpen()) await this.#dexie.open();
      const tables = this.#tables();
      const all = [tables.attempts, tables.kept, tables.aside];
      return this.#dexie.transaction(mode, all, () => work(tables));
    };
    try {
      return await once();
    } catch (error) {
      if (this.#closings === closings || this.#isClosed) throw storeFault(error);
    }
    try {
      return await once();
    } catch (error) {
      throw storeFault(error);
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#dexie.close();
  }

  #tables(): ProgressTables {
    return {
      attempts: this.#dexie.table('attempts'),
      kept: this.#dexie.table('kept'),
      aside: this.#dexie.table('aside'),
    };
  }
}
