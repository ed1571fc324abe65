import { lstat, mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file that is to become another. */
export interface Write {
  readonly path: string;
  /** What it held when it was read; null where there was none. */
  readonly before: string | null;
  readonly after: string;
}

/** Somebody else wrote to a file between reading and writing; nothing was changed. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError';
  readonly code = 'changed-meanwhile';
}

/**
 * Writes files that belong together: each is whole at every moment, and when one cannot be written, none is. Written
 * beside their places first, then moved there in the given order; a machine that stops in between leaves some of them
 * old, so the order must be one that can be taken up again. Links are followed.
 */
export async function writeTogether(
  writes: readonly Write[],
  move: (from: string, to: string) => Promise<void> = rename,
): Promise<void> {
  const changed = writes.filter(({ before, after }) => before !== after);
  const placed: { path: string; beside: string; write: Write }[] = [];
  const moved: typeof placed = [];
  try {
    for (const write of changed) {
      const path = await realpath(write.path).catch(() => write.path);
      const beside = `${path}.${process.pid}.new`;
      placed.push({ path, beside, write });
      await writeBeside(beside, path, write.after);
    }
    for (const { path, write } of placed)
      if ((await textAt(path)) !== write.before)
        throw new ChangedMeanwhileError(`${write.path} ble endret imens. Kjør kommandoen igjen.`);
    for (const one of placed) {
      await move(one.beside, one.path);
      moved.push(one);
    }
  } catch (error) {
    for (const one of moved.toReversed()) await putBack(one);
    for (const { beside } of placed) await rm(beside, { force: true });
    throw error;
  }
}

async function writeBeside(beside: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const mode = await lstat(path).then(
    (found) => found.mode,
    () => 0o644,
  );
  const file = await open(beside, 'wx', mode);
  try {
    await file.writeFile(text);
    // On the disk before it takes the place of what was there.
    await file.sync();
  } finally {
    await file.close();
  }
}

async function putBack({ path, beside, write }: { path: string; beside: string; write: Write }) {
  if (write.before === null) return rm(path, { force: true });
  await writeBeside(beside, path, write.before);
  return rename(beside, path);
}

async function textAt(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
