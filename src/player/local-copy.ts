import { signal, type ReadonlySignal } from '@preact/signals';
import type { Progress } from '../attempt/progress.ts';
import { MemoryProgressStore } from '../progress/memory-progress-store.ts';
import { type ProgressStore, StoreError, type StoreRoom } from '../progress/progress-store.ts';
import type { Notices } from './notices.ts';

export type Saved = 'yes' | 'waiting' | 'no';

/** The copy on this device. One save at a time; while one is under way only the newest progress waits. */
export interface LocalCopy {
  readonly saved: ReadonlySignal<Saved>;
  /** Loads what is stored; null when nothing can be stored here. */
  open(room: Promise<StoreRoom>, keyOf: (room: StoreRoom) => string): Promise<Progress | null>;
  save(progress: Progress, strict: boolean): void;
  erase(): Promise<void>;
}

/** How long the store's script may take before the learner is told that nothing is kept. */
const PATIENCE_MS = 20_000;

export function openLocalCopy(notices: Notices, hasLms: () => boolean): LocalCopy {
  const saved = signal<Saved>('waiting');
  let store: ProgressStore | null = null;
  let waiting: { progress: Progress; strict: boolean } | null = null;
  let isSaving = false;

  const give = (error: unknown): void => {
    saved.value = 'no';
    const code = error instanceof StoreError ? error.code : 'failed';
    if (code === 'unavailable') notices.tell(hasLms() ? 'notice.noStorageLms' : 'notice.noStorage');
    else notices.tell(code === 'full' ? 'notice.full' : 'notice.storeFailed');
  };

  const run = async (): Promise<void> => {
    if (isSaving || store === null) return;
    isSaving = true;
    while (waiting !== null) {
      const { progress, strict } = waiting;
      waiting = null;
      try {
        await store.save(progress, { strict });
        if (waiting === null && !(store instanceof MemoryProgressStore)) saved.value = 'yes';
      } catch (error) {
        give(error);
      }
    }
    isSaving = false;
  };

  return {
    saved,
    async open(room, keyOf) {
      try {
        const arrived = await within(room, PATIENCE_MS);
        store = await arrived.open(keyOf(arrived));
        const { progress, keptAside } = await store.load();
        if (keptAside) notices.tell('notice.keptAside');
        if (waiting === null) saved.value = 'yes';
        void run();
        return progress;
      } catch (error) {
        store = new MemoryProgressStore();
        give(error instanceof StoreError ? error : new StoreError('unavailable', { cause: error }));
        void run();
        return null;
      }
    },
    save(progress, strict) {
      waiting = { progress, strict: strict || waiting?.strict === true };
      if (!(store instanceof MemoryProgressStore)) saved.value = 'waiting';
      void run();
    },
    async erase() {
      waiting = null;
      await store?.erase();
    },
  };
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
