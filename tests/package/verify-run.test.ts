import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../src/cli/find-chromium.ts';
import { listen } from '../../src/cli/listen.ts';
import { launchable, withRun } from '../../src/cli/verify-run.ts';
import { judgeRun } from '../../src/lms/run/judge-run.ts';
import { openTestSite, type TestSite } from '../../src/lms/run/run-launches.ts';
import { verifyPackage } from '../../src/publish/verify-package.ts';
import type { VerifyRow } from '../../src/publish/verify-row.ts';
import { zipPackage } from '../../src/publish/zip-package.ts';
import { smallPackage, smallParts } from '../unit/publish/small-package.ts';

const SCRIPT = readFileSync(new URL('sco/small-sco.js', import.meta.url), 'utf8');
const PAGE = `<!doctype html><html lang="nb"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'">
<title>Liten</title></head><body><p>Klikk.</p><button type="button">Fortsett</button>
<script src="lms.js"></script></body></html>`;

/** A package of the smallest content with one fault in it. */
function packageWith(fault: string): Uint8Array {
  const files = {
    'index.html': PAGE,
    'lms.js': SCRIPT.replace("'FAULT'", `'${fault}'`),
    'other.js': '',
  };
  return zipPackage(smallPackage(smallParts({ files })));
}

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite(await findChromium(), listen);
});
afterAll(async () => site.close());

async function verified(zip: Uint8Array): Promise<VerifyRow[]> {
  const given = launchable(zip);
  if (given === null) throw new Error('the package cannot be launched');
  return withRun(verifyPackage(zip), judgeRun(await site.run(given), given.standard));
}

const idsOf = (rows: readonly VerifyRow[], wanted: VerifyRow['verdict']): string[] =>
  rows.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);

/** What each row says that is only seen in a run. */
const FAULTS = {
  R07: 'utside.png',
  R08: 'Modulskript',
  R09: 'Worker',
  R11: 'sju vinduer opp',
  R12: 'etter tre sekunder',
  R13: 'begge API-er',
  R14: 'incomplete',
  R15: 'utenfor ASCII',
  R16: 'ødelagt suspend_data',
  R17: 'møte',
  R18: '80.5',
  R19: 'I visning ble det skrevet',
  R20: 'failed',
  R21: 'ferdig',
  R22: '00:01:02.345',
  R23: 'mellom klikk og ord',
  R24: 'neste start',
  R25: 'portalen nektet',
} as const;

describe.concurrent('verify in a browser', () => {
  it('sees every requirement kept by content that keeps them all', async () => {
    const rows = await verified(packageWith('none'));
    expect(idsOf(rows, 'fail')).toEqual([]);
    expect(idsOf(rows, 'not-observable')).toEqual([]);
  });

  it.each(Object.entries(FAULTS))('%s turns red, and no other row', async (id, said) => {
    const rows = await verified(packageWith(id));
    expect(idsOf(rows, 'fail')).toEqual([id]);
    expect(rows.find((row) => row.id === id)?.sentence).toContain(said);
  });

  it('says what a package that does nothing does not show, and never guesses', async () => {
    const silent = zipPackage(
      smallPackage(smallParts({ files: { 'index.html': PAGE, 'lms.js': '' } })),
    );
    const rows = await verified(silent);
    expect(idsOf(rows, 'not-observable')).toEqual(
      expect.arrayContaining(['R11', 'R14', 'R16', 'R17', 'R18', 'R19', 'R21', 'R22', 'R24']),
    );
  });
});
