import { type Attempt, attemptKey } from '../attempt/attempt.ts';
import { mergeProgress } from '../attempt/merge.ts';
import { noProgress, type Progress } from '../attempt/progress.ts';
import {
  type AsideRow,
  type IndexedDbOfDevice,
  ProgressDatabase,
  type ProgressTables,
} from './progress-database.ts';
import type { Loaded, ProgressStore } from './progress-store.ts';
import {
  type AttemptRow,
  type KeptRow,
  MOST_ATTEMPTS_READ,
  readAttemptRow,
  type Reading,
  readKeptRow,
  STORED_FORMAT,
} from './stored-progress.ts';

/**
 * Keeps progress in IndexedDB. Every save is one transaction that reads what it is about to change, merges and
 * writes only what differs, so another tab loses nothing. What was given is held in memory too: when the database
 * vanishes (site data cleared, connection lost), the next save writes everything again.
 */
export class DexieProgressStore implements ProgressStore {
  readonly fault = null;
  readonly #key: string;
  readonly #database: ProgressDatabase;
  #last: Promise<unknown> = Promise.resolve();
  #held: Progress = noProgress();
  /** What is known to be stored, by `attemptKey`. */
  readonly #stored = new Map<string, Attempt>();

  private constructor(key: string, device: IndexedDbOfDevice) {
    this.#key = key;
    this.#database = new ProgressDatabase(device, () => this.#stored.clear());
  }

  /** Rejects with `StoreError`, see `ProgressDatabase.open`. */
  static async open(key: string, device: IndexedDbOfDevice): Promise<DexieProgressStore> {
    const store = new DexieProgressStore(key, device);
    await store.#database.open();
    return store;
  }

