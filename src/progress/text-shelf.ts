/** A place for short texts: the device’s `localStorage`, or none. */
export type TextShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What lies there under a name; empty where nothing does, or nobody may look. Never throws. */
export function textOn(shelf: TextShelf | null, name: string): string {
  try {
    return shelf?.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** True when nothing lies there under that name any more. Never throws. */
export function removeFrom(shelf: TextShelf | null, name: string): boolean {
  try {
    shelf?.removeItem(name);
  } catch {
    // Storage that is switched off holds nothing; one that cannot be emptied does.
  }
  return textOn(shelf, name) === '';
}
