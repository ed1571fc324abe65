import { describe, expect, it } from 'vitest';
import { firstText, firstWords } from '../../../src/language/first-words.ts';
import { openLanguage } from '../../../src/language/language.ts';
import { nb } from '../../../src/language/nb.ts';

describe('firstWords', () => {
  it('need no translator: nothing is filled in and nothing is inflected', () => {
    for (const [key, text] of Object.entries(firstWords)) {
      expect(text, key).not.toContain('{{');
      expect(text, key).not.toContain('$t(');
      expect(key).not.toMatch(/_(zero|one|two|few|many|other)$/);
    }
  });

  it('are the same words as those that come later', () => {
    const t = openLanguage('nb');
    for (const key of Object.keys(firstWords) as (keyof typeof firstWords)[]) {
      expect(nb[key]).toBe(firstWords[key]);
      expect(t(key)).toBe(firstText(key));
    }
  });
});

describe('firstText', () => {
  it('is empty for a text that comes later, and for what is no text at all', () => {
    expect(firstText('debrief.retry')).toBe('');
    expect(firstText('constructor')).toBe('');
  });
});
