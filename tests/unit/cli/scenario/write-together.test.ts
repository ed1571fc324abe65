import {
  chmod,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ChangedMeanwhileError,
  writeTogether,
} from '../../../../src/cli/scenario/write-together.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tsb-write-'));
  await writeFile(at('a'), 'a old');
  await writeFile(at('b'), 'b old');
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeTogether', () => {
  it('writes all of them, makes folders, and leaves alone what does not change', async () => {
    const before = (await stat(at('b'))).mtimeMs;
    await writeTogether([
      { path: at('a'), before: 'a old', after: 'a new' },
      { path: at('b'), before: 'b old', after: 'b old' },
      { path: at('texts/nb'), before: null, after: 'nb' },
    ]);
    expect(await readFile(at('a'), 'utf8')).toBe('a new');
    expect(await readFile(at('texts/nb'), 'utf8')).toBe('nb');
    expect((await stat(at('b'))).mtimeMs).toBe(before);
    expect(await readdir(folder)).toEqual(['a', 'b', 'texts']);
  });

  it('writes none when one was changed by somebody else', async () => {
    await writeFile(at('b'), 'b by somebody else');
    const writing = writeTogether([
      { path: at('a'), before: 'a old', after: 'a new' },
      { path: at('b'), before: 'b old', after: 'b new' },
    ]);
    await expect(writing).rejects.toThrow(ChangedMeanwhileError);
    expect(await readFile(at('a'), 'utf8')).toBe('a old');
    expect(await readFile(at('b'), 'utf8')).toBe('b by somebody else');
    expect(await readdir(folder)).toEqual(['a', 'b']);
  });

  it('puts back what was written when a later one cannot be', async () => {
    const full = async (from: string, to: string): Promise<void> => {
      if (to === at('b')) throw new Error('disk full');
      await rename(from, to);
    };
    const writes = [
      { path: at('new'), before: null, after: 'new' },
      { path: at('a'), before: 'a old', after: 'a new' },
      { path: at('b'), before: 'b old', after: 'b new' },
    ];
    await expect(writeTogether(writes, full)).rejects.toThrow('disk full');
    expect(await readFile(at('a'), 'utf8')).toBe('a old');
    expect(await readFile(at('b'), 'utf8')).toBe('b old');
    expect(await readdir(folder)).toEqual(['a', 'b']);
  });

  it('follows a link, and keeps who may read', async () => {
    await chmod(at('a'), 0o640);
    await symlink(at('a'), at('link'));
    await writeTogether([{ path: at('link'), before: 'a old', after: 'a new' }]);
    expect((await lstat(at('link'))).isSymbolicLink()).toBe(true);
    expect(await readFile(at('a'), 'utf8')).toBe('a new');
    expect((await stat(at('a'))).mode & 0o777).toBe(0o640);
  });
});
