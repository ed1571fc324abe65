import type { TextShelf } from '../../src/progress/text-shelf.ts';

/** A shelf in memory, and its texts. */
export function textShelf(): TextShelf & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
  };
}

/** Storage that is switched off: every question throws. */
export const noShelf: TextShelf = {
  getItem: () => {
    throw new DOMException('Access is denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('Access is denied', 'SecurityError');
  },
  removeItem: () => {
    throw new DOMException('Access is denied', 'SecurityError');
  },
};

/** The day on which everything in a test happens. */
export const someDay = (): string => '2026-11-24';
