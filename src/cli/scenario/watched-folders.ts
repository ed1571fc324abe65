import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nearest, sharedFile } from './scenario-files.ts';
import type { Watched } from './watch-files.ts';

/** What a check of these paths (absolute) reads: the paths themselves, the module around them, cast and facts. */
export async function watchedFolders(paths: readonly string[]): Promise<Watched[]> {
  const found = new Map<string, boolean>();
  const add = (folder: string, isDeep: boolean): void =>
    void found.set(folder, isDeep || (found.get(folder) ?? false));
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    const folder = isFolder ? path : ownFolder(path);
    add(folder, true);
    const module = await nearest(folder, 'module.json');
    if (module !== null) {
      add(dirname(module), false);
      add(join(dirname(module), 'texts'), false);
    }
    for (const name of ['cast.json', 'facts.json'] as const) {
      const shared = await sharedFile(folder, name);
      if (shared !== null) add(dirname(shared), false);
    }
  }
  return [...found].map(([folder, isDeep]) => ({ folder, isDeep }));
}

/** Texts and plays belong to what lies above them. */
function ownFolder(file: string): string {
  const folder = dirname(file);
  return /[\\/](?:texts|plays|checks)$/.test(folder) ? dirname(folder) : folder;
}
