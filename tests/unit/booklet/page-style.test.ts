import { describe, expect, it } from 'vitest';
import { cssString } from '../../../src/booklet/page-style.ts';

describe('a running head', () => {
  it('keeps Norwegian words as they are', () => {
    expect(cssString('Første samtale · Åpningen · 1–31')).toBe(
      '"Første samtale · Åpningen · 1–31"',
    );
  });

  it.each(['"', '\\', '</style>', '}', '\n', '<!--', '\u0000'])(
    'writes by its number what could end it: %j',
    (hostile) => {
      expect(cssString(`a${hostile}b`)).toMatch(/^"[\p{L}\p{N} .,:·–«»\\]*"$/u);
      expect(cssString(`a${hostile}b`)).not.toMatch(/\\(?![0-9a-f]+ )/);
    },
  );
});
