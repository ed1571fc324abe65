import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRequestPath, serveFolder } from '../../../src/cli/serve-folder.ts';

describe('readRequestPath', () => {
  it.each([
    ['/', ''],
    ['/?start=ny-i-tsb/jonas', ''],
    ['/data/nb.js?x#y', 'data/nb.js'],
    ['/bl%C3%A5.webp', 'blå.webp'],
  ])('reads %s', (url, path) => {
    expect(readRequestPath(url)).toBe(path);
  });

  it.each([
    '/../package.json',
    '/a/../../b',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/a\\..\\b',
    '/.git/config',
    '//etc/passwd',
    '/a%00.js',
    '/%',
    'http://evil/',
  ])('refuses %s', (url) => {
    expect(readRequestPath(url)).toBeNull();
  });
});

describe('serveFolder', () => {
  let outer = '';

  beforeAll(async () => {
    outer = await mkdtemp(join(tmpdir(), 'serve-'));
    await mkdir(join(outer, 'in/sub'), { recursive: true });
    await writeFile(join(outer, 'secret.txt'), 'secret');
    await writeFile(join(outer, 'in/sub/room.webp'), 'picture');
    await symlink(join(outer, 'secret.txt'), join(outer, 'in/link.txt'));
  });
  afterAll(() => rm(outer, { recursive: true }));

  it('gives a file with its type', async () => {
    const served = await serveFolder(join(outer, 'in'))('sub/room.webp');
    expect(served?.type).toBe('image/webp');
    expect(String(served?.body)).toBe('picture');
  });

  it('serves under a prefix only', async () => {
    const place = serveFolder(join(outer, 'in'), 'art/');
    expect(await place('art/sub/room.webp')).not.toBeNull();
    expect(await place('sub/room.webp')).toBeNull();
  });

  it('gives nothing for a folder, a file that is not there, a folder that is not there', async () => {
    const place = serveFolder(join(outer, 'in'));
    expect(await place('sub')).toBeNull();
    expect(await place('gone.js')).toBeNull();
    expect(await serveFolder(join(outer, 'gone'))('a.js')).toBeNull();
  });

  it('never leaves its folder, by path, by prefix or by link', async () => {
    expect(await serveFolder(join(outer, 'in'))('../secret.txt')).toBeNull();
    expect(await serveFolder(join(outer, 'in'), 'art/')('art/../secret.txt')).toBeNull();
    expect(await serveFolder(join(outer, 'in'))('link.txt')).toBeNull();
  });
});
