import { describe, expect, it } from 'vitest';
import { choose, didYouMean, nearestWord } from '../../../../src/scenario/read/nearest-word.ts';

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
    const otherwise = { nb: 'Velg.', en: 'Choose.' };
    const asked = { nb: 'Mente du «skill»?', en: 'Did you mean «skill»?' };
    expect(didYouMean('skil', ['skill'], otherwise)).toEqual(asked);
    expect(didYouMean('kaffe', ['skill'], otherwise)).toEqual(otherwise);
  });
});

describe('choose', () => {
  it('names the words there are, but never more than fourteen', () => {
    expect(choose('kaffe', ['a', 'b']).en).toBe('Choose one of: a, b.');
    const many = Array.from({ length: 500 }, (_, index) => `ord-${index}`);
    expect(choose('kaffe', many).nb).toMatch(/ord-11 og 488 til\.$/);
  });
});
