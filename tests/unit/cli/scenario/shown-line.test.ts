import { describe, expect, it } from 'vitest';
import { cellsOf, harmless, shownLine } from '../../../../src/cli/scenario/shown-line.ts';

/** What stands above the mark, by cells of the terminal. */
function marked(shown: readonly [string, string] | null): string {
  const [words, mark] = shown ?? ['', ''];
  const before = mark.length - 1;
  let cells = 0;
  return [...words].filter((letter) => (cells += cellsOf(letter)) > before).join('');
}

describe('the line of a problem', () => {
  it('stands with a mark under the place, without its indentation', () => {
    expect(shownLine(['    "a": 1,\r'], 1, 10)).toEqual(['"a": 1,', '     ^']);
  });

  it('keeps the mark in place behind tabs, wide letters, accents and letters of two units', () => {
    expect(marked(shownLine(['\t"a"\t: "😀", "x"'], 1, 14))).toBe('"x"');
    expect(marked(shownLine(['"漢字カナ한글！": "x"'], 1, 12))).toBe('"x"');
    expect(marked(shownLine(['"e\u0301e\u0301": "x"'], 1, 9))).toBe('"x"');
    expect(marked(shownLine(['"ｱｲ": "x"'], 1, 7))).toBe('"x"');
  });

  it('is cut around the place when it is wider than a row', () => {
    const long = `${'a'.repeat(400)}HER${'漢'.repeat(400)}`;
    const shown = shownLine([long], 1, 401);
    expect(cellsOf(shown?.[0] ?? '')).toBeLessThanOrEqual(92);
    expect(marked(shown)).toMatch(/^HER漢+…$/);
    expect(shown?.[0]).toMatch(/^…a+HER/);
  });

  it('is no slower for a file of one line', () => {
    const shown = shownLine(['x'.repeat(2_000_000)], 1, 1_000_000);
    expect(shown?.[0]).toMatch(/^…x+…$/);
  });

  it('has a mark behind its end where something is missing', () => {
    expect(shownLine(['{'], 1, 2)).toEqual(['{', ' ^']);
    expect(shownLine([''], 1, 1)).toEqual(['', '^']);
  });

  it('is not there where the file has no such line', () => {
    expect(shownLine(['{}'], 7, 1)).toBeNull();
  });
});

describe('what a terminal would obey', () => {
  it.each([
    ['colours and the cursor', '"\u001b[2J\u001b[31m"', '"·[2J·[31m"'],
    ['the title of the window', '\u001b]0;tittel\u0007', '·]0;tittel·'],
    ['the short form of escape', '\u009b2J', '·2J'],
    ['a line that writes over itself', 'galt\rrett\b', 'galt·rett·'],
    ['text turned round', '\u202etsettod\u2066', '·tsettod·'],
    ['what is not seen', 'a\u200bb\ufeffc\u00adc\u{e0041}', 'a·b·c·c·'],
    ['half a letter', '\ud800x', '·x'],
    ['lines of its own', 'a\u2028b\u2029\nc', 'a·b··c'],
  ])('is shown and never sent: %s', (_what, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });
});
