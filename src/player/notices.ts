import { signal, type ReadonlySignal } from '@preact/signals';
import type { TextKey } from '../language/language.ts';

/** Things the learner is told once: each key at most one time, until hidden. */
export interface Notices {
  readonly shown: ReadonlySignal<readonly TextKey[]>;
  tell(key: TextKey): void;
  hide(key: TextKey): void;
}

export function openNotices(): Notices {
  const shown = signal<readonly TextKey[]>([]);
  const told = new Set<TextKey>();
  return {
    shown,
    tell(key) {
      if (told.has(key)) return;
      told.add(key);
      shown.value = [...shown.value, key];
    },
    hide(key) {
      shown.value = shown.value.filter((other) => other !== key);
    },
  };
}
