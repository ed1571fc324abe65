import { describe, expect, it } from 'vitest';
import { packageFiles } from '../../../src/publish/package-files.ts';
import { schemaNames, type ScormStandard } from '../../../src/publish/package-standard.ts';
import { verifyPackage } from '../../../src/publish/verify-package.ts';
import type { VerifyRow } from '../../../src/publish/verify-row.ts';
import { zipPackage } from '../../../src/publish/zip-package.ts';
import { smallPackage, smallParts } from './small-package.ts';

const utf8 = new TextEncoder();
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

type Changes = Record<string, string | null | ((before: string) => string)>;

/**
 * Rows that fail when files of a sound package have been changed; null takes a file away. What comes and goes does so in the
 * manifest's list too, so that nothing else is wrong, unless the fault is that it is not listed.
 */
function failing(changes: Changes, standard: ScormStandard = 'scorm12', isListed = true): string[] {
  const files = smallPackage(null, { standard });
  if (isListed) files.set('imsmanifest.xml', listing(files, changes));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) files.delete(name);
    else {
      const after = typeof change === 'string' ? change : change(text(files.get(name)));
      files.set(name, utf8.encode(after));
    }
  }
  return failed(verifyPackage(zipPackage(files)));
}

function listing(files: ReadonlyMap<string, Uint8Array>, changes: Changes): Uint8Array {
  let manifest = text(files.get('imsmanifest.xml'));
  for (const [name, change] of Object.entries(changes)) {
    const entry = `<file href="${name}"/>`;
    if (change === null) manifest = manifest.replace(entry, '');
    else if (!files.has(name)) manifest = manifest.replace('</resource>', `${entry}</resource>`);
  }
  return utf8.encode(manifest);
}

function failed(rows: VerifyRow[]): string[] {
  return rows.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
}

const STANDARDS: ScormStandard[] = ['scorm12', 'scorm2004'];

const inPage = (addition: string) => (page: string) =>
  page.replace('</head>', `${addition}</head>`);
const inManifest = (find: string, put: string) => (manifest: string) => manifest.replace(find, put);

