import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { readModule, type ReadModule } from '../publish/read-module.ts';

/** Limits before reading: far above any module, far below what would harm the machine. */
const MOST_FILES = 2000;
const MOST_BYTES = 2_000_000;
const DEEPEST_FOLDER = 6;
const SHARED = ['school.json', 'cast.json', 'facts.json'];

async function jsonFilesBelow(root: string, folder: string, depth: number): Promise<string[]> {
  if (depth > DEEPEST_FOLDER) return [];
  // A folder that cannot be read has no files; readModule then says which of them it misses.
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await jsonFilesBelow(root, path, depth + 1)));
    else if (entry.isFile() && entry.name.endsWith('.json')) found.push(path);
  }
  return found;
}

/**
 * Reads a module from the scenarios folder on disk: its own JSON files and the three that all modules
 * share. Links are not followed. A module of more than 2,000 files or a file above 2 MB is refused.
 */
export async function readModuleFolder(
  scenariosFolder: string,
  moduleId: string,
): Promise<ReadModule> {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(moduleId)) {
    const message = 'En modul-id har små bokstaver, tall og bindestrek.';
    return { ok: false, problems: [{ file: moduleId, message }] };
  }
  const paths = [...SHARED, ...(await jsonFilesBelow(scenariosFolder, moduleId, 0))];
  if (paths.length > MOST_FILES) {
    const message = `Modulen har over ${MOST_FILES} filer.`;
    return { ok: false, problems: [{ file: moduleId, message }] };
  }
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const full = join(scenariosFolder, path);
    const size = await stat(full).then(
      (found) => found.size,
      () => null,
    );
    if (size === null) continue;
    if (size > MOST_BYTES) {
      const message = `Filen er større enn ${MOST_BYTES / 1_000_000} MB.`;
      return { ok: false, problems: [{ file: path, message }] };
    }
    files.set(path, new Uint8Array(await readFile(full)));
  }
  return readModule(files, moduleId);
}
