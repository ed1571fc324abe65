import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { PACKAGE_LIMITS } from '../publish/central-directory.ts';
import { isPackageError, type PackageErrorCode } from '../publish/package-error.ts';
import { ChromiumMissingError } from './find-chromium.ts';
import { verifyRun } from './verify-run.ts';
import { verifyPackage } from '../publish/verify-package.ts';
import type { VerifyRow } from '../publish/verify-row.ts';

const USE = 'Bruk: npm run verify -- <zip-fil> [--static] [--json]';

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

/** What each verdict is called in the table. */
const VERDICTS: Readonly<Record<VerifyRow['verdict'], string>> = {
  pass: 'i orden',
  fail: 'FEIL',
  'not-observable': 'ikke sett',
};

/**
 * Reads a zip from disk and holds it against the 25 requirements: as far as the file shows them, and with `onProgress` by
 * running it in a headless browser too. Rejects with `ChromiumMissingError` where there is no browser to run it in.
 */
export async function verify(
  path: string,
  onProgress?: (line: string) => void,
): Promise<VerifyResult> {
  try {
    // Looked at before it is read: a huge file must not fill the memory.
    const { size } = await stat(path);
    if (size > PACKAGE_LIMITS.archiveBytes) return { ok: false, problem: REFUSALS['too-large'] };
    const zip = new Uint8Array(await readFile(path));
    const rows = verifyPackage(zip);
    return {
      ok: true,
      rows: onProgress === undefined ? rows : await verifyRun(zip, rows, onProgress),
    };
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

interface Asked {
  path: string;
  isStatic: boolean;
  isJson: boolean;
}

function readArguments(given: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        static: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) return null;
    return { path, isStatic: values.static, isJson: values.json };
  } catch {
    return null;
  }
}

/** A machine without a browser is told which command gives it one. */
async function verifyOrSay(
  { path, isStatic }: Asked,
  say: (line: string) => void,
): Promise<VerifyResult> {
  try {
    return await verify(path, isStatic ? undefined : say);
  } catch (error) {
    if (!(error instanceof ChromiumMissingError)) throw error;
    return { ok: false, problem: `${error.message}\nUten nettleser: legg til --static.` };
  }
}

function summary(rows: readonly VerifyRow[]): string {
  const count = (wanted: VerifyRow['verdict']): number =>
    rows.filter(({ verdict }) => verdict === wanted).length;
  return `${count('pass')} i orden, ${count('fail')} feil, ${count('not-observable')} ikke sett`;
}

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  if (read === null) {
    console.error(USE);
    return 2;
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const result = await verifyOrSay(read, say);
  if (!result.ok) {
    if (read.isJson) console.log(JSON.stringify({ problem: result.problem }));
    else console.error(result.problem);
    return 2;
  }
  if (read.isJson) console.log(JSON.stringify({ rows: result.rows }));
  else {
    for (const { id, verdict, sentence } of result.rows)
      console.log(`${id}  ${VERDICTS[verdict].padEnd(9)}  ${sentence}`);
    console.log(summary(result.rows));
  }
  return result.rows.some(({ verdict }) => verdict === 'fail') ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
