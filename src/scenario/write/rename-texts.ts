import { keyNow } from '../check/former-ids.ts';
import type { Json } from '../json-value.ts';

/**
 * Texts with the keys of former ids (`was`) renamed to what they are called now, each in its place. A text stays where
 * the new key has one of its own, or is about to get it.
 */
export function renameTexts(
  texts: Json,
  former: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<string, string>,
): { texts: Json; moved: [from: string, to: string][] } {
  const moved: [string, string][] = [];
  const taken = new Set([...Object.keys(texts), ...fresh.keys()]);
  const entries = Object.entries(texts).map(([key, text]) => {
    const now = keyNow(key, former);
    if (now === null || taken.has(now)) return [key, text] as const;
    taken.add(now);
    moved.push([key, now]);
    return [now, text] as const;
  });
  return { texts: Object.fromEntries(entries), moved };
}
