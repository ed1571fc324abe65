import { type Attempt, attemptKey } from '../attempt/attempt.ts';
import { checksum } from '../attempt/checksum.ts';
import { compacted } from '../attempt/compact.ts';
import { mergeProgress } from '../attempt/merge.ts';
import { noProgress, type Progress } from '../attempt/progress.ts';
import { readAttemptRow, readKeptRow, STORED_FORMAT } from './stored-progress.ts';

/** A place for short texts: the device’s `localStorage`, or none. */
export type TextShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Longer texts are neither read nor written: storage of this kind holds about five million characters in all. */
const LONGEST = 1_000_000;

/**
 * A copy of one learner’s progress as one text with a checksum, in storage of another kind than the database: what
 * empties or spoils the one seldom touches the other. The format stands in the name, so a newer program’s copy lies
 * beside ours and is never written over. No method throws.
 */
export class SecondCopy {
  readonly #shelf: TextShelf | null;
  readonly #name: string;

  constructor(shelf: TextShelf | null, key: string) {
    this.#shelf = shelf;
    this.#name = `tsb-skolen-progress/${STORED_FORMAT}/${key}`;
  }

  /** What lies here; nothing where there is none, or none that can be trusted. */
  read(): Progress {
    return progressIn(this.#text());
  }

  /** Merges with what lies here, for another tab may have written it; false when it could not be kept. */
  write(progress: Progress): boolean {
    if (this.#shelf === null) return false;
    try {
      const text = textOf(mergeProgress(this.read(), progress));
      if (text === null) return false;
      if (this.#shelf.getItem(this.#name) !== text) this.#shelf.setItem(this.#name, text);
      return true;
    } catch {
      return false;
    }
  }

  /** True when nothing lies here any more. */
  erase(): boolean {
    try {
      this.#shelf?.removeItem(this.#name);
    } catch {
      // Storage that is switched off holds nothing; one that cannot be emptied does.
    }
    return this.#text() === '';
  }

  #text(): string {
    try {
      return this.#shelf?.getItem(this.#name) ?? '';
    } catch {
      return '';
    }
  }
}

/** Of very many attempts only those that matter: the best and the newest of each encounter. */
function textOf(progress: Progress): string | null {
  for (const kept of [progress, compacted(progress)]) {
    const body = JSON.stringify(kept);
    if (body.length < LONGEST) return `${checksum(body)}~${body}`;
  }
  return null;
}

function progressIn(text: string): Progress {
  const [sum = '', ...rest] = text.length > LONGEST + 7 ? [] : text.split('~');
  const body = rest.join('~');
  if (body === '' || checksum(body) !== sum) return noProgress();
  const { attempts, ...kept } = readObject(body);
  const read = readKeptRow({ ...kept, format: STORED_FORMAT });
  const rows = Array.isArray(attempts) ? (attempts as unknown[]) : [];
  return mergeProgress(noProgress(), {
    attempts: rows.flatMap((row) => {
      const id = attemptKey((row ?? {}) as Attempt);
      const attempt = readAttemptRow({ format: STORED_FORMAT, id, attempt: row });
      return attempt.isReadable ? [attempt.value] : [];
    }),
    ...(read.isReadable ? read.value : { encounters: {}, facts: [] }),
  });
}

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // The checksum finds accidents; whoever forges one is met here.
    return {};
  }
}
