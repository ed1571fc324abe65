import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../../src/cli/scenario/check-report.ts';
import { shownLine } from '../../../../src/cli/scenario/shown-line.ts';
import type { Problem } from '../../../../src/scenario/problem.ts';

describe('the line of a problem', () => {
  it('stands with a mark under the place, without its indentation', () => {
    expect(shownLine('{\n    "a": 1,\r\n}', 2, 10)).toEqual(['"a": 1,', '     ^']);
  });

  it('keeps the mark in place behind tabs and letters of two units', () => {
    const [line = '', mark = ''] = shownLine('\t"a"\t: "😀", "x"', 1, 14) ?? [];
    expect([...line][mark.length - 1]).toBe('"');
    expect([...line].slice(mark.length - 1).join('')).toBe('"x"');
  });

  it('is cut around the place when it is longer than a row', () => {
    const long = `${'a'.repeat(400)}HER${'b'.repeat(400)}`;
    const [line = '', mark = ''] = shownLine(long, 1, 401) ?? [];
    expect([...line].length).toBeLessThanOrEqual(92);
    expect(line.slice(mark.length - 1)).toMatch(/^HERb+…$/);
    expect(line).toMatch(/^…a+HER/);
  });

  it('shows what a terminal would obey, and never sends it there', () => {
    const [line = ''] = shownLine('"\u001b[2J\u0007\u202egalt"', 1, 1) ?? [];
    expect(line).toBe('"·[2J··galt"');
  });

  it('is not there where the file has no such line', () => {
    expect(shownLine('{}', 7, 1)).toBeNull();
  });
});

describe('the report', () => {
  const problem: Problem = {
    code: 'TSB010',
    severity: 'error',
    file: 'scenario.json',
    pointer: '',
    line: 1,
    column: 3,
    says: { nb: ['Galt \u001b[31mher.', 'Rett det.'], en: ['Wrong here.', 'Mend it.'] },
  };
  const result = { problems: [problem], scenarios: 1, modules: 0 };

  it('shows the line, the remedy and where to read more', () => {
    expect(checkReport(result, { lang: 'nb', textOf: () => '{ 7 }' })).toBe(
      'scenario.json:1:3: feil TSB010 Galt ·[31mher.\n    | { 7 }\n    |   ^\n    Rett det.\n    docs/problems/TSB010.md\n\nSjekket 1 scenario og 0 moduler: 1 feil, 0 advarsler.\n',
    );
  });

  it('has colour where it was asked for, and nowhere else', () => {
    expect(checkReport(result, { lang: 'en' })).not.toContain('\u001b');
    expect(checkReport(result, { lang: 'en', hasColour: true })).toContain(
      '\u001b[31merror TSB010',
    );
  });
});
