import { type Zippable, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackageError } from '../../../src/publish/package-error.ts';
import { readPackage } from '../../../src/publish/read-package.ts';
import { zipPackage } from '../../../src/publish/zip-package.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const ZIP = zipPackage(
  new Map([
    ['imsmanifest.xml', bytes('<manifest/>'.repeat(40))],
    ['data/module.js', bytes('tsbSkolen.give("module","{}");')],
    ['empty.txt', new Uint8Array()],
  ]),
);

/** The error code that reading gives; null when it reads. */
function refusal(zip: Uint8Array): string | null {
  try {
    readPackage(zip);
    return null;
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
}

function zipOf(files: Zippable): Uint8Array {
  return zipSync(files, { level: 9 });
}

/** The zip with a number written over each place where `find` stands in the central directory. */
function patched(zip: Uint8Array, change: (view: DataView, centralAt: number) => void): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  }
  return copy;
}

describe('readPackage', () => {
  it('reads what was packed', () => {
    const { files } = readPackage(ZIP);
    expect([...files.keys()]).toEqual(['data/module.js', 'empty.txt', 'imsmanifest.xml']);
    expect(files.get('empty.txt')).toEqual(new Uint8Array());
  });

  it.each(['../evil.txt', 'a/../../evil.txt', '/etc/passwd', 'C:/x', 'a\\b.txt', 'a//b', './a'])(
    'refuses the name %s',
    (name) => {
      expect(refusal(zipOf({ [name]: bytes('x') }))).toBe('unsafe-name');
    },
  );

  it('refuses a link', () => {
    const link = zipOf({ link: [bytes('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] });
    expect(refusal(link)).toBe('symlink');
  });

  it('refuses two files with one name', () => {
    const zip = zipOf({ 'a.txt': bytes('1'), 'b.txt': bytes('2') });
    const text = patched(zip, (view, at) => {
      if (view.getUint8(at + 46) === 0x62) view.setUint8(at + 46, 0x61);
    });
    expect(refusal(text)).toBe('duplicate');
  });

  it('refuses an encrypted file and an unknown method', () => {
    expect(refusal(patched(ZIP, (view, at) => view.setUint16(at + 8, 1, true)))).toBe('encrypted');
    expect(refusal(patched(ZIP, (view, at) => view.setUint16(at + 10, 99, true)))).toBe('method');
  });

  it('refuses a file that claims to be huge, before unpacking', () => {
    const zip = patched(ZIP, (view, at) => view.setUint32(at + 24, 0x7fffffff, true));
    expect(refusal(zip)).toBe('too-large');
  });

  it('refuses a file that turns out larger than it claims', { timeout: 20_000 }, () => {
    const bomb = zipOf({ 'bomb.txt': new Uint8Array(20_000_000) });
    expect(refusal(patched(bomb, (view, at) => view.setUint32(at + 24, 1000, true)))).toBe(
      'too-large',
    );
  });

  it('refuses files that lie on top of each other', () => {
    const zip = zipOf({ 'a.txt': bytes('one'), 'b.txt': bytes('two') });
    expect(refusal(patched(zip, (view, at) => view.setUint32(at + 42, 0, true)))).toBe('overlap');
  });

  it('refuses a file whose checksum is another', () => {
    expect(refusal(patched(ZIP, (view, at) => view.setUint32(at + 16, 1, true)))).toBe('checksum');
  });

  it('refuses too many files', { timeout: 20_000 }, () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`${index}.txt`, new Uint8Array()]),
    );
    expect(refusal(zipOf(many))).toBe('too-many-files');
  });

  it('refuses what is no zip', () => {
    expect(refusal(new Uint8Array())).toBe('not-a-zip');
    expect(refusal(bytes('<html>Logg inn</html>'.repeat(9)))).toBe('not-a-zip');
  });

  it('refuses a zip cut anywhere', () => {
    for (let end = 0; end < ZIP.length; end += 1) {
      expect(refusal(ZIP.subarray(0, end))).not.toBeNull();
    }
  });

  it('refuses or reads whatever bytes are changed, and throws nothing else', () => {
    const flips = fc.array(fc.tuple(fc.nat(ZIP.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const copy = ZIP.slice();
        for (const [at, value] of changes) copy[at] = value;
        refusal(copy);
      }),
      { numRuns: 2000 },
    );
  });
});
