import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf, checksum, endingCode, fnv1a, numbersOf } from '../../../src/attempt/checksum.ts';

describe('endingCode', () => {
  it('never changes: it stands in stored progress', () => {
    expect(endingCode('kommer-tilbake')).toBe('6j');
    expect(endingCode('gar-for-tiden')).toBe('BE');
  });

  it('is two characters of the sixty-four', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/), (id) => {
        expect(endingCode(id)).toMatch(/^[A-Za-z0-9_-]{2}$/);
      }),
    );
  });
});

describe('bitsOf', () => {
  it('comes back as the same numbers, sorted and once each', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999)), (numbers) => {
        const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
        expect(numbersOf(bitsOf(numbers))).toEqual(sorted);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a sixth of a character a number', () => {
    expect(bitsOf([])).toBe('');
    expect(bitsOf([0])).toBe('B');
    expect(bitsOf([5])).toBe('g');
    expect(bitsOf([6])).toBe('AB');
    expect(bitsOf([999])).toHaveLength(167);
  });
});

describe('numbersOf', () => {
  it('refuses a character that is none of ours', () => {
    for (const bits of ['B~', '*', 'æ', '😀', ' ']) expect(numbersOf(bits)).toBeNull();
  });
});

describe('fnv1a', () => {
  it('agrees with the published test vectors', () => {
    expect(fnv1a('')).toBe(0x811c9dc5);
    expect(fnv1a('a')).toBe(0xe40c292c);
    expect(fnv1a('foobar')).toBe(0xbf9cf968);
  });
});

describe('checksum', () => {
  it('is six characters and differs when one character does', () => {
    expect(checksum('abc')).toMatch(/^[A-Za-z0-9_-]{6}$/);
    expect(checksum('abc')).not.toBe(checksum('abd'));
  });
});