describe('verifyPackage', () => {
  it.each(STANDARDS)('gives 25 rows in order, none of which fails for our %s', (standard) => {
    const rows = verifyPackage(zipPackage(smallPackage(null, { standard })));
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: 25 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    );
    expect(failed(rows)).toEqual([]);
    expect(rows.every(({ sentence }) => sentence.endsWith('.') || sentence.endsWith(')'))).toBe(
      true,
    );
  });

  it.each(STANDARDS)('R4: file list and zip are the same in %s', (standard) => {
    expect(failing({ 'extra.txt': 'x' }, standard, false)).toEqual(['R04']);
    expect(failing({ 'les-meg.html': null }, standard, false)).toEqual(['R04']);
  });

  it.each<[string, string, Parameters<typeof failing>[0]]>([
    ['R01', 'a hidden file', { '.DS_Store': '' }],
    ['R01', 'a manifest in a folder', { 'imsmanifest.xml': null, 'm/imsmanifest.xml': '<a/>' }],
    ['R02', 'capital letters', { 'Bilde.webp': '' }],
    ['R03', 'a byte order mark', { 'imsmanifest.xml': (before) => `\uFEFF${before}` }],
    ['R03', 'a DOCTYPE', { 'imsmanifest.xml': inManifest('<manifest', '<!DOCTYPE x><manifest') }],
    ['R04', 'an asset', { 'imsmanifest.xml': inManifest('"sco"', '"asset"') }],
    ['R04', 'a dangling reference', { 'imsmanifest.xml': inManifest('ref="R"', 'ref="X"') }],
    [
      'R05',
      'another identifier',
      { 'imsmanifest.xml': (before) => before.replaceAll('"O"', '"P"') },
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
    ['R13', 'a script that looks for the API of 2004 by itself', { 'player.js': 'w.API_1484_11' }],
    ['R23', 'beforeunload', { 'player.js': 'addEventListener("beforeunload",f)' }],
  ])('%s: sees %s, in every standard', (row, _, changes) => {
    for (const standard of STANDARDS) expect(failing(changes, standard)).toEqual([row]);
  });

  it.each<[ScormStandard, string, string, Changes]>([
    ['scorm12', 'R03', 'a changed schema', { 'ims_xml.xsd': '<xsd/>' }],
    ['scorm2004', 'R03', 'a changed schema', { 'imsss_v1p0.xsd': '<xsd/>' }],
    ['scorm2004', 'R03', 'a missing DTD', { 'XMLSchema.dtd': null }],
    ['scorm12', 'R04', 'another version', { 'imsmanifest.xml': inManifest('>1.2<', '>1.2.1<') }],
    [
      'scorm2004',
      'R04',
      'another edition',
      { 'imsmanifest.xml': inManifest('2004 4th Edition', '2004 4th edition') },
    ],
    [
      'scorm2004',
      'R04',
      'the attribute of SCORM 1.2, by which an LMS takes the SCO for an asset',
      { 'imsmanifest.xml': inManifest('adlcp:scormType', 'adlcp:scormtype') },
    ],
    [
      'scorm2004',
      'R06',
      'a threshold',
      {
        'imsmanifest.xml': inManifest(
          '</imsss:sequencing>\n      </item>',
          '<imsss:objectives/></imsss:sequencing>\n      </item>',
        ),
      },
    ],
    [
      'scorm2004',
      'R13',
      'data of the other standard',
      { 'data/module.js': (before) => before.replace('scorm2004', 'scorm12') },
    ],
    [
      'scorm12',
      'R13',
      'data of the other standard',
      { 'data/module.js': (before) => before.replace('scorm12', 'scorm2004') },
    ],
  ])('%s, %s: sees %s', (standard, row, _, changes) => {
    expect(failing(changes, standard)).toEqual([row]);
  });

  it('R13: the script that finds the LMS may know both APIs, and no other', () => {
    expect(failing({ 'lms.js': 'w.API_1484_11' })).toEqual([]);
  });

  it.each(STANDARDS)('R2: in %s the names of the schema files are those of the standard', (own) => {
    const other = own === 'scorm12' ? 'XMLSchema.dtd' : 'IMS_xml.xsd';
    expect(failing({ [other]: 'x' }, own)).toEqual(['R02']);
  });

  it.each([
    ['2004 3rd Edition', 'scorm2004'],
    ['CAM 1.3', 'scorm2004'],
    ['1.2', 'scorm12'],
  ] as const)(
    'a package of another maker, %s, is judged by what the row asks and not by our own words',
    (version, standard) => {
      const files = smallPackage(null, { standard });
      for (const name of files.keys()) if (name.startsWith('data/')) files.delete(name);
      const manifest = text(files.get('imsmanifest.xml'))
        .replaceAll(/<file href="data\/[^"]*"\/>/g, '')
        .replace(/(<schemaversion>)[^<]*/, `$1${version}`)
        .replace('no.tsb-skolen.liten', 'com.example.golf')
        .replaceAll('"R"', '"golf_resource"');
      files.set('imsmanifest.xml', utf8.encode(manifest));
      const rows = verifyPackage(zipPackage(files));
      expect(failed(rows)).toEqual([]);
      const unseen = rows.filter(({ verdict }) => verdict === 'not-observable');
      expect(unseen.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['R05', 'R13', 'R15', 'R20']),
      );
    },
  );

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
    expect(text(files.get('les-meg.html'))).toContain('Utkast – ikke faglig vurdert');
    const reviewed = smallPackage(smallParts({ module: { status: 'faglig vurdert' } }));
    expect(text(reviewed.get('imsmanifest.xml'))).not.toContain('utkast');
    expect(text(reviewed.get('les-meg.html'))).not.toContain('Utkast');
  });

  it.each([
    ['scorm12', 'completed', ['completed (fullført)', 'Krev status «Fullført»', 'tillater 4096']],
    ['scorm12', 'passed', ['passed (bestått)', 'Krev status «Bestått»', '1234 tegn']],
    ['scorm2004', 'completed', ['Settes ikke.', 'Krev status «Fullført»', '64000']],
    ['scorm2004', 'passed', ['sammen med completed', '«Bestått» og «Fullført», begge to']],
  ] as const)('tells the administrator of %s with %s what to set', (standard, completion, said) => {
    const files = smallPackage(null, { standard, completion });
    const guide = text(files.get('les-meg.html'));
    for (const sentence of said) expect(guide).toContain(sentence);
    expect(guide).toContain(standard === 'scorm12' ? 'SCORM 1.2' : 'SCORM 2004 4th Edition');
    for (const name of schemaNames(standard)) expect(guide).toContain(name);
    expect(guide).toContain('står hele siden stille');
    expect(guide).toContain('Et godt valg gir 2 poeng, et greit 1 og et svakt 0.');
  });

  it('R25: tells the administrator what single choices mean for privacy, where they are told', () => {
    const silent = text(smallPackage().get('les-meg.html'));
    expect(silent).toContain('Enkeltvalg meldes ikke.');
    expect(silent).not.toContain('interactions');
    const files = smallPackage(null, { interactions: true });
    const guide = text(files.get('les-meg.html'));
    expect(guide).not.toContain('Enkeltvalg meldes ikke.');
    for (const said of ['De 50 første valgene', 'svakt (wrong)', 'personvernombudet'])
      expect(guide).toContain(said);
    expect(text(files.get('data/module.js'))).toContain('interactions');
  });

  it('gives the administrator words for the catalogue, and shows every text as text', () => {
    const hostile = '<img src=x onerror=alert(1)> "R&D"';
    const files = smallPackage(smallParts({ title: hostile }));
    const guide = text(files.get('les-meg.html'));
    for (const heading of ['Tittel', 'Beskrivelse', 'Varighet', 'Nøkkelord'])
      expect(guide).toContain(`<th scope="row">${heading}</th>`);
    expect(guide).not.toContain('<img');
    expect(guide).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;R&amp;D&quot;');
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
