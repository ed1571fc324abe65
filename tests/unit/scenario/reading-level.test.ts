import { describe, expect, it } from 'vitest';
import { readingLevel } from '../../../src/scenario/reading-level.ts';

describe('readingLevel', () => {
  it('is words for each sentence plus long words for each hundred words', () => {
    // 8 words, 2 sentences, 3 long words (avtalen, handler, hverdag): 8 / 2 + 300 / 8.
    expect(readingLevel('Han leser avtalen nå. Den handler om hverdag.')).toEqual({
      words: 8,
      sentences: 2,
      longWords: 3,
      lix: 4 + 37.5,
    });
  });

  it('counts a word of six letters as short and one of seven as long, also with æ, ø and å', () => {
    expect(readingLevel('Døgnet').longWords).toBe(0);
    expect(readingLevel('Døgnene').longWords).toBe(1);
    // The å as a letter and a ring.
    expect(readingLevel('pa\u030askene')).toMatchObject({ words: 1, longWords: 1 });
  });

  it('counts letters, not hyphens and figures, towards a long word', () => {
    expect(readingLevel('e-post').longWords).toBe(0);
    expect(readingLevel('2026-11').longWords).toBe(0);
    expect(readingLevel('TSB-skolen').longWords).toBe(1);
  });

  it.each([
    ['Han kom. Han gikk.', 2],
    ['Kom kl. 10 i morgen.', 1],
    ['Ta f.eks. bussen.', 1],
    ['«Kommer du?» spurte han.', 1],
    ['«Kommer du?» Han så opp.', 2],
    ['Hva …? Ja!!', 2],
    ['Han sa: Kom inn. Det var varmt', 3],
    ['Prisen er 3.50 kroner.', 1],
    ['– Ja. – Nei.', 2],
    ['… Ja.', 1],
  ])('«%s» has %d sentences', (text, sentences) => {
    expect(readingLevel(text).sentences).toBe(sentences);
  });

  it('takes the end of each text for the end of a sentence', () => {
    expect(readingLevel('To ord', 'og tre ord')).toEqual({
      words: 5,
      sentences: 2,
      longWords: 0,
      lix: 2.5,
    });
  });

  it('is nothing where there are no words', () => {
    expect(readingLevel()).toEqual({ words: 0, sentences: 0, longWords: 0, lix: 0 });
    expect(readingLevel(' … ').lix).toBe(0);
  });

  it('stays linear on text that was made to be slow', () => {
    const began = performance.now();
    for (const part of ['.', 'a', '. ', 'a-', '» '])
      readingLevel(part.repeat(1_000_000 / part.length));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
