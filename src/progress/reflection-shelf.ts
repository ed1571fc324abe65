import { removeFrom, textOn, type TextShelf } from './text-shelf.ts';

/** As long as a learner's own words about one encounter may be, in characters. */
export const REFLECTION_LENGTH = 500;

/** A learner's own words, by the encounter they were written after. */
export type Reflections = Readonly<Record<string, string>>;

/**
 * What one learner has written to herself on this device. It is no part of progress: it goes into no file, no compact form
 * and no LMS, and lies here until she erases it. No method throws.
 */
export class ReflectionShelf {
  readonly #shelf: TextShelf | null;
  readonly #name: string;

  /** `key`: the one that her progress lies under. */
  constructor(shelf: TextShelf | null, key: string) {
    this.#shelf = shelf;
    this.#name = `tsb-skolen-reflections/1/${key}`;
  }

  /** Nothing where nothing lies, or nothing that can be read. */
  read(): Reflections {
    try {
      const value: unknown = JSON.parse(textOn(this.#shelf, this.#name) || '{}');
      if (typeof value !== 'object' || value === null) return {};
      return Object.fromEntries(
        Object.entries(value).flatMap(([id, words]: [string, unknown]) =>
          typeof words === 'string' && words !== ''
            ? [[id, words.slice(0, REFLECTION_LENGTH)]]
            : [],
        ),
      );
    } catch {
      return {};
    }
  }

  /** Keeps the words about one encounter, or lets go of them where there are none; false when the device did not. */
  write(encounter: string, words: string): boolean {
    if (this.#shelf === null) return false;
    const { [encounter]: _before, ...others } = this.read();
    const kept = words.trim().slice(0, REFLECTION_LENGTH);
    const all = kept === '' ? others : { ...others, [encounter]: kept };
    if (Object.keys(all).length === 0) return this.erase();
    try {
      this.#shelf.setItem(this.#name, JSON.stringify(all));
      return true;
    } catch {
      return false;
    }
  }

  /** True when nothing lies here any more. */
  erase(): boolean {
    return removeFrom(this.#shelf, this.#name);
  }
}
