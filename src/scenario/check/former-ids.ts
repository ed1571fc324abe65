import { listIn, objectIn, stringIn, stringsIn } from './loose.ts';
import type { Outline } from './outline.ts';

/**
 * Former ids (`was`) of states, lines, choices and endings, and the id that each has now. Left out are those that
 * something else bears today: nobody could tell which one is meant.
 */
export function formerIds({ states }: Outline): Map<string, string> {
  const former = new Map<string, string>();
  const inUse = new Set<string>();
  const note = (id: string | null, was: readonly string[]): void => {
    if (id === null) return;
    inUse.add(id);
    for (const name of was) former.set(name, id);
  };
  for (const { key, raw, choices } of states) {
    const meta = objectIn(raw, 'meta');
    note(key, stringsIn(meta, 'was'));
    for (const line of listIn(meta, 'lines')) note(stringIn(line, 'id'), stringsIn(line, 'was'));
    for (const choice of choices) note(choice.id, stringsIn(choice.meta, 'was'));
    const ending = objectIn(meta, 'ending');
    note(stringIn(ending, 'id'), stringsIn(ending, 'was'));
  }
  for (const id of inUse) former.delete(id);
  return former;
}

/** The key that a text of a former id has now: `gammel.why` → `ny.why`; null where the id never was another’s. */
export function keyNow(key: string, former: ReadonlyMap<string, string>): string | null {
  const [id = '', ...suffix] = key.split('.');
  const now = former.get(id);
  return now === undefined ? null : [now, ...suffix].join('.');
}
