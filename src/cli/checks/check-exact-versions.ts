import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const;
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Packages asked for by a range, a tag or an address instead of one version. */
export async function checkExactVersions(root: string): Promise<Finding[]> {
  const project = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Partial<
    Record<(typeof FIELDS)[number], Record<string, unknown>>
  >;
  return FIELDS.flatMap((field) => Object.entries(project[field] ?? {}))
    .filter(([, version]) => typeof version !== 'string' || !EXACT.test(version))
    .map(([name, version]) => ({
      where: 'package.json',
      message: `asks for ${name} ${JSON.stringify(version)}, which is not one exact version`,
    }));
}
