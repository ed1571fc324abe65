import { mergeProgress } from '../attempt/merge.ts';
import type { Progress } from '../attempt/progress.ts';
import { readProgressText, writeProgressText } from './progress-text.ts';
import { STORED_FORMAT } from './stored-progress.ts';
import { removeFrom, textOn, type TextShelf } from './text-shelf.ts';

/**
 * A copy of one learner’s progress as one text with a checksum, in storage of another kind than the database: what
 * empties or spoils the one seldom touches the other. The format stands in the name, so a newer program’s copy lies
 * beside ours and is never written over. No method throws.
 */
export class SecondCopy {
  readonly #shelf: TextShelf | null;
  readonly #name: string;
  readonly #today: () => string;

  /** `today`: YYYY-MM-DD; no time of day is kept. */
  constructor(shelf: TextShelf | null, key: string, today: () => string) {
    this.#shelf = shelf;
    this.#today = today;
    this.#name = `tsb-skolen-progress/${STORED_FORMAT}/${key}`;
  }

  /** What lies here; nothing where there is none, or none that can be trusted. */
  read(): Progress {
    return readProgressText(this.#text()).progress;
  }

  /** The last day on which something was kept here; null where nothing is, or nobody knows. */
  day(): string | null {
    return readProgressText(this.#text()).day;
  }

  /** Merges with what lies here, for another tab may have written it; false when it could not be kept. */
  write(progress: Progress): boolean {
    if (this.#shelf === null) return false;
    try {
      const before = readProgressText(this.#text());
      const whole = mergeProgress(before.progress, progress);
      const isNews = JSON.stringify(whole) !== JSON.stringify(before.progress);
      if (!isNews) return true;
      const text = writeProgressText(whole, this.#today());
      if (text === null) return false;
      this.#shelf.setItem(this.#name, text);
      return true;
    } catch {
      return false;
    }
  }

  /** True when nothing lies here any more. */
  erase(): boolean {
    return removeFrom(this.#shelf, this.#name);
  }

  #text(): string {
    return textOn(this.#shelf, this.#name);
  }
}
