import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { projectRoot } from './project-root.ts';

const MODES = ['player', 'screens', 'lms', 'store', 'stage', 'sound', 'offline', 'service-worker'];
const SOURCE_FOLDERS = ['src', 'assets'];
const SOURCE_FILES = ['package-lock.json', 'vite.config.ts', 'tsconfig.json'];
const FOLDER = join(projectRoot, 'build/player');
const STAMP = join(projectRoot, 'build/player.sha256');

async function hashSources(): Promise<string> {
  const inFolders = await Promise.all(
    SOURCE_FOLDERS.map(async (folder) =>
      (await listFiles(join(projectRoot, folder))).map((path) => `${folder}/${path}`),
    ),
  );
  const hash = createHash('sha256');
  for (const path of [...SOURCE_FILES, ...inFolders.flat()]) {
    const bytes = await readFile(join(projectRoot, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

async function isFresh(hash: string): Promise<boolean> {
  const stamp = await readFile(STAMP, 'utf8').catch(() => '');
  const built = await stat(join(FOLDER, 'player.js')).catch(() => null);
  return stamp === hash && built !== null;
}

async function build(outDir: string): Promise<void> {
  // Loaded only now: a fresh player needs no Vite, and Vite takes most of a second to load.
  const vite = await import('vite');
  for (const mode of MODES) {
    const startedMs = performance.now();
    await vite.build({
      configFile: join(projectRoot, 'vite.config.ts'),
      mode,
      logLevel: 'error',
      build: { outDir },
    });
    const elapsedS = ((performance.now() - startedMs) / 1000).toFixed(1);
    process.stderr.write(`Bygget ${mode}.js på ${elapsedS} s\n`);
  }
}

/**
 * Gives the folder of the built player (one script for each mode, `player.css`, `screens.css`, fonts),
 * building it first when it is absent or when a source has changed since. It is built beside its place
 * and moved there whole, so whoever reads it meets the old or the new player, never half of one.
 * Progress on stderr; throws what Vite throws.
 */
export async function ensurePlayerBuilt(): Promise<string> {
  const hash = await hashSources();
  if (await isFresh(hash)) return FOLDER;
  process.stderr.write('Bygger spilleren …\n');
  const outDir = join(projectRoot, `build/player-${process.pid}`);
  try {
    await mkdir(outDir, { recursive: true });
    await build(outDir);
    await rm(FOLDER, { recursive: true, force: true });
    await rename(outDir, FOLDER).catch(async (error: unknown) => {
      // Another process may have put the same player there between the two lines above.
      const other = await stat(join(FOLDER, 'player.js')).catch(() => null);
      if (other === null) throw error;
    });
    await writeFile(STAMP, hash);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
  return FOLDER;
}
