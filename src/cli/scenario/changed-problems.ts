import type { Problem } from '../../scenario/problem.ts';

export interface Changed {
  mended: Problem[];
  fresh: Problem[];
}

/**
 * What became of the problems between two checks. One that has only moved to another line is the same: problems are
 * told apart by file, place in the file's structure, code and words.
 */
export function changedProblems(before: readonly Problem[], after: readonly Problem[]): Changed {
  return { mended: without(before, after), fresh: without(after, before) };
}

/** Those of `some` that `others` have not, each as often as it is missing. */
function without(some: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(nameOf(other), (left.get(nameOf(other)) ?? 0) + 1);
  return some.filter((one) => {
    const count = left.get(nameOf(one)) ?? 0;
    left.set(nameOf(one), count - 1);
    return count <= 0;
  });
}

function nameOf({ file, pointer, code, says }: Problem): string {
  return JSON.stringify([file, pointer, code, says.nb]);
}
