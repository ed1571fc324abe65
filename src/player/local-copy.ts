import { signal, type ReadonlySignal } from '@preact/signals';
import type { Progress } from '../attempt/progress.ts';
import { MemoryProgressStore } from '../progress/memory-progress-store.ts';
import {
  type ProgressStore,
  StoreError,
  type StoreFault,
  type StoreRoom,
} from '../progress/progress-store.ts';
import type { OneWriter, Turn } from '../progress/one-writer.ts';
import type { Notices } from './notices.ts';

export type Saved = 'yes' | 'waiting' | 'no';

/** The copy on this device. One save at a time; while one is under way only the newest progress waits. */
export interface LocalCopy {
  /** Null where nothing is kept here, for the LMS holds it. */
  readonly saved: ReadonlySignal<Saved | null>;
  /**
   * Whether this page plays and writes, or another one of the same learner on this machine does. `outdated`: a newer program
   * has had the turn meanwhile, and this page would go on from what was before it; only a reload leads on.
   */
  readonly turn: ReadonlySignal<Turn | 'outdated'>;
  /** Takes the turn from the other page. */
  takeOver(): Promise<void>;
  /**
   * Loads what is stored and hands it to `take`. Till that is done nothing is written and nothing is said to be kept:
   * what was played meanwhile may get another number then. Nothing is handed over when nothing can be stored here.
   */
  open(
    room: Promise<StoreRoom>,
    keyOf: (room: StoreRoom) => string | Promise<string>,
    take: (stored: Progress) => Promise<void>,
  ): Promise<void>;
  /** Hears what another page has written, each time the turn has come back from it. */
  onReturn(hear: (progress: Progress) => void): void;
  /** A step was taken that is not given to `save` yet: the sign stops saying that all is kept. */
  expect(): void;
  /**
   * Resolves when this is kept, or could not be: then the LMS may be told of it. At once where the store has not opened
   * yet; never rejects.
   */
  save(progress: Progress, strict: boolean): Promise<void>;
  /** Keeps a text aside for somebody who can read it; without storage it is let go. */
  keepAside(text: string): Promise<void>;
  /** Lets go of what is stored here, for the LMS provably holds it: a ward’s machine keeps no more than it must. */
  release(): Promise<void>;
  /** Removes what is stored here; false when the device did not do it, so that nobody is told it is gone. */
  erase(): Promise<boolean>;
}

/** How long the store's script may take before the learner is told that nothing is kept. */
const PATIENCE_MS = 20_000;

export function openLocalCopy(notices: Notices, hasLms: () => boolean): LocalCopy {
  const saved = signal<Saved | null>('waiting');
  const turn = signal<Turn | 'outdated'>('here');
  let hasSeenNewer = false;
  let writer: OneWriter | null = null;
  let hear: (progress: Progress) => void = () => undefined;
  let store: ProgressStore | null = null;
  let waiting: { progress: Progress; strict: boolean; answered: (() => void)[] } | null = null;
  let isExpected = false;
  let isSaving = false;
  let running = Promise.resolve();

  const give = (error: unknown): void => {
    saved.value = 'no';
    const code = faultOf(error);
    if (code === 'unavailable') notices.tell(hasLms() ? 'notice.noStorageLms' : 'notice.noStorage');
    else notices.tell(code === 'full' ? 'notice.full' : 'notice.storeFailed');
  };

  const isSafe = (): boolean => store === null || store.fault === null;

  const wait = (): void => {
    if (isSafe()) saved.value = 'waiting';
  };

  const confirm = (): void => {
    if (waiting === null && !isExpected && isSafe()) saved.value = 'yes';
  };

  const run = async (): Promise<void> => {
    if (store === null) return;
    isSaving = true;
    while (waiting !== null) {
      const { progress, strict, answered } = waiting;
      waiting = null;
      try {
        await store.save(progress, { strict });
        confirm();
      } catch (error) {
        give(error);
      }
      for (const answer of answered) answer();
    }
    isSaving = false;
  };

  const start = (): void => {
    if (!isSaving) running = run();
  };

  /** What the other page wrote is read before this one may play on. */
  const takeTurn = async (next: Turn): Promise<void> => {
    if (turn.value === 'outdated') return;
    let isOutdated = false;
    if (next === 'here' && turn.value === 'elsewhere' && store !== null)
      try {
        const { progress, hasNewer } = await store.load();
        isOutdated = hasNewer && !hasSeenNewer;
        if (!isOutdated) hear(progress);
      } catch (error) {
        give(error);
      }
    turn.value = isOutdated ? 'outdated' : next;
  };

  return {
    saved,
    turn,
    takeOver: async () => writer?.takeOver(),
    onReturn(given) {
      hear = given;
    },
    async open(room, keyOf, take) {
      try {
        const arrived = await within(room, PATIENCE_MS);
        const key = await keyOf(arrived);
        writer = await arrived.openOneWriter(key, (next) => void takeTurn(next));
        const opened = await arrived.open(key);
        const { progress, keptAside, hasNewer } = await opened.load();
        hasSeenNewer = hasNewer;
        if (keptAside) notices.tell('notice.keptAside');
        await take(progress);
        store = opened;
        if (opened.fault === null) confirm();
        else give(new StoreError(notOpened(opened.fault)));
        start();
      } catch (error) {
        store = new MemoryProgressStore();
        give(new StoreError(notOpened(faultOf(error)), { cause: error }));
        start();
      }
    },
    expect() {
      isExpected = true;
      wait();
    },
    save(progress, strict) {
      const answered = waiting?.answered ?? [];
      waiting = { progress, strict: strict || waiting?.strict === true, answered };
      isExpected = false;
      wait();
      if (store === null) return Promise.resolve();
      const answer = new Promise<void>((resolve) => answered.push(resolve));
      start();
      return answer;
    },
    async keepAside(text) {
      try {
        await store?.keepAside(text);
      } catch (error) {
        give(error);
      }
    },
    async release() {
      await running;
      if (store === null || waiting !== null || isExpected) return;
      try {
        await store.release();
        // A step that was taken meanwhile is kept, and its sign stands.
        if (saved.value === 'yes') saved.value = null;
      } catch {
        // What is not let go of now is let go of at the next launch.
      }
    },
    async erase() {
      if (store === null) return false;
      waiting = null;
      try {
        await store.erase();
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Nothing is tried again on a store that did not open, so no notice may say so. */
function notOpened(fault: StoreFault): StoreFault {
  return fault === 'full' ? 'full' : 'unavailable';
}

/** By name and code: store.js is a build of its own, so its `StoreError` is another class than the one here. */
function faultOf(error: unknown): StoreFault {
  const { name, code } = error as Partial<StoreError>;
  return name === 'StoreError' && code !== undefined ? code : 'failed';
}

async function within<T>(promise: Promise<T>, patienceMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreError('unavailable')), patienceMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
