import type { Outline } from '../check/outline.ts';
import { formerIds } from '../check/former-ids.ts';

const LONGEST = 40;

/** Gives ids that nothing has, nor had, and that no text waits under. Each is given once. */
export interface FreeNames {
  /** For a line of a beat: `apning-1`, or the next number. `canTake` may allow a name that only a text has. */
  line(beat: string, canTake: (id: string) => boolean): string;
}

/** Looks for free ids in a scenario; `textKeys` are those of all languages. */
export function freeNames(outline: Outline, textKeys: Iterable<string>): FreeNames {
  const taken = new Set(formerIds(outline).keys());
  for (const { key, lines, choices, ending } of outline.states) {
    taken.add(key);
    for (const { id } of [...lines, ...choices]) taken.add(id);
    if (ending?.id) taken.add(ending.id);
  }
  const written = new Set([...textKeys].map((key) => key.split('.')[0] ?? ''));
  return {
    line(beat, canTake) {
      for (let number = 1; ; number += 1) {
        const end = `-${number}`;
        const id = beat.slice(0, LONGEST - end.length).replace(/-+$/u, '') + end;
        if (taken.has(id) || (written.has(id) && !canTake(id))) continue;
        taken.add(id);
        return id;
      }
    },
  };
}
