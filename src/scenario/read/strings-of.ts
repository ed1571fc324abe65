import { type JsonDocument, pointerTo } from '../problem.ts';

export interface FoundString {
  readonly text: string;
  /** Where it stands, worked out when it is asked for: hardly any string is told of. */
  pointer(): string;
}

interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly parent: Place | null;
}

/** Every string of a file that is a value; keys are left to the schema. */
export function stringsOf({ value: root }: JsonDocument): FoundString[] {
  const found: FoundString[] = [];
  const pending: Place[] = [{ value: root, key: '', parent: null }];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const { value } = place;
    if (typeof value === 'string') {
      const here = place;
      found.push({ text: value, pointer: () => pointerOf(here) });
    } else if (typeof value === 'object' && value !== null) {
      const inside = value as Readonly<Record<string, unknown>>;
      for (const key of Object.keys(inside)) {
        const inner = inside[key];
        if (typeof inner === 'string' || (typeof inner === 'object' && inner !== null))
          pending.push({ value: inner, key, parent: place });
      }
    }
  }
  return found;
}

function pointerOf(place: Place): string {
  const keys: string[] = [];
  for (let at = place; at.parent !== null; at = at.parent) keys.unshift(at.key);
  return pointerTo(...keys);
}
