import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/publish/read-package.ts';
import { zipPackage } from '../../../src/publish/zip-package.ts';
import { smallPackage } from './small-package.ts';

const HASH_OF_SMALL_PACKAGE = `
import { sha256Hex } from './src/publish/content-fingerprint.ts';
import { zipPackage } from './src/publish/zip-package.ts';
import { smallPackage } from './tests/unit/publish/small-package.ts';
console.log(new Date(0).getHours(), sha256Hex(zipPackage(smallPackage())));
`;

describe('zipPackage', () => {
  it('R1: gives the same bytes in every time zone', { timeout: 60_000 }, () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const answers = ['UTC', 'America/St_Johns', 'Pacific/Kiritimati'].map((zone) => {
      const run = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', HASH_OF_SMALL_PACKAGE],
        { cwd: root, env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      return run.stdout.trim().split(' ');
    });
    // The hours show that the zones were real.
    expect(new Set(answers.map(([hours]) => hours)).size).toBe(3);
    expect(answers[0]?.[1]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(answers.map(([, hash]) => hash)).size).toBe(1);
  });

  it('R1: sorts names by code unit and gives all files 1980-01-01', () => {
    const files = new Map(
      ['b.txt', 'a/z.txt', 'B.xsd', 'a-b.txt'].map((name) => [name, new Uint8Array([7])]),
    );
    const { entries } = readPackage(zipPackage(files));
    expect(entries.map(({ name }) => name)).toEqual(['B.xsd', 'a-b.txt', 'a/z.txt', 'b.txt']);
    expect(entries.every(({ date, time }) => date === 0x21 && time === 0)).toBe(true);
  });

  it('R1: does not depend on the order in which the files were given', () => {
    const files = smallPackage();
    const reversed = new Map([...files].toReversed());
    expect(zipPackage(reversed)).toEqual(zipPackage(files));
  });

  it('keeps every byte', () => {
    const files = smallPackage();
    expect([...readPackage(zipPackage(files)).files]).toEqual([...files]);
  });
});
