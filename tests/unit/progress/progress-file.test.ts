import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgressFile, writeProgressFile } from '../../../src/progress/progress-file.ts';
import { anAttempt, someProgress } from '../../contract/progress-store.ts';

const mine = someProgress({
  attempts: [anAttempt({ log: 'aabb', steps: 2 })],
  encounters: { 'forste-samtale': { best: 75, endings: ['Qx'] } },
  facts: [3, 12],
});
const file = writeProgressFile('ny-i-tsb', mine, '2026-11-24') ?? '';

describe('a file with one’s progress', () => {
  it('gives back all that was written into it, also after a mail program had it in its hands', () => {
    for (const given of [file, `\uFEFF${file}`, file.replaceAll('\n', '\r\n'), file.trimEnd()])
      expect(readProgressFile('ny-i-tsb', given)).toEqual({ ok: true, progress: mine });
  });

  it.each([
    ['', 'foreign'],
    ['<html>', 'foreign'],
    ['x'.repeat(4_000_000), 'foreign'],
    [file.replace('ny-i-tsb', 'en-annen'), 'module'],
    [file.replace(' 1 ', ' 2 '), 'newer'],
    [file.replace('aabb', 'aaXb'), 'spoilt'],
    [file.slice(0, -20), 'spoilt'],
    [file.split('\n')[0] ?? '', 'spoilt'],
  ])('is refused with its reason: %#', (given, fault) => {
    expect(readProgressFile('ny-i-tsb', given)).toEqual({ ok: false, fault });
  });

  it('is taken in whole or not at all, whatever was changed in it', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const read = readProgressFile('ny-i-tsb', file.slice(0, at) + put + file.slice(at + 1));
        if (read.ok) expect(read.progress).toEqual(mine);
      }),
    );
  });

  it('is no file where the progress is too long for one', () => {
    const attempts = Array.from({ length: 9000 }, (_, number) =>
      anAttempt({ number: number + 1, scenario: `s${number}`, log: 'ab'.repeat(60) }),
    );
    expect(writeProgressFile('ny-i-tsb', someProgress({ attempts }), '2026-11-24')).toBeNull();
  });
});
