import { mergeProgress } from '../attempt/merge.ts';
import { noProgress, type Progress } from '../attempt/progress.ts';
import { type Loaded, type ProgressStore, StoreError } from './progress-store.ts';

/** What several memory stores keep together, by key. */
export type Shelf = Map<string, Progress>;

/** Keeps progress as long as the page lives: where the device refuses storage, and in tests. */
export class MemoryProgressStore implements ProgressStore {
  readonly fault = 'unavailable';
  readonly #shelf: Shelf;
  readonly #key: string;
  #isClosed = false;

  constructor(shelf: Shelf = new Map(), key = '') {
    this.#shelf = shelf;
    this.#key = key;
  }

  async load(): Promise<Loaded> {
    this.#assertOpen();
    return { progress: structuredClone(this.#kept()), keptAside: false, hasNewer: false };
  }

  async peek(): Promise<Progress> {
    return (await this.load()).progress;
  }

  async save(progress: Progress): Promise<void> {
    this.#assertOpen();
    this.#shelf.set(this.#key, mergeProgress(this.#kept(), structuredClone(progress)));
  }

  /** Nothing here outlives the page, so there is nowhere to keep it for later. */
  async keepAside(): Promise<void> {
    this.#assertOpen();
  }

  async erase(): Promise<void> {
    this.#assertOpen();
    this.#shelf.delete(this.#key);
  }

  async release(): Promise<void> {
    await this.erase();
  }

  close(): void {
    this.#isClosed = true;
  }

  #kept(): Progress {
    return this.#shelf.get(this.#key) ?? noProgress();
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new StoreError('failed');
  }
}
