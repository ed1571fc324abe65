import { mergeProgress } from '../attempt/merge.ts';
import type { Progress } from '../attempt/progress.ts';
import { type Loaded, type ProgressStore, StoreError, type StoreFault } from './progress-store.ts';
import type { SecondCopy } from './second-copy.ts';

/**
 * Progress in two places of different kind: what was acknowledged survives that either of them is emptied. A save is
 * acknowledged by the first alone, which knows when it is on the disk; the second is written before that, as well as it
 * goes. Where the first could not be opened, what the second holds is given back and written on, and `fault` tells that it
 * is not safe: a browser keeps such texts in memory for seconds before they reach the disk.
 */
export class TwoPlaceStore implements ProgressStore {
  readonly fault: StoreFault | null;
  readonly #first: ProgressStore | null;
  readonly #second: SecondCopy;

  constructor(first: ProgressStore | StoreError, second: SecondCopy) {
    this.fault = first instanceof StoreError ? first.code : null;
    this.#first = first instanceof StoreError ? null : first;
    this.#second = second;
  }

  async load(): Promise<Loaded> {
    const second = this.#second.read();
    if (this.#first === null) return { progress: second, keptAside: false, hasNewer: false };
    const { progress, keptAside, hasNewer } = await this.#first.load();
    const whole = mergeProgress(progress, second);
    // Both are made whole again at once: the next loss may be the other’s.
    this.#second.write(whole);
    if (JSON.stringify(whole) !== JSON.stringify(progress))
      await this.#first.save(whole, { strict: true }).catch(() => undefined);
    return { progress: whole, keptAside, hasNewer };
  }

  async peek(): Promise<Progress> {
    const second = this.#second.read();
    return this.#first === null ? second : mergeProgress(await this.#first.peek(), second);
  }

  async save(progress: Progress, options: { strict: boolean }): Promise<void> {
    this.#second.write(progress);
    await this.#first?.save(progress, options);
  }

  async keepAside(text: string): Promise<void> {
    await this.#first?.keepAside(text);
  }

  async erase(): Promise<void> {
    const isGone = this.#second.erase();
    await this.#first?.erase();
    if (!isGone) throw new StoreError('failed');
  }

  async release(): Promise<void> {
    const isGone = this.#second.erase();
    await this.#first?.release();
    if (!isGone) throw new StoreError('failed');
  }

  close(): void {
    this.#first?.close();
  }
}
