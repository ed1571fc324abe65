import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { appIcon } from '../../../src/publish/app-icon.ts';
import { sha256Hex } from '../../../src/publish/content-fingerprint.ts';
import { webEdition } from '../../../src/publish/web-edition.ts';
import { smallPackage, smallParts } from './small-package.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const WORKER = '(function(){})();';

function made(overrides: Parameters<typeof smallParts>[0] = {}) {
  const result = webEdition({ ...smallParts(overrides), worker: WORKER }, ['nb', 'nn']);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.files;
}

function editionOf(files: ReadonlyMap<string, Uint8Array>) {
  const [first = ''] = text(files.get('service-worker.js')).split('\n');
  return JSON.parse(first.slice('self.tsbOfflineEdition='.length, -1)) as {
    version: string;
    files: Record<string, string>;
  };
}

describe('the web edition', () => {
  it('lists every file that the page needs with its hash, the worker itself apart', () => {
    const files = made();
    const listed = editionOf(files).files;
    const apart = new Set(['les-meg.txt', 'license.txt', 'service-worker.js']);
    expect(Object.keys(listed).toSorted()).toEqual(
      [...files.keys()].filter((name) => !apart.has(name)).toSorted(),
    );
    for (const [name, hash] of Object.entries(listed))
      expect(sha256Hex(files.get(name) ?? new Uint8Array())).toBe(hash);
    expect(text(files.get('service-worker.js')).endsWith(`\n${WORKER}`)).toBe(true);
  });

  it('is another version when any file is another, and the same when none is', () => {
    expect(editionOf(made()).version).toBe(editionOf(made()).version);
    const edited = made({ files: { 'player.css': 'p{}' } });
    expect(editionOf(edited).version).not.toBe(editionOf(made()).version);
  });

  it('has a manifest of relative addresses whose icons are there', () => {
    const files = made();
    const manifest = JSON.parse(text(files.get('manifest.webmanifest'))) as {
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string }[];
    };
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src } of manifest.icons) expect(files.has(src)).toBe(true);
  });

  it('speaks to no LMS, and says that it may be kept', () => {
    const files = made();
    expect(files.has('imsmanifest.xml')).toBe(false);
    expect(text(files.get('data/module.js'))).toContain('isOffline');
    expect(text(files.get('les-meg.txt'))).toContain('nettserver');
  });

  it('is refused with a sentence for each thing that is missing', () => {
    const parts = { ...smallParts(), worker: WORKER };
    const result = webEdition({ ...parts, player: new Map([['Å.js', new Uint8Array()]]) }, ['se']);
    expect(result).toEqual({
      ok: false,
      problems: [
        'Spilleren mangler index.html.',
        'Modulen har ingen tekster på språket se.',
        'Filnavnet Å.js kan ikke brukes i en pakke.',
      ],
    });
  });

  it.each(['scorm12', 'scorm2004'] as const)('leaves nothing of itself in a %s', (standard) => {
    const files = smallPackage(null, { standard });
    for (const name of ['service-worker.js', 'manifest.webmanifest', 'icon-192.png'])
      expect(files.has(name)).toBe(false);
    expect(text(files.get('data/module.js'))).not.toContain('isOffline');
  });
});

describe('appIcon', () => {
  it('is a PNG of the side asked for: four panes, the upper right one lit', () => {
    const side = 64;
    const png = appIcon(side);
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const at = Buffer.from(png).indexOf('IDAT');
    const length = new DataView(png.buffer).getUint32(at - 4);
    const rows = unzlibSync(png.subarray(at + 4, at + 4 + length));
    const pixel = (x: number, y: number): string =>
      Buffer.from(rows.subarray(y * (1 + side * 3) + 1 + x * 3).subarray(0, 3)).toString('hex');
    expect(pixel(1, 1)).toBe('244a58');
    expect([pixel(20, 20), pixel(40, 40), pixel(20, 40)]).toEqual(Array(3).fill('5d8793'));
    expect(pixel(40, 20)).toBe('f4c14f');
  });
});
