import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pack, type PackOptions, readPackArguments } from '../../src/cli/pack.ts';
import { verify } from '../../src/cli/verify.ts';
import { readPackage } from '../../src/publish/read-package.ts';

const STANDARDS = ['scorm12', 'scorm2004'] as const;

let folder = '';

async function put(path: string, content: string): Promise<void> {
  const full = join(folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
}

const MODULE = {
  id: 'liten',
  format: 1,
  version: '0.1.0',
  status: 'utkast',
  minutes: 5,
  days: [],
  checks: [],
  completion: { encounters: 'all', checks: 0 },
  mastery: 0,
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tsb-pack-'));
  await put('player/player.js', '"use strict";');
  await put('player/player.css', 'body{}');
  await put('player/service-worker.js', '(function(){})();');
  await put(
    'scenarios/school.json',
    '{"owner":{"name":"E","url":""},"contact":{"email":"","url":""}}',
  );
  await put('scenarios/cast.json', '{}');
  await put('scenarios/facts.json', '{"f12":{}}');
  await put('scenarios/liten/module.json', JSON.stringify(MODULE));
  await put('scenarios/liten/texts/nb.json', '{"module.title":"Liten modul"}');
  await put('scenarios/liten/texts/se.json', '{"module.title":"Unna moduvla"}');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function options(changes: Partial<PackOptions> = {}): PackOptions {
  return {
    module: 'liten',
    standard: 'scorm12',
    languages: null,
    completion: 'completed',
    outFolder: join(folder, 'dist'),
    scenariosFolder: join(folder, 'scenarios'),
    builtPlayer: async () => join(folder, 'player'),
    measureProgress: () => 321,
    ...changes,
  };
}

async function packed(changes: Partial<PackOptions> = {}) {
  const result = await pack(options(changes));
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.packed;
}

describe('pack', () => {
  it.each(STANDARDS)(
    'writes a %s that verify passes, its hash and its bill of materials',
    async (standard) => {
      const { path, name, sha256, bytes, files } = await packed({ standard });
      const zip = await readFile(path);
      expect(name).toBe(`liten-${standard}.zip`);
      expect(bytes).toBe(zip.length);
      expect(files).toBe(readPackage(zip).files.size);
      expect(createHash('sha256').update(zip).digest('hex')).toBe(sha256);
      expect(await readFile(`${path}.sha256`, 'utf8')).toBe(`${sha256}  ${name}\n`);
      const bom = JSON.parse(await readFile(`${path}.sbom.json`, 'utf8'));
      const names = bom.components.map((component: { name: string }) => component.name);
      expect(names).toContain('preact');
      expect(names).not.toContain('vitest');
      const verified = await verify(path);
      expect(verified.ok && verified.rows.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    },
  );

  it('writes the web edition, its hash and its bill of materials, the same bytes twice', async () => {
    const { path, name, sha256 } = await packed({ standard: 'web' });
    const zip = readPackage(await readFile(path));
    expect(name).toBe('liten-web.zip');
    expect(await readFile(`${path}.sha256`, 'utf8')).toBe(`${sha256}  ${name}\n`);
    expect(JSON.parse(await readFile(`${path}.sbom.json`, 'utf8')).components).not.toEqual([]);
    for (const file of ['index.html', 'service-worker.js', 'manifest.webmanifest'])
      expect(zip.files.has(file)).toBe(true);
    expect((await packed({ standard: 'web' })).sha256).toBe(sha256);
  });

  it.each(STANDARDS)('R1: gives the same bytes of a %s twice', async (standard) => {
    const first = await packed({ standard });
    const second = await packed({ standard });
    expect(second.sha256).toBe(first.sha256);
  });

  it('holds all languages, bokmål first, or those asked for', async () => {
    const edition = async (languages: string[] | null) => {
      const { path } = await packed({ languages });
      const script = readPackage(await readFile(path)).files.get('data/module.js');
      return new TextDecoder().decode(script).split('\n')[0] ?? '';
    };
    expect(await edition(null)).toContain('[\\"nb\\",\\"se\\"]');
    expect(await edition(['se'])).toContain('[\\"se\\"]');
  });

  it('refuses progress above 3,500 characters', async () => {
    const refused = await pack(options({ measureProgress: () => 3501 }));
    expect(refused).toMatchObject({ ok: false, code: 1 });
    expect(await pack(options({ measureProgress: () => 3500 }))).toMatchObject({ ok: true });
  });

  it('calls an unknown module and an absent language wrong use', async () => {
    expect(await pack(options({ module: 'finnes-ikke' }))).toMatchObject({ ok: false, code: 2 });
    expect(await pack(options({ module: '../liten' }))).toMatchObject({ ok: false, code: 2 });
    const absent = await pack(options({ languages: ['nb', 'en'] }));
    expect(absent).toMatchObject({ ok: false, code: 2, problems: [expect.stringContaining('en')] });
  });

  it('packs nothing that verify would refuse', async () => {
    await put('player/player.js', 'eval("1")');
    const refused = await pack(options());
    expect(refused).toMatchObject({
      ok: false,
      code: 1,
      problems: [expect.stringContaining('R09')],
    });
  });
});

describe('readPackArguments', () => {
  it('takes the promised flags', () => {
    const read = readPackArguments([
      'm',
      '--lang',
      'nb, nn,nb',
      '--completion',
      'passed',
      '--out',
      '/x',
      '--json',
    ]);
    expect(read).toEqual({
      ok: true,
      isJson: true,
      options: {
        module: 'm',
        standard: 'scorm12',
        languages: ['nb', 'nn'],
        completion: 'passed',
        interactions: false,
        outFolder: '/x',
      },
    });
  });

  it.each([
    [[]],
    [['a', 'b']],
    [['m', '--unknown']],
    [['m', '--standard', 'aicc']],
    [['m', '--completion', 'failed']],
  ])('refuses %j', (given) => {
    expect(readPackArguments(given)).toMatchObject({ ok: false });
  });

  it.each([...STANDARDS, 'web'])('takes --standard %s', (standard) => {
    expect(readPackArguments(['m', '--standard', standard])).toMatchObject({
      ok: true,
      options: { standard },
    });
  });

  it('takes --interactions for an LMS and not for the web, which reports to nobody', () => {
    expect(readPackArguments(['m', '--interactions'])).toMatchObject({
      options: { interactions: true },
    });
    expect(readPackArguments(['m', '--interactions', '--standard', 'web'])).toMatchObject({
      ok: false,
      problem: expect.stringContaining('nettutgaven melder ingenting'),
    });
  });
});

describe('verify', () => {
  it('says in words why a file cannot be read', async () => {
    await put('not.zip', 'hei');
    expect(await verify(join(folder, 'not.zip'))).toEqual({
      ok: false,
      problem: 'Filen er ikke en zip-fil.',
    });
    expect(await verify(join(folder, 'absent.zip'))).toMatchObject({ ok: false });
    expect(await verify(folder)).toMatchObject({ ok: false });
  });
});
