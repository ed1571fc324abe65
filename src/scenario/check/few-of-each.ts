import { LIMITS } from '../limits.ts';
import type { Problem } from '../problem.ts';

/**
 * Leaves out what is told too often: of one kind in one file the first ones are enough, and the rest are told when those
 * are mended. What comes first stays first.
 */
export function fewOfEach(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  return problems.filter(({ file, code }) => {
    const kind = `${code} ${file}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= LIMITS.told;
  });
}
