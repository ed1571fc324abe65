import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { zipPackage } from '../../src/publish/zip-package.ts';
import { smallPackage } from '../unit/publish/small-package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tsb-exits-'));

function run(command: string, ...given: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...given], {
    cwd: root,
    encoding: 'utf8',
  });
}

function zipFile(name: string, files: Map<string, Uint8Array>): string {
  const path = join(folder, name);
  writeFileSync(path, zipPackage(files));
  return path;
}

describe('verify on the command line', () => {
  const sound = zipFile('sound.zip', smallPackage());

  it('exits with 0 and prints 25 rows and their sum when none fails', () => {
    const { status, stdout } = run('verify', sound, '--static');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(26);
    expect(stdout).toMatch(/^R01  i orden /);
    expect(stdout).toMatch(/ i orden, 0 feil, \d+ ikke sett\n$/);
  });

  it('exits with 1 when a row fails, and gives one JSON object when asked', () => {
    const files = smallPackage();
    files.delete('les-meg.html');
    const { status, stdout } = run('verify', zipFile('unsound.zip', files), '--static', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).rows[3]).toMatchObject({ id: 'R04', verdict: 'fail' });
  });

  it.each([[[]], [[sound, '--unknown']], [[sound, sound]], [[join(folder, 'absent.zip')]]])(
    'exits with 2 for %j',
    (given) => {
      const { status, stdout, stderr } = run('verify', ...given, '--static');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).not.toBe('');
    },
  );
});

describe('pack on the command line', () => {
  it.each([
    [[]],
    [['ny-i-tsb', '--unknown']],
    [['ny-i-tsb', '--standard', 'aicc']],
    [['finnes-ikke']],
  ])('exits with 2 for %j', (given) => {
    const { status, stdout, stderr } = run('pack', ...given);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});