  load(): Promise<Loaded> {
    return this.#inTurn(async () => {
      const found = await this.#database.transact('r', false, (tables) => this.#readAll(tables));
      // A full device must not keep a learner from reading: `save` puts a row aside before it writes over it.
      const keptAside =
        found.aside.length > 0 &&
        (await this.#database
          .transact('rw', true, (tables) => this.#moveAside(tables, found.aside))
          .catch(() => true));
      this.#hold(found.progress);
      const hasNewer = found.aside.some(({ why }) => why === 'newer');
      return { progress: found.progress, keptAside, hasNewer };
    });
  }

  peek(): Promise<Progress> {
    return this.#inTurn(async () => {
      const found = await this.#database.transact('r', false, (tables) => this.#readAll(tables));
      return found.progress;
    });
  }

  save(progress: Progress, { strict }: { strict: boolean }): Promise<void> {
    return this.#inTurn(async () => {
      this.#held = mergeProgress(this.#held, progress);
      this.#hold(await this.#database.transact('rw', strict, (tables) => this.#write(tables)));
    });
  }

  keepAside(text: string): Promise<void> {
    const aside = { key: this.#key, from: 'lms' as const, id: text, why: 'unreadable' as const };
    return this.#inTurn(() =>
      this.#database.transact('rw', true, async (tables) => {
        await tables.aside.add({ ...aside, row: text });
      }),
    );
  }

  erase(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#database.transact('rw', true, async ({ attempts, kept, aside }) => {
        await attempts
          .where('[key+format+id]')
          .between(...this.#ours())
          .delete();
        await kept
          .where('[key+format]')
          .between(...this.#ours())
          .delete();
        await aside.where('key').equals(this.#key).delete();
      });
      this.#forget();
    });
  }

  release(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#database.transact('rw', true, async ({ attempts, kept }) => {
        const own = [this.#key, STORED_FORMAT];
        await attempts
          .where('[key+format+id]')
          .between(own, [...own, []])
          .delete();
        await kept.delete([this.#key, STORED_FORMAT]);
      });
      this.#forget();
    });
  }

  #forget(): void {
    this.#held = noProgress();
    this.#stored.clear();
  }

  close(): void {
    this.#database.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** All rows of this key: in IndexedDB's order an array comes after every string and number. */
  #ours(): [from: unknown[], to: unknown[]] {
    return [[this.#key], [this.#key, []]];
  }

  /** Progress that is now stored. Another tab's part is held as well: it must survive a lost database too. */
  #hold(stored: Progress): void {
    this.#held = mergeProgress(this.#held, stored);
    const held = new Map(this.#held.attempts.map((attempt) => [attemptKey(attempt), attempt]));
    for (const attempt of stored.attempts) {
      const id = attemptKey(attempt);
      const ours = held.get(id);
      if (ours !== undefined && isSame(ours, attempt)) this.#stored.set(id, ours);
    }
  }

  async #readAll(tables: ProgressTables): Promise<Found> {
    const attempts = tables.attempts.where('[key+format+id]').between(...this.#ours());
    const rows = await attempts.limit(MOST_ATTEMPTS_READ).toArray();
    const kept = await tables.kept
      .where('[key+format]')
      .between(...this.#ours())
      .toArray();
    return this.#readRows(rows, kept);
  }

  #readRows(attempts: readonly unknown[], kept: readonly unknown[]): Found {
    const progress = noProgress();
    const aside: AsideRow[] = [];
    const taken = <T>(from: AsideRow['from'], row: unknown, read: Reading<T>): T[] => {
      if (read.isReadable) return [read.value];
      aside.push({ key: this.#key, from, id: idOf(row), why: read.why, row });
      return [];
    };
    for (const row of attempts)
      progress.attempts.push(...taken('attempts', row, readAttemptRow(row)));
    for (const row of kept)
      for (const value of taken('kept', row, readKeptRow(row))) Object.assign(progress, value);
    return { progress: mergeProgress(noProgress(), progress), aside };
  }

  /**
   * Copies rows aside. What a newer program wrote stays where it lies as well and is copied once; what nobody can
   * read is moved. True when something was copied now.
   */
  async #moveAside(tables: ProgressTables, rows: readonly AsideRow[]): Promise<boolean> {
    const before = await tables.aside.where('key').equals(this.#key).toArray();
    const known = new Set(before.map((row) => `${row.from} ${row.id}`));
    let moved = false;
    for (const aside of rows) {
      const stays = aside.why === 'newer';
      if (stays && known.has(`${aside.from} ${aside.id}`)) continue;
      await tables.aside.add(aside);
      moved = true;
      const { format, id } = aside.row as AttemptRow;
      if (stays) continue;
      if (aside.from === 'attempts') await tables.attempts.delete([this.#key, format, id]);
      else await tables.kept.delete([this.#key, format]);
    }
    return moved;
  }

  async #write(tables: ProgressTables): Promise<Progress> {
    const { encounters, facts } = this.#held;
    const changed = this.#held.attempts.filter(
      (attempt) => this.#stored.get(attemptKey(attempt)) !== attempt,
    );
    const rows = await tables.attempts.bulkGet(
      changed.map((attempt) => [this.#key, STORED_FORMAT, attemptKey(attempt)]),
    );
    const keptRow = await tables.kept.get([this.#key, STORED_FORMAT]);
    const { progress: before, aside } = this.#readRows(
      rows.filter((row) => row !== undefined),
      keptRow === undefined ? [] : [keptRow],
    );
    await this.#moveAside(tables, aside);
    const merged = mergeProgress(before, { attempts: changed, encounters, facts });
    const there = new Map(before.attempts.map((attempt) => [attemptKey(attempt), attempt]));
    const growing = merged.attempts.filter(
      (attempt) => !isSame(there.get(attemptKey(attempt)), attempt),
    );
    const own = { key: this.#key, format: STORED_FORMAT };
    await tables.attempts.bulkPut(
      growing.map((attempt): AttemptRow => ({ ...own, id: attemptKey(attempt), attempt })),
    );
    const kept: KeptRow = { ...own, encounters: merged.encounters, facts: merged.facts };
    if (!isSame(keptRow, kept)) await tables.kept.put(kept);
    return merged;
  }
}

interface Found {
  progress: Progress;
  aside: AsideRow[];
}

function idOf(row: unknown): string {
  const { format, id } = row as Partial<AttemptRow>;
  return JSON.stringify([format, id]);
}

/** Compares plain data, whatever the order of its names. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) =>
    isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
  );
}
