const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** All that a code may consist of; the small letters first, because they are the easiest to read aloud. */
const CHARACTERS = `${LETTERS}${LETTERS.toUpperCase()}0123456789_-`;

/** The first code of two characters that is not used; null when all 4,096 are. */
export function freeCode(isUsed: (code: string) => boolean): string | null {
  for (const [some, others] of [
    [LETTERS, LETTERS],
    [CHARACTERS, CHARACTERS],
  ] as const)
    for (const first of some)
      for (const second of others) if (!isUsed(first + second)) return first + second;
  return null;
}
