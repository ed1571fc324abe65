import { type JsonDocument, pointerTo } from '../problem.ts';

export interface FoundString {
  readonly pointer: string;
  readonly text: string;
}

interface Place {
  readonly inside: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly parent: Place | null;
}

/**
 * The strings of a file that are values and match a pattern (without `g`), in no order; keys are left to the schema.
 * Runs at every keystroke: nothing is kept of what does not match.
 */
export function stringsWith(pattern: RegExp, { value: root }: JsonDocument): FoundString[] {
  const found: FoundString[] = [];
  const pending: Place[] = [{ inside: { '': root }, key: '', parent: null }];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    for (const key of Object.keys(place.inside)) {
      const inner = place.inside[key];
      if (typeof inner === 'string') {
        if (pattern.test(inner)) found.push({ pointer: pointerOf(place, key), text: inner });
      } else if (typeof inner === 'object' && inner !== null)
        pending.push({ inside: inner as Place['inside'], key, parent: place });
    }
  }
  return found;
}

function pointerOf(place: Place, last: string): string {
  const keys = [last];
  for (let at = place; at.parent !== null; at = at.parent) keys.unshift(at.key);
  // The first key is that of the file itself.
  return pointerTo(...keys.slice(1));
}
