import type { Locks } from './one-writer.ts';

/** A timer that no clock of the machine can move. */
export interface Beats {
  /** Calls back again and again; gives what stops it. */
  every(ms: number, callback: () => void): () => void;
}

interface Lease {
  name: string;
  holder: string;
  /** Grows while the holder lives. No time is written: clocks differ, and are set. */
  beat: number;
}

const NAME = 'tsb-skolen-lease';
const TABLE = 'leases';
const BEAT_MS = 1000;
/** So many beats of its own a page waits to see a sign of life before it takes the holder to be gone. */
const PATIENCE = 3;

/**
 * As much of Web Locks as `openOneWriter` asks for, where the browser has none (plain http): a lease in IndexedDB that its
 * holder renews, and that another page takes over when it is no longer renewed: a page that crashed is waited for some
 * seconds, and one that sleeps in the background may lose it to one that is looked at. Rejects as `request` does: with
 * `AbortError` when the lease was taken over or the signal fired, with the database’s own error where there is none.
 */
export function leaseLocks(factory: IDBFactory, beats: Beats, holder: string): Locks {
  const request = async (
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    const database = await openDatabase(factory);
    const change = (
      decide: (lease: Lease | null) => Lease | null | undefined,
    ): Promise<Lease | null> => changeLease(database, name, decide);
    const mine: Lease = { name, holder, beat: 0 };
    try {
      if (options.steal === true) await change(() => mine);
      else if (!(await isFree(change, mine, beats, options))) return await callback(null);
      return await hold(change, mine, beats, callback);
    } finally {
      database.close();
    }
  };
  return { request: request as unknown as Locks['request'] };
}

type Change = (decide: (lease: Lease | null) => Lease | null | undefined) => Promise<Lease | null>;

/** Takes the lease when nobody has it, or nobody renews it. False where it is not waited for and somebody has it. */
async function isFree(
  change: Change,
  mine: Lease,
  beats: Beats,
  { ifAvailable, signal }: LockOptions,
): Promise<boolean> {
  let seen: Lease | null = null;
  let unchanged = 0;
  for (;;) {
    signal?.throwIfAborted();
    const before = seen;
    const isGone = unchanged >= PATIENCE;
    seen = await change((lease) => (lease === null || isGone ? mine : undefined));
    if (seen?.holder === mine.holder) return true;
    if (before !== null && isSame(before, seen)) unchanged += 1;
    else if (before !== null && ifAvailable === true) return false;
    else unchanged = 0;
    await nextBeat(beats, signal);
  }
}

/** Renews the lease until what `callback` does is done; rejects when another page has taken it. */
async function hold(
  change: Change,
  mine: Lease,
  beats: Beats,
  callback: (lock: Lock | null) => unknown,
): Promise<unknown> {
  let stop = (): void => undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    let beat = 0;
    const takenOver = new DOMException('taken over', 'AbortError');
    const renew = async (): Promise<void> => {
      beat += 1;
      const next = { ...mine, beat };
      const lease = await change((before) => (before?.holder === mine.holder ? next : undefined));
      if (lease?.holder !== mine.holder) throw takenOver;
    };
    stop = beats.every(BEAT_MS, () => {
      renew().catch((error: unknown) => {
        // A beat that the database refused is made up for by the next one.
        if (error === takenOver) reject(takenOver);
      });
    });
  });
  try {
    return await Promise.race([callback({ name: mine.name, mode: 'exclusive' }), lost]);
  } finally {
    stop();
    await change((lease) => (lease?.holder === mine.holder ? null : undefined)).catch(() => null);
  }
}

function nextBeat(beats: Beats, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = beats.every(BEAT_MS, () => {
      stop();
      if (signal?.aborted === true) reject(signal.reason as Error);
      else resolve();
    });
  });
}

function isSame(one: Lease | null, other: Lease | null): boolean {
  return one?.holder === other?.holder && one?.beat === other?.beat;
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const asked = factory.open(NAME, 1);
  asked.addEventListener('upgradeneeded', () =>
    asked.result.createObjectStore(TABLE, { keyPath: 'name' }),
  );
  return answerOf(asked);
}

/** One transaction: what lies there is read, and written as decided; `undefined` leaves it. Gives what lies there then. */
async function changeLease(
  database: IDBDatabase,
  name: string,
  decide: (lease: Lease | null) => Lease | null | undefined,
): Promise<Lease | null> {
  const table = database.transaction(TABLE, 'readwrite').objectStore(TABLE);
  const before = leaseIn(await answerOf<unknown>(table.get(name)));
  const next = decide(before);
  if (next === undefined) return before;
  if (next === null) await answerOf(table.delete(name));
  else await answerOf(table.put(next));
  return next;
}

/** Whatever lies there: a row that is none counts as nobody’s. */
function leaseIn(row: unknown): Lease | null {
  const { holder, beat } = (row ?? {}) as Partial<Lease>;
  return typeof holder === 'string' && typeof beat === 'number' ? (row as Lease) : null;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}
