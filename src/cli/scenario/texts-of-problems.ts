import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../../scenario/problem.ts';

/** More than any file that is read at all. */
const MOST_BYTES = 2_000_000;

/** Reads the files that problems are in, once each, for showing their lines; what cannot be read is left out. */
export async function textsOf(
  problems: readonly Problem[],
  cwd: string,
): Promise<(file: string) => string | undefined> {
  const texts = new Map<string, string>();
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const text = await readFile(resolve(cwd, file), 'utf8').catch(() => null);
    if (text !== null && text.length <= MOST_BYTES) texts.set(file, text);
  }
  return (file) => texts.get(file);
}
