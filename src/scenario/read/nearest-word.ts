const LONGEST_COMPARED = 60;

/**
 * The known word that looks most like the written one, or null when none is near: at most a third of the letters
 * may differ, and at most three.
 */
export function nearestWord(written: string, known: Iterable<string>): string | null {
  if (written.length > LONGEST_COMPARED) return null;
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(written.length / 3))) + 1;
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const distance = editDistance(written.toLowerCase(), word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** «Mente du «x»?» where a known word is near, else the given sentence. */
export function didYouMean(written: string, known: Iterable<string>, otherwise: string): string {
  const nearest = nearestWord(written, known);
  return nearest === null ? otherwise : `Mente du «${nearest}»?`;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
