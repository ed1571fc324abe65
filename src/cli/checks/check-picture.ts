import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawArchitecture, putPicture } from '../architecture-picture.ts';
import type { Finding } from './finding.ts';

/** Whether the picture in docs/architecture.md shows the arrows as they are now. */
export async function checkPicture(root: string): Promise<Finding[]> {
  const where = 'docs/architecture.md';
  const page = await readFile(join(root, where), 'utf8').catch(() => null);
  if (page === null) return [{ where, message: 'is missing' }];
  const drawn = putPicture(page, await drawArchitecture(root));
  if (drawn === null) return [{ where, message: 'has lost the markers around its picture' }];
  if (drawn === page) return [];
  return [{ where, message: 'shows an old picture; run: npx tsx src/cli/draw-architecture.ts' }];
}
