import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Watch } from './watch-check.ts';

/** A folder to watch; `isDeep` with all below it. */
export interface Watched {
  folder: string;
  isDeep: boolean;
}

/** An editor writes a file in several steps, often through a second one. */
const SETTLED_MS = 80;
/** Network drives, containers and some editors change files without a word. */
const LOOK_MS = 1000;
const CONTENT = /\.(?:json|play)$/;

/**
 * Watches the content files of folders: the system tells of changes, and where it does not, looking at times and sizes
 * once a second finds them. A file that was touched but not changed is no change.
 */
export function watchFiles(folders: readonly Watched[]): Watch {
  return (changed) => {
    let isStopped = false;
    let settle: NodeJS.Timeout | undefined;
    let known: string | null = null;
    let isLooking = false;
    const look = async (): Promise<void> => {
      if (isLooking) return soon();
      isLooking = true;
      const now = await signatureOf(folders);
      isLooking = false;
      if (!isStopped && known !== null && now !== known) changed();
      known = now;
    };
    const soon = (): void => {
      clearTimeout(settle);
      if (!isStopped) settle = setTimeout(() => void look(), SETTLED_MS);
    };
    void look();
    const watchers = folders.flatMap((one) => watcherOf(one, soon) ?? []);
    const regularly = setInterval(() => void look(), LOOK_MS);
    return () => {
      isStopped = true;
      clearTimeout(settle);
      clearInterval(regularly);
      for (const watcher of watchers) watcher.close();
    };
  };
}

/** Null where the system cannot watch: no more watchers to give, an unknown file system. */
function watcherOf({ folder, isDeep }: Watched, changed: () => void): FSWatcher | null {
  try {
    const watcher = watchFolder(folder, { recursive: isDeep }, changed);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}

/** Names, times and sizes of all content files. */
async function signatureOf(folders: readonly Watched[]): Promise<string> {
  const lists = await Promise.all(folders.map(filesIn));
  const files = [...new Set(lists.flat())].toSorted();
  const marks = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs, size }) => `${file} ${mtimeMs} ${size}`,
        () => `${file} –`,
      ),
    ),
  );
  return marks.join('\n');
}

async function filesIn({ folder, isDeep }: Watched): Promise<string[]> {
  const entries = await readdir(folder, { recursive: isDeep, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && CONTENT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
