import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawArchitecture, putPicture } from './architecture-picture.ts';
import { projectRoot } from './project-root.ts';

const path = join(projectRoot, 'docs/architecture.md');
const page = putPicture(await readFile(path, 'utf8'), await drawArchitecture(projectRoot));
if (page === null) {
  console.error('docs/architecture.md has lost the markers around its picture.');
  process.exitCode = 1;
} else {
  await writeFile(path, page);
}
