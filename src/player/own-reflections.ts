import { type ReadonlySignal, signal } from '@preact/signals';
import type { ReflectionShelf, Reflections } from '../progress/reflection-shelf.ts';

/** What the learner writes to herself after an encounter: it never leaves the device. */
export interface OwnReflections {
  /** By encounter; empty before the device has given them back. */
  readonly all: ReadonlySignal<Reflections>;
  /** Whether what was written last lies on the device; null before anything was. */
  readonly isKept: ReadonlySignal<boolean | null>;
  /** The device's shelf has come; what was written before that is put on it. */
  open(shelf: Pick<ReflectionShelf, 'read' | 'write' | 'erase'>): void;
  write(encounter: string, words: string): void;
  /** False when the device did not let go of them. */
  erase(): boolean;
}

export function openOwnReflections(): OwnReflections {
  const all = signal<Reflections>({});
  const isKept = signal<boolean | null>(null);
  let shelf: Pick<ReflectionShelf, 'read' | 'write' | 'erase'> | null = null;
  return {
    all,
    isKept,
    open(given) {
      shelf = given;
      const before = Object.entries(all.value);
      for (const [encounter, words] of before) isKept.value = given.write(encounter, words);
      all.value = { ...given.read(), ...all.value };
    },
    write(encounter, words) {
      all.value = { ...all.value, [encounter]: words };
      isKept.value = shelf?.write(encounter, words) ?? false;
    },
    erase() {
      const isGone = shelf?.erase() ?? true;
      if (isGone) {
        all.value = {};
        isKept.value = null;
      }
      return isGone;
    },
  };
}
