import { openTestSite, type RunPackage } from '../lms/run/run-launches.ts';
import { judgeRun } from '../lms/run/judge-run.ts';
import { elementsNamed } from '../publish/read-xml.ts';
import { readPackage } from '../publish/read-package.ts';
import { openPackage, type VerifyRow } from '../publish/verify-row.ts';
import { findChromium } from './find-chromium.ts';
import { listen } from './listen.ts';

/** The page that the manifest launches: of the first SCO, with the parameters that its item gives. */
function entryOf(zip: Uint8Array): string | null {
  const { manifest, files } = openPackage(readPackage(zip));
  if (manifest === null) return null;
  const resources = elementsNamed(manifest, 'resource');
  const sco = resources.find(({ attributes }) => isSco(attributes)) ?? resources[0];
  const href = sco?.attributes.get('href') ?? '';
  const item = elementsNamed(manifest, 'item').find(
    ({ attributes }) => attributes.get('identifierref') === sco?.attributes.get('identifier'),
  );
  const parameters = item?.attributes.get('parameters') ?? '';
  const [path = ''] = href.split(/[?#]/);
  if (!files.has(decodeURI(path))) return null;
  return parameters === '' ? href : `${href}?${parameters.replace(/^[?&]/, '')}`;
}

function isSco(attributes: ReadonlyMap<string, string>): boolean {
  return [...attributes].some(([name, value]) => /scormtype$/i.test(name) && value === 'sco');
}

/** What a zip is launched with; null where its manifest leads to no page in it. */
export function launchable(zip: Uint8Array): Omit<RunPackage, 'onProgress'> | null {
  const entry = entryOf(zip);
  const { files, standard } = openPackage(readPackage(zip));
  return entry === null ? null : { files, standard, entry };
}

/**
 * What a headless run of a package shows, laid over what the file showed: a row fails when either says so, and is seen
 * when one of them saw it. Rejects with `ChromiumMissingError` where there is no browser.
 */
export async function verifyRun(
  zip: Uint8Array,
  rows: readonly VerifyRow[],
  onProgress: (line: string) => void,
): Promise<VerifyRow[]> {
  const given = launchable(zip);
  if (given === null) {
    const sentence = 'Pakken kunne ikke startes: manifestet peker ikke på noen side i den.';
    return rows.map((row) => (row.verdict === 'not-observable' ? { ...row, sentence } : row));
  }
  const startedMs = performance.now();
  const secondsSince = (): string => ((performance.now() - startedMs) / 1000).toFixed(0);
  const site = await openTestSite(await findChromium(), listen);
  try {
    const seen = await site.run({
      ...given,
      onProgress: (launch, done, of) =>
        onProgress(`${done} av ${of} kjøringer (${launch}, ${secondsSince()} s)`),
    });
    return withRun(rows, judgeRun(seen, given.standard));
  } finally {
    await site.close();
  }
}

/** The rows of a file with those of a run laid over them. */
export function withRun(rows: readonly VerifyRow[], run: readonly VerifyRow[]): VerifyRow[] {
  const observed = new Map(run.map((row) => [row.id, row]));
  return rows.map((row) => joined(row, observed.get(row.id)));
}

function joined(file: VerifyRow, run: VerifyRow | undefined): VerifyRow {
  if (run === undefined || file.verdict === 'fail') return file;
  if (run.verdict === 'fail' || file.verdict === 'not-observable') return run;
  const isMore = run.verdict === 'pass' && !file.sentence.includes(run.sentence);
  // What the sentence of the file puts off to a run has been seen now.
  const own = file.sentence.replace(/ ?\(?[^.(]* vises i kjøring\.\)?/, '');
  return isMore ? { ...file, sentence: `${own} ${run.sentence}`.trim() } : file;
}
