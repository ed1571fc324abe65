import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { PACKAGE_LIMITS } from '../publish/central-directory.ts';
import { isPackageError, type PackageErrorCode } from '../publish/package-error.ts';
import { verifyPackage } from '../publish/verify-package.ts';
import type { VerifyRow } from '../publish/verify-row.ts';

const USE = 'Bruk: npm run verify -- <zip-fil> [--json]';

/** Why a zip was refused unread, for a person. */
const REFUSALS: Readonly<Record<PackageErrorCode, string>> = {
  'not-a-zip': 'Filen er ikke en zip-fil.',
  truncated: 'Zip-filen er avkortet eller skadet.',
  'too-large': 'Zip-filen eller en fil i den er for stor.',
  'too-many-files': 'Zip-filen har for mange filer.',
  'unsafe-name': 'Zip-filen har et utrygt filnavn.',
  duplicate: 'Zip-filen har to filer med samme navn.',
  symlink: 'Zip-filen har en lenke i stedet for en fil.',
  encrypted: 'Zip-filen er kryptert.',
  method: 'Zip-filen er pakket på en måte som portaler ikke kan lese.',
  overlap: 'Zip-filen har filer som ligger oppå hverandre.',
  checksum: 'En fil i zip-filen er skadet.',
};

export type VerifyResult = { ok: true; rows: VerifyRow[] } | { ok: false; problem: string };

/** Reads a zip from disk and holds it against the 25 requirements. */
export async function verify(path: string): Promise<VerifyResult> {
  try {
    // Looked at before it is read: a huge file must not fill the memory.
    const { size } = await stat(path);
    if (size > PACKAGE_LIMITS.archiveBytes) return { ok: false, problem: REFUSALS['too-large'] };
    return { ok: true, rows: verifyPackage(new Uint8Array(await readFile(path))) };
  } catch (error) {
    if (isPackageError(error)) {
      const { code, entry } = error;
      return { ok: false, problem: `${REFUSALS[code]}${entry === '' ? '' : ` (${entry})`}` };
    }
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      return { ok: false, problem: `Filen ${path} kan ikke leses (${error.code}).` };
    }
    throw error;
  }
}

function readArguments(given: readonly string[]): { path: string; isJson: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [path] = positionals;
    return path === undefined || positionals.length > 1 ? null : { path, isJson: values.json };
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  if (read === null) {
    console.error(USE);
    return 2;
  }
  const result = await verify(read.path);
  if (!result.ok) {
    if (read.isJson) console.log(JSON.stringify({ problem: result.problem }));
    else console.error(result.problem);
    return 2;
  }
  if (read.isJson) console.log(JSON.stringify({ rows: result.rows }));
  else {
    for (const { id, verdict, sentence } of result.rows)
      console.log(`${id} ${verdict} ${sentence}`);
  }
  return result.rows.some(({ verdict }) => verdict === 'fail') ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
