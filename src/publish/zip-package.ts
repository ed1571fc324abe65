import { type Zippable, zipSync } from 'fflate';

/** Names in code unit order, as `sort` without a rule gives them: the same everywhere. */
export function sortedNames(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files.keys()].sort();
}

/**
 * A zip whose bytes depend on nothing but its files (R1): sorted names, deflate at level 9, and one time.
 * Zip times are local times, so 1980-01-01 00:00 is given in local parts; with a UTC date the bytes would
 * differ between time zones.
 */
export function zipPackage(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(1980, 0, 1, 0, 0, 0);
  const entries: Zippable = {};
  for (const name of sortedNames(files)) {
    entries[name] = [files.get(name) ?? new Uint8Array(), { level: 9, mtime }];
  }
  return zipSync(entries);
}
