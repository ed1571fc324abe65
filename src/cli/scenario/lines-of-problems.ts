import { resolve } from 'node:path';
import { LIMITS } from '../../scenario/limits.ts';
import type { Problem } from '../../scenario/problem.ts';
import { readBytes } from './read-bytes.ts';

/** Reads the files that problems are in, once each, for showing their lines; what cannot be read is left out. */
export async function linesOfProblems(
  problems: readonly Problem[],
  cwd: string,
): Promise<(file: string) => readonly string[] | undefined> {
  const lines = new Map<string, readonly string[]>();
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const bytes = await readBytes(resolve(cwd, file)).catch(() => null);
    if (bytes !== null && bytes.length <= LIMITS.bytes)
      lines.set(file, bytes.toString('utf8').split('\n'));
  }
  return (file) => lines.get(file);
}
