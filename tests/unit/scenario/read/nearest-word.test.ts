import { describe, expect, it } from 'vitest';
import { didYouMean, nearestWord } from '../../../../src/scenario/read/nearest-word.ts';

describe('nearestWord', () => {
  it('finds the known word that looks most like the written one', () => {
    expect(nearestWord('qualty', ['skill', 'quality', 'facts'])).toBe('quality');
    expect(nearestWord('Tillit', ['trygghet', 'tillit'])).toBe('tillit');
  });

  it('finds none when nothing is near', () => {
    expect(nearestWord('kaffe', ['skill', 'quality'])).toBeNull();
    expect(nearestWord('x'.repeat(5000), ['skill'])).toBeNull();
  });
});

describe('didYouMean', () => {
  it('asks, or says the other sentence', () => {
    expect(didYouMean('skil', ['skill'], 'Velg.')).toBe('Mente du «skill»?');
    expect(didYouMean('kaffe', ['skill'], 'Velg.')).toBe('Velg.');
  });
});
