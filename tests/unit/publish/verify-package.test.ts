import { describe, expect, it } from 'vitest';
import { packageFiles } from '../../../src/publish/package-files.ts';
import { verifyPackage } from '../../../src/publish/verify-package.ts';
import type { VerifyRow } from '../../../src/publish/verify-row.ts';
import { zipPackage } from '../../../src/publish/zip-package.ts';
import { smallPackage, smallParts } from './small-package.ts';

const utf8 = new TextEncoder();
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Rows that fail when one file of a sound package has been changed; null takes the file away. */
function failing(changes: Record<string, string | null | ((before: string) => string)>): string[] {
  const files = smallPackage();
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) files.delete(name);
    else {
      const after = typeof change === 'string' ? change : change(text(files.get(name)));
      files.set(name, utf8.encode(after));
    }
  }
  return failed(verifyPackage(zipPackage(files)));
}

function failed(rows: VerifyRow[]): string[] {
  return rows.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
}

const inPage = (addition: string) => (page: string) =>
  page.replace('</head>', `${addition}</head>`);
const inManifest = (find: string, put: string) => (manifest: string) => manifest.replace(find, put);

describe('verifyPackage', () => {
  it('gives 25 rows in order, none of which fails for a package of ours', () => {
    const rows = verifyPackage(zipPackage(smallPackage()));
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: 25 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    );
    expect(failed(rows)).toEqual([]);
    expect(rows.every(({ sentence }) => sentence.endsWith('.') || sentence.endsWith(')'))).toBe(
      true,
    );
  });

  it('R4: file list and zip are the same', () => {
    expect(failing({ 'extra.txt': 'x' })).toEqual(['R04']);
    expect(failing({ 'les-meg.txt': null })).toEqual(['R04']);
  });

  it.each<[string, string, Parameters<typeof failing>[0]]>([
    ['R01', 'a hidden file', { '.ds_store': '' }],
    ['R01', 'a manifest in a folder', { 'imsmanifest.xml': null, 'm/imsmanifest.xml': '<a/>' }],
    ['R02', 'capital letters', { 'Bilde.webp': '' }],
    ['R03', 'a byte order mark', { 'imsmanifest.xml': (before) => `\uFEFF${before}` }],
    ['R03', 'a changed schema', { 'ims_xml.xsd': '<xsd/>' }],
    ['R03', 'a DOCTYPE', { 'imsmanifest.xml': inManifest('<manifest', '<!DOCTYPE x><manifest') }],
    ['R04', 'an asset', { 'imsmanifest.xml': inManifest('"sco"', '"asset"') }],
    ['R04', 'a dangling reference', { 'imsmanifest.xml': inManifest('ref="R"', 'ref="X"') }],
    ['R04', 'another version', { 'imsmanifest.xml': inManifest('>1.2<', '>1.3<') }],
    [
      'R05',
      'another identifier',
      { 'imsmanifest.xml': inManifest('identifier="O"', 'identifier="P"') },
    ],
    ['R04', 'an absent organization', { 'imsmanifest.xml': inManifest('"O"', '"P"') }],
    [
      'R06',
      'a mastery score',
      {
        'imsmanifest.xml': inManifest(
          '</item>',
          '<adlcp:masteryscore>1</adlcp:masteryscore></item>',
        ),
      },
    ],
    [
      'R07',
      'an address elsewhere',
      { 'index.html': inPage('<script src="//cdn.no/a.js"></script>') },
    ],
    ['R07', 'a font from elsewhere', { 'player.css': '@font-face{src:url(https://a.no/f.woff2)}' }],
    [
      'R08',
      'a module script',
      { 'index.html': inPage('<script type="module" src="a.js"></script>') },
    ],
    ['R08', 'crossorigin', { 'index.html': inPage('<script crossorigin src="a.js"></script>') }],
    ['R08', 'a dynamic import', { 'player.js': 'import("./x.js")' }],
    ['R09', 'eval', { 'player.js': 'eval("1")' }],
    ['R09', 'a service worker', { 'player.js': 'navigator.serviceWorker.register("a.js")' }],
    ['R09', 'a page without a policy', { 'index.html': '<script src="player.js"></script>' }],
    ['R09', 'code among the data', { 'data/nb.js': 'alert(1)' }],
    ['R10', 'a file of unknown type', { 'a.wasm': '' }],
    ['R13', 'the API of 2004', { 'player.js': 'w.API_1484_11' }],
    ['R23', 'beforeunload', { 'player.js': 'addEventListener("beforeunload",f)' }],
  ])('%s: sees %s', (row, _, changes) => {
    expect(failing(changes)).toContain(row);
  });

  it('R15: sees progress above the limit or not stated', () => {
    for (const longestProgress of [3501, null]) {
      const files = smallPackage(smallParts(), { longestProgress });
      expect(failed(verifyPackage(zipPackage(files)))).toEqual(['R15']);
    }
    const files = smallPackage(smallParts(), { longestProgress: 3500 });
    expect(failed(verifyPackage(zipPackage(files)))).toEqual([]);
  });

  it('R20: sees a status word that is not allowed', () => {
    const files = smallPackage(smallParts(), { completion: 'failed' as 'passed' });
    expect(failed(verifyPackage(zipPackage(files)))).toEqual(['R20']);
  });
});

describe('packageFiles', () => {
  it('marks a draft in the title and in the guide', () => {
    const files = smallPackage();
    expect(text(files.get('imsmanifest.xml'))).toContain('(utkast – ikke faglig vurdert)');
    expect(text(files.get('les-meg.txt'))).toContain('Utkast – ikke faglig vurdert');
    const reviewed = smallPackage(smallParts({ module: { status: 'faglig vurdert' } }));
    expect(text(reviewed.get('imsmanifest.xml'))).not.toContain('utkast');
    expect(text(reviewed.get('les-meg.txt'))).not.toContain('Utkast');
  });

  it('tells the administrator the status word and the length of progress', () => {
    const guide = text(smallPackage(smallParts(), { completion: 'passed' }).get('les-meg.txt'));
    expect(guide).toContain('passed (bestått)');
    expect(guide).toContain('1234 tegn');
  });

  it('R2: refuses a name that is not safe everywhere', () => {
    for (const name of [
      'Player.js',
      'blåbær.webp',
      'a b.js',
      'x'.repeat(121),
      '.skjult',
      'a/../b.js',
    ]) {
      const made = packageFiles(smallParts({ files: { [name]: '' } }), {
        standard: 'scorm12',
        languages: ['nb'],
        completion: 'completed',
        longestProgress: 1,
      });
      expect(made).toMatchObject({ ok: false, problems: [expect.stringContaining(name)] });
    }
  });

  it('takes only the languages asked for', () => {
    const files = smallPackage(smallParts(), { languages: ['nn'] });
    expect(files.has('data/nn.js')).toBe(true);
    expect(files.has('data/nb.js')).toBe(false);
  });

  it('says which language and which schema are missing', () => {
    const parts = { ...smallParts(), schemas: new Map<string, Uint8Array>() };
    const made = packageFiles(parts, {
      standard: 'scorm12',
      languages: ['nb', 'se'],
      completion: 'completed',
      longestProgress: 1,
    });
    expect(made).toMatchObject({ ok: false });
    expect(made.ok ? [] : made.problems).toHaveLength(5);
  });
});
