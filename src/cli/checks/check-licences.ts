import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

interface LockEntry {
  version?: string;
  license?: unknown;
  dev?: boolean;
  link?: boolean;
}

const SHIPPED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'OFL-1.1',
  'Unlicense',
];
/** Weak copyleft may help to build; nothing of it reaches a learner. */
const DEVELOPMENT = [...SHIPPED, 'MPL-2.0'];

/**
 * True when an SPDX expression leaves a way to use the package under allowed licences alone: one side of
 * an OR, both of an AND. `WITH`, unknown words and nested brackets are refused: a person must look.
 */
export function isAllowedLicence(expression: string, allowed: readonly string[]): boolean {
  const flat = expression.replace(/^\(([^()]*)\)$/, '$1');
  return flat
    .split(' OR ')
    .some((side) => side.split(' AND ').every((name) => allowed.includes(name.trim())));
}

/** Packages of a package-lock.json under a licence that is not on the list, or under none that it states. */
export function findLicenceProblems(lock: { packages: Record<string, LockEntry> }): Finding[] {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && entry.link !== true)
    .flatMap(([path, entry]) => {
      const where = `${path.replace(/^.*node_modules\//, '')} ${entry.version ?? ''}`.trim();
      const isDevelopment = entry.dev === true;
      const { license } = entry;
      if (typeof license !== 'string' || license === '') {
        return [{ where, message: 'states no licence' }];
      }
      if (isAllowedLicence(license, isDevelopment ? DEVELOPMENT : SHIPPED)) return [];
      const use = isDevelopment ? 'development' : 'what is shipped';
      return [{ where, message: `is under ${license}, which is not allowed in ${use}` }];
    });
}

/** Licences of everything that is installed, shipped or for development. Zero packages is a finding. */
export async function checkLicences(root: string): Promise<Finding[]> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages?: Record<string, LockEntry>;
  };
  const packages = lock.packages ?? {};
  if (Object.keys(packages).length < 2) {
    return [{ where: 'package-lock.json', message: 'names no packages, so nothing was checked' }];
  }
  return findLicenceProblems({ packages });
}
