const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a over the characters of an ASCII text, 32 bits. Finds accidents, not forgery. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

/** Six characters `[A-Za-z0-9_-]` that change when the text does. */
export function checksum(text: string): string {
  let rest = fnv1a(text);
  let out = '';
  for (let digit = 0; digit < 6; digit += 1) {
    out += ALPHABET.charAt(rest % 64);
    rest = Math.floor(rest / 64);
  }
  return out;
}

/** The permanent two characters of an ending, from its id alone; `check` refuses two that collide. */
export function endingCode(id: string): string {
  const hash = fnv1a(id);
  return ALPHABET.charAt((hash >>> 6) % 64) + ALPHABET.charAt(hash % 64);
}

/** Numbers from 0 as bits, six a character; trailing zeros are left out. */
export function bitsOf(numbers: readonly number[]): string {
  const sixes: number[] = [];
  for (const number of numbers) {
    const at = Math.floor(number / 6);
    while (sixes.length <= at) sixes.push(0);
    sixes[at] = (sixes[at] ?? 0) | (1 << (number % 6));
  }
  return sixes.map((six) => ALPHABET.charAt(six)).join('');
}

/** The inverse of `bitsOf`, sorted; null when a character is none of ours. */
export function numbersOf(bits: string): number[] | null {
  const numbers: number[] = [];
  for (const [at, character] of [...bits].entries()) {
    const six = ALPHABET.indexOf(character);
    if (six < 0) return null;
    for (let bit = 0; bit < 6; bit += 1) if (six & (1 << bit)) numbers.push(at * 6 + bit);
  }
  return numbers;
}
