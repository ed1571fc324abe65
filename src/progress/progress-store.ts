import type { Progress } from '../attempt/progress.ts';
import type { LearnerRecord } from './learner-records.ts';
import type { OneWriter, Turn } from './one-writer.ts';
import type { ReflectionShelf } from './reflection-shelf.ts';

/** What a store gave back, or why it could not. */
export interface Loaded {
  progress: Progress;
  /** True when something unreadable or newer was found and kept aside: the learner is told once. */
  keptAside: boolean;
  /** True when a newer program has written here: what it wrote lies beside what is given. */
  hasNewer: boolean;
}

/**
 * A place that keeps one learner's progress in one module on this device. One contract suite runs on every
 * implementation (`tests/contract/progress-store.ts`).
 */
export interface ProgressStore {
  /** Why what is saved here may be gone when the page is; null where a save that resolved is kept. */
  readonly fault: StoreFault | null;
  /** All that is stored. Unreadable or newer data is never overwritten: it is copied aside first. Never rejects for bad data. */
  load(): Promise<Loaded>;
  /** What `load` would give, with nothing changed by looking. */
  peek(): Promise<Progress>;
  /**
   * Merges `progress` into what is stored and resolves when the store has acknowledged it; only then may the learner
   * be told «lagret». `strict` asks for durability on disk (at an ending). Rejects with `StoreError`.
   */
  save(progress: Progress, options: { strict: boolean }): Promise<void>;
  /** Keeps aside a text that the LMS gave back and nobody could read, so that writing over it there loses nothing. */
  keepAside(text: string): Promise<void>;
  /** Removes this learner's progress, and what was kept aside. */
  erase(): Promise<void>;
  /** Lets go of the progress, for another place provably holds it (R24). What was kept aside, and a newer program’s, stays. */
  release(): Promise<void>;
  close(): void;
}

export type StoreFault = 'unavailable' | 'full' | 'blocked' | 'failed';

/** The device refused to keep something. Thrown by stores, caught once in `player/`. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreFault;

  constructor(code: StoreFault, options?: ErrorOptions) {
    super(`progress store: ${code}`, options);
    this.code = code;
  }
}

/** Why nothing was taken in from a file. */
export type FileFault = 'foreign' | 'module' | 'newer' | 'spoilt';

export type ReadFile = { ok: true; progress: Progress } | { ok: false; fault: FileFault };

/** What `store.js` offers the player once it has loaded. */
export interface StoreRoom {
  /** Opens the local copy. `key` tells learners and modules apart (`web/ny-i-tsb`, `lms/<hash>`). */
  open(key: string): Promise<ProgressStore>;
  /** What the learner whose progress lies under a key has written to herself. */
  reflections(key: string): ReflectionShelf;
  /** Lets one page at a time play and write what lies under a key. */
  openOneWriter(key: string, onTurn: (turn: Turn) => void): Promise<OneWriter>;
  /** Everybody who has played a module on this machine without an LMS, in the order of their symbols. */
  records(module: string): Promise<LearnerRecord[]>;
  /** A file with one’s progress in a module, to take along; null where it would be too long. */
  writeFile(module: string, progress: Progress): string | null;
  readFile(module: string, file: string): ReadFile;
  /** A hash for keys on the LMS's origin: no learner id is ever stored as it is. */
  keyFor(learnerId: string, module: string): string;
}
